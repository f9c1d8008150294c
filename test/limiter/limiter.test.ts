import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { Redis } from "ioredis";
import { createClient as createNodeRedis } from "redis";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { AbortedError, ConnectionError, ThrottledError, TimeoutError } from "../../src/index.ts";
import { createLimiter, type LimiterOptions } from "../../src/limiter/create-limiter.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { serve, type TestServer } from "../support/server.ts";
import { closedPort } from "../support/socket-server.ts";

const REDIS_URL = process.env.REDIS_URL;
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
  test("operations, keys and endpoints have separate permits; clients may share a limiter", async () => {
    await using server = await arrivalServer();
    const limiter = createLimiter({ limits: { UpdatePredictiveDialingCampaign: { requests: 1, seconds: 60 } } });
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
    expect(error).toMatchObject({ sent: false, retryable: true });
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
});

describe.skipIf(REDIS_URL === undefined)("with a shared Redis", () => {
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
    await using one = client(server.url, { redis, limits }, id);
    await using two = client(server.url, { redis, limits }, id);
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
