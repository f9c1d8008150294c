import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Redis } from "ioredis";
import { createClient as createNodeRedis } from "redis";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { AbortedError, ConnectionError, ThrottledError, TimeoutError } from "../../src/index.ts";
import type { AttemptEndEvent, LogFields } from "../../src/call/hooks.ts";
import { createLimiter, type LimiterOptions } from "../../src/limiter/create-limiter.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { serve, type TestServer } from "../support/server.ts";
import { closedPort } from "../support/socket-server.ts";

const REDIS_URL = process.env.REDIS_URL;
setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const TENCENT_OK = '{"Response":{"RequestId":"r"}}';

/** A server that records the arrival times of requests, by operation and key id. */
async function arrivalServer(): Promise<TestServer & { readonly arrivals: Map<string, number[]> }> {
  const arrivals = new Map<string, number[]>();
  const server = await serve(({ headers }, response) => {
    const id = /Credential=([^/,]+)/.exec(String(headers.authorization))?.[1] ?? "";
    const lane = `${String(headers["x-tc-action"] ?? headers["x-acs-action"])} ${id}`;
    arrivals.set(lane, [...(arrivals.get(lane) ?? []), performance.now()]);
    response.end(headers["x-tc-action"] === undefined ? '{"Code":"OK","RequestId":"r","Data":true}' : TENCENT_OK);
  });
  return Object.assign(server, { arrivals });
}

/** The highest number of arrivals in any second, excluding its end. */
function maxInOneSecond(times: readonly number[]): number {
  return Math.max(...times.map((start) => times.filter((time) => time >= start && time < start + 1000).length));
}

const client = (endpoint: string, options: LimiterOptions, secretId = TENCENT.secretId) =>
  createCcc({ credentials: { ...TENCENT, secretId }, endpoint, limiter: createLimiter(options) });
const update = (ccc: ReturnType<typeof createCcc>, options = {}) =>
  ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign, options);
const many = (count: number, call: () => Promise<unknown>) => Promise.all(Array.from({ length: count }, call));

describe("in one process", () => {
  test("an operation sends at most 20 requests in any second, however many calls start at once", async () => {
    await using server = await arrivalServer();
    await using ccc = client(server.url, {});
    await many(50, () => update(ccc));
    const [times = []] = server.arrivals.values();
    expect(times).toHaveLength(50);
    expect(maxInOneSecond(times)).toBeLessThanOrEqual(20);
  });
  test("the keys of an account count together: ten of them send at most 20 requests in any second", async () => {
    await using server = await arrivalServer();
    const limiter = createLimiter();
    const clients = Array.from({ length: 10 }, (_, index) =>
      createCcc({ credentials: { ...TENCENT, secretId: `key-${index}` }, endpoint: server.url, limiter }),
    );
    await Promise.all(clients.map((ccc) => many(3, () => update(ccc)).finally(() => ccc.close())));
    const times = [...server.arrivals.values()].flat().sort((a, b) => a - b);
    expect(server.arrivals.size).toBe(10);
    expect(times).toHaveLength(30);
    expect(maxInOneSecond(times)).toBeLessThanOrEqual(20);
  });
  test("operations, accounts and endpoints have separate permits; clients may share a limiter", async () => {
    await using server = await arrivalServer();
    const limiter = createLimiter({
      limits: { UpdatePredictiveDialingCampaign: { requests: 1, seconds: 60 } },
      account: (id) => id,
    });
    const make = (secretId: string) =>
      createCcc({ credentials: { ...TENCENT, secretId }, endpoint: server.url, limiter, timeout: 300 });
    await using one = make("one");
    await using same = make("one");
    await using other = make("other");
    await update(one);
    await update(other);
    await one.createAutoCalloutTask(inputs.createAutoCalloutTask).catch(() => undefined);
    expect(await caught(update(same))).toBeInstanceOf(ThrottledError);
    expect([...server.arrivals].map(([lane, times]) => [lane, times.length])).toEqual([
      ["UpdatePredictiveDialingCampaign one", 1],
      ["UpdatePredictiveDialingCampaign other", 1],
      ["CreateAutoCalloutTask one", 1],
    ]);
  });
  test("an operation without a documented limit is limited only by the limits option", async () => {
    await using server = await arrivalServer();
    const run = async (options: LimiterOptions): Promise<number> => {
      server.arrivals.clear();
      await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, limiter: createLimiter(options) });
      await many(8, () => aiccs.updateAiCallTask(inputs.updateAiCallTask));
      const [times = []] = server.arrivals.values();
      return (times.at(-1) ?? 0) - (times[0] ?? 0);
    };
    const free = await run({});
    const held = await run({ limits: { UpdateAiCallTask: { requests: 10, seconds: 1 } }, margin: 0 });
    // Seven intervals of 100 ms, minus the time that the first request took to arrive.
    expect(held).toBeGreaterThan(500);
    expect(free).toBeLessThan(held);
  });
  test("an account function that fails or returns no text ends the call before it is sent", async () => {
    await using server = await arrivalServer();
    for (const account of [() => undefined as never, () => JSON.parse("{") as never]) {
      await using ccc = client(server.url, { account });
      expect(await caught(update(ccc))).toMatchObject({ name: "ConfigurationError", attempts: 1 });
    }
    expect(server.requests()).toBe(0);
  });
  test("nothing is kept of an account whose permit is free again", async () => {
    const limiter = createLimiter({ account: (id) => id, margin: 0 });
    const { signal } = new AbortController();
    const heapAfter = async (accounts: number): Promise<number> => {
      for (let number = 0; number < accounts; number += 1) {
        const credentialId = `${number} ${"x".repeat(500)}`;
        const request = { endpoint: "https://a", credentialId, action: "A", service: "ccc", attempt: 1 };
        await limiter.acquire({ ...request, limit: { requests: 1000, seconds: 1 } }, signal);
      }
      await sleep(100);
      gc();
      return process.memoryUsage().heapUsed;
    };
    const before = await heapAfter(2000);
    // Kept, they would take 40 MB.
    expect((await heapAfter(40_000)) - before).toBeLessThan(10e6);
  });
  test("each attempt needs its own permit", async () => {
    const times: number[] = [];
    await using server = await serve((_request, response) => {
      times.push(performance.now());
      response.end(
        times.length < 3 ? '{"Response":{"Error":{"Code":"RequestLimitExceeded"},"RequestId":"r"}}' : TENCENT_OK,
      );
    });
    const limiter = createLimiter({ limits: { UpdatePredictiveDialingCampaign: { requests: 10, seconds: 1 } } });
    const retry = { throttledDelay: 0 };
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, limiter, retry });
    await update(ccc);
    expect(times).toHaveLength(3);
    // Two intervals of 115 ms, minus the time that the first request took to arrive.
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(150);
  });
});

describe("the wait for a permit", () => {
  test("is reported apart from the duration of the attempt, in hooks and logs", async () => {
    await using server = await arrivalServer();
    const limits = { UpdatePredictiveDialingCampaign: { requests: 1, seconds: 0.3 } };
    const ended: AttemptEndEvent[] = [];
    const lines: LogFields[] = [];
    const logger = { debug: (fields: LogFields) => lines.push(fields), warn: () => undefined };
    const options = {
      credentials: TENCENT,
      endpoint: server.url,
      hooks: { attemptEnd: (event: AttemptEndEvent) => ended.push(event) },
    };
    await using ccc = createCcc({ ...options, logger, limiter: createLimiter({ limits }) });
    await update(ccc);
    await update(ccc);
    const [first, second] = ended;
    expect(first?.permitMs).toBeLessThan(100);
    // 345 ms, minus the time that the first request took.
    expect(second?.permitMs).toBeGreaterThan(150);
    expect(second?.milliseconds).toBeLessThan(150);
    expect(lines.map(({ permitMs }) => permitMs)).toEqual(ended.map(({ permitMs }) => permitMs));
    await using unlimited = createCcc(options);
    await update(unlimited);
    expect(ended[2]).toMatchObject({ permitMs: undefined });
  });
  const slow = { limits: { UpdatePredictiveDialingCampaign: { requests: 1, seconds: 60 } } };
  test("is bounded: a call that would wait longer than maxWait is refused, and nothing is sent", async () => {
    await using server = await arrivalServer();
    await using ccc = client(server.url, slow);
    await update(ccc);
    const error = await caught(update(ccc));
    expect(error).toBeInstanceOf(ThrottledError);
    expect(error).toMatchObject({ operation: "UpdatePredictiveDialingCampaign", retryable: true, status: undefined });
    expect((error as Error).message).toContain("the limiter had no permit within 30000 ms");
    expect(server.requests()).toBe(1);
  });
  test("ends at the call's time limit", async () => {
    await using server = await arrivalServer();
    await using ccc = client(server.url, { ...slow, maxWait: 120_000 });
    await update(ccc);
    const error = await caught(update(ccc, { timeout: 50 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ sent: false });
    expect(server.requests()).toBe(1);
  });
  test("ends with the caller's signal, and does not delay other calls", async () => {
    await using server = await arrivalServer();
    await using ccc = client(server.url, {
      limits: { UpdatePredictiveDialingCampaign: { requests: 1, seconds: 0.2 } },
    });
    await update(ccc);
    const controller = new AbortController();
    const leaver = caught(update(ccc, { signal: controller.signal }));
    const next = update(ccc);
    controller.abort();
    expect(await leaver).toBeInstanceOf(AbortedError);
    await next;
    expect(server.requests()).toBe(2);
  });
});

describe("a Redis that cannot be reached", () => {
  const clients: [string, (url: string) => { redis: NonNullable<LimiterOptions["redis"]>; end: () => unknown }][] = [
    [
      "ioredis",
      (url) => {
        const redis = new Redis(url, { retryStrategy: () => 100 });
        redis.on("error", () => undefined);
        return { redis, end: () => redis.disconnect() };
      },
    ],
    [
      "redis",
      (url) => {
        const redis = createNodeRedis({ url });
        redis.on("error", () => undefined);
        redis.connect().catch(() => undefined);
        return { redis: redis, end: () => redis.destroy() };
      },
    ],
  ];
  test.each(clients)("fails the call with a clear error, and nothing is sent (%s)", async (_name, connect) => {
    await using server = await arrivalServer();
    const { redis, end } = connect((await closedPort()).replace("http", "redis"));
    await using ccc = client(server.url, { redis, redisTimeout: 300 });
    const error = await caught(update(ccc));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toBe("UpdatePredictiveDialingCampaign: the limiter's Redis failed");
    expect(error).toMatchObject({ code: "LimiterUnavailable", sent: false, retryable: true });
    expect(server.requests()).toBe(0);
    end();
  });
  test.each(clients)('leaves the limit of this process, with whenRedisFails: "memory" (%s)', async (_name, connect) => {
    await using server = await arrivalServer();
    const { redis, end } = connect((await closedPort()).replace("http", "redis"));
    await using ccc = client(server.url, { redis, redisTimeout: 100, whenRedisFails: "memory" });
    await many(30, () => update(ccc));
    const [times = []] = server.arrivals.values();
    expect(times).toHaveLength(30);
    expect(maxInOneSecond(times)).toBeLessThanOrEqual(20);
    end();
  });
  test('that hangs delays requests once and not each in turn, with whenRedisFails: "memory"', async () => {
    await using server = await arrivalServer();
    // A connection over which nothing comes back.
    const redis = { isReady: true, eval: () => new Promise<never>(() => undefined) };
    await using ccc = client(server.url, { redis, redisTimeout: 300, whenRedisFails: "memory" });
    const started = performance.now();
    await many(15, () => update(ccc));
    // A permit every 57.5 ms, after 300 ms for Redis, which is asked again after a second.
    expect(performance.now() - started).toBeLessThan(2500);
    const [times = []] = server.arrivals.values();
    expect(maxInOneSecond(times)).toBeLessThanOrEqual(20);
  });
});

describe.skipIf(REDIS_URL === undefined)("with a shared Redis", () => {
  test.each([
    ["whose clock steps back, so that permits would last for an hour", 3_600_000],
    ["in which a permit lost its expiry", undefined],
  ])("calls wait no longer than for one permit (%s)", async (_what, left) => {
    await using server = await arrivalServer();
    const redis = new Redis(REDIS_URL ?? "");
    const account = randomUUID();
    await using ccc = client(server.url, { redis, account, maxWait: 2000 });
    await update(ccc);
    // The same as a clock that has stepped back: Redis stores the time at which a key ends.
    const key = `outdial:${server.url} ${account} UpdatePredictiveDialingCampaign`;
    if (left === undefined) await redis.set(key, 57);
    else await redis.set(key, 57, "PX", left);
    const started = performance.now();
    await many(3, () => update(ccc));
    expect(performance.now() - started).toBeLessThan(1500);
    expect(server.requests()).toBe(4);
    redis.disconnect();
  });
  test("four processes together stay below the limit", async () => {
    await using server = await arrivalServer();
    const caller = join(import.meta.dirname, "redis-client-process.ts");
    const one = () => promisify(execFile)(process.execPath, [caller, server.url, REDIS_URL ?? "", "15"]);
    await many(4, one);
    const [times = []] = server.arrivals.values();
    expect(times).toHaveLength(60);
    expect(maxInOneSecond(times)).toBeLessThanOrEqual(20);
  });
  test.each<[string, () => Promise<{ redis: never; end: () => unknown }>]>([
    [
      "ioredis",
      () => {
        const redis = new Redis(REDIS_URL ?? "");
        return Promise.resolve({ redis: redis as never, end: () => redis.disconnect() });
      },
    ],
    [
      "redis",
      async () => {
        const redis = createNodeRedis({ url: REDIS_URL ?? "" });
        await redis.connect();
        return { redis: redis as never, end: () => redis.destroy() };
      },
    ],
  ])("clients of %s share permits with other limiters, and their commands are unchanged", async (_name, connect) => {
    await using server = await arrivalServer();
    const { redis, end } = await connect();
    const limits = { UpdatePredictiveDialingCampaign: { requests: 5, seconds: 1 } };
    const id = randomUUID();
    await using one = client(server.url, { redis, limits, account: id }, id);
    await using two = client(server.url, { redis, limits, account: id }, id);
    await Promise.all([many(5, () => update(one)), many(5, () => update(two))]);
    const times = server.arrivals.get(`UpdatePredictiveDialingCampaign ${id}`) ?? [];
    expect(times).toHaveLength(10);
    expect(maxInOneSecond(times)).toBeLessThanOrEqual(5);
    expect(redis).not.toHaveProperty("rlflxIncr");
    end();
  });
});

test.each<[string, unknown, string]>([
  ["an unknown option", { maxwait: 5 }, 'the options of createLimiter cannot have "maxwait"; allowed: redis,'],
  ["a misspelt option", { maxwait: 5 }, "Did you mean maxWait?"],
  [
    "a limit of an unknown operation, which would have no effect",
    { limits: { createAiCallTask: { requests: 1, seconds: 1 } } },
    'limits cannot have "createAiCallTask", which is not the name of an operation. Did you mean CreateAiCallTask?',
  ],
  ["a list of limits", { limits: [] }, "limits must be an object; got a list"],
  ["an invalid redis client", { redis: "redis://localhost" }, "redis must be a client of ioredis or redis; got text"],
  [
    "an unknown value of whenRedisFails",
    { whenRedisFails: "ignore" },
    'whenRedisFails must be one of error, memory; got "ignore"',
  ],
  [
    "a limit of zero requests",
    { limits: { UpdateAiCallTask: { requests: 0, seconds: 1 } } },
    "limits.UpdateAiCallTask.requests must be a number above 0; got 0",
  ],
  [
    "a limit without a time",
    { limits: { UpdateAiCallTask: { requests: 5 } } },
    "limits.UpdateAiCallTask.seconds must be a number above 0; got undefined",
  ],
  ["a maxWait that no timer supports", { maxWait: 2 ** 31 }, "maxWait must be a number of milliseconds"],
  ["an account that is no text", { account: 5 }, "account must be text, or a function"],
  ["a negative margin", { margin: -1 }, "margin must be a number from 0 to 10"],
  ["a margin above 10", { margin: 100 }, "margin must be a number from 0 to 10"],
  [
    "one request in a month",
    { limits: { UpdateAiCallTask: { requests: 1, seconds: 3e6 } } },
    "limits.UpdateAiCallTask must allow at least one request a day",
  ],
])("%s is refused", (_case, options, message) => {
  expect(() => createLimiter(options as never)).toThrow(message);
});
