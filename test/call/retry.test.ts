import { describe, expect, test } from "vitest";
import { createAiccs, type AttemptEndEvent } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import {
  AbortedError,
  AmbiguousResultError,
  AuthError,
  StateError,
  ThrottledError,
  TimeoutError,
} from "../../src/index.ts";
import { retryAfter } from "../../src/decoding/retry-after.ts";
import { retryPolicy } from "../../src/call/retry-policy.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

/* The result of each fault is tested in test/faults; these tests cover the retries themselves. */

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const OK = '{"Code":"OK","Success":true,"RequestId":"r","Data":true}';
const THROTTLED = '{"Code":"Throttling.User","Message":"no","RequestId":"r"}';

describe("the delay before another attempt", () => {
  const waits = (random: number, hint?: number, again: "backoff" | "throttled" = "backoff") => {
    const policy = retryPolicy({ retries: 10 }, () => random);
    return [1, 2, 3, 9].map((attempt) => policy.next(again, attempt, { hint, left: 1e9 }));
  };
  test("is a random part of a value that doubles from 100 ms up to 20 s", () => {
    expect(waits(1)).toEqual([100, 200, 400, 20_000]);
    expect(waits(0.25)).toEqual([25, 50, 100, 5000]);
    expect(waits(0)).toEqual([0, 0, 0, 0]);
  });
  test("starts ten times higher after a throttling response", () => {
    expect(waits(1, undefined, "throttled")).toEqual([1000, 2000, 4000, 20_000]);
  });
  test("is at least what the vendor asks for", () => {
    expect(waits(0, 3000)).toEqual([3000, 3000, 3000, 3000]);
    expect(waits(0.5, 3000, "throttled")).toEqual([3500, 3500, 3500, 3500]);
    expect(waits(1, 20_000)).toEqual([20_000, 20_000, 20_000, 20_000]);
  });
  test("is undefined when the vendor asks for more than the maximum delay: no attempt is sent too early", () => {
    expect(waits(0, 20_001)).toEqual([undefined, undefined, undefined, undefined]);
    const policy = retryPolicy({ budget: 1 }, () => 0);
    expect(policy.next("throttled", 1, { hint: 60_000, left: 1e9 })).toBeUndefined();
    // It costs nothing of the budget.
    expect(policy.next("throttled", 1, { hint: 1000, left: 1e9 })).toBe(1000);
  });
  test("is undefined when the call has less time left", () => {
    const policy = retryPolicy({}, () => 1);
    expect(policy.next("backoff", 1, { left: 100 })).toBeUndefined();
    expect(policy.next("backoff", 1, { left: 101 })).toBe(100);
  });
});

describe("the retry budget", () => {
  test("stops retries during an outage, and successes refill it", () => {
    const policy = retryPolicy({ budget: 2 }, () => 0);
    const again = () => policy.next("backoff", 1, { left: 1e9 });
    expect([again(), again(), again()]).toEqual([0, 0, undefined]);
    for (let success = 0; success < 9; success += 1) policy.succeeded(1);
    expect(again()).toBeUndefined();
    policy.succeeded(1);
    policy.succeeded(1);
    expect([again(), again()]).toEqual([0, undefined]);
    policy.succeeded(2);
    expect(again()).toBe(0);
  });
  test("is shared by all calls of a client", async () => {
    await using server = await answering(503, "");
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: { budget: 5, delay: 1 } });
    const calls = Array.from({ length: 20 }, () =>
      caught(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign)),
    );
    await Promise.all(calls);
    expect(server.requests()).toBe(25);
  });
});

describe("the delay that the vendor asks for", () => {
  const answer = (headers: Record<string, string>) => retryAfter({ status: 429, header: (name) => headers[name] });
  test.each<[string, Record<string, string>, number | undefined]>([
    ["Alibaba's header, in milliseconds", { "x-acs-retry-after": "1500" }, 1500],
    ["the standard header, in seconds", { "retry-after": "2" }, 2000],
    ["Alibaba's header before the standard one", { "x-acs-retry-after": "1500", "retry-after": "2" }, 1500],
    [
      "a date, relative to the server's own clock",
      { "retry-after": "Sat, 21 Nov 2026 10:00:05 GMT", date: "Sat, 21 Nov 2026 10:00:00 GMT" },
      5000,
    ],
    ["a date in the past", { "retry-after": "Sat, 21 Nov 2020 10:00:05 GMT" }, undefined],
    ["no header", {}, undefined],
    ["text that is not a number", { "retry-after": "soon" }, undefined],
    ["zero", { "x-acs-retry-after": "0" }, undefined],
    ["a negative number", { "x-acs-retry-after": "-5" }, undefined],
    ["the longest of several", { "retry-after": "2, 60" }, 60_000],
    ["a number of any length", { "retry-after": "9".repeat(400) }, Number.MAX_SAFE_INTEGER],
    [
      "a date, when the server's own clock cannot be right",
      { "retry-after": new Date(Date.now() + 3.6e6).toUTCString(), date: "Sat, 01 Jan 20000 00:00:00 GMT" },
      expect.closeTo(3.6e6, -5) as never,
    ],
  ])("%s", (_case, headers, wait) => expect(answer(headers)).toEqual(wait));

  test.each<[string, number, string, Record<string, string>]>([
    ["seconds", 400, THROTTLED, { "retry-after": "60" }],
    ["milliseconds", 400, THROTTLED, { "x-acs-retry-after": "60000" }],
    ["a date", 429, "", { "retry-after": "Sat, 21 Nov 2026 10:01:00 GMT", date: "Sat, 21 Nov 2026 10:00:00 GMT" }],
    ["seconds, from a gateway that is overloaded", 503, "", { "retry-after": "60" }],
  ])("ends the request at once when it is longer than maxDelay: %s", async (_case, status, body, headers) => {
    await using server = await answering(status, body, headers);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: { maxDelay: 500 } });
    const started = performance.now();
    expect(await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask))).toMatchObject({
      name: status === 503 ? "ServerError" : "ThrottledError",
      retryAfter: 60_000,
      retryable: true,
      attempts: 1,
    });
    expect(server.requests()).toBe(1);
    expect(performance.now() - started).toBeLessThan(500);
  });
  test("is given with an ambiguous result too, since a lookup would also be rejected before it", async () => {
    await using server = await answering(503, "", { "retry-after": "60" });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
      name: "AmbiguousResultError",
      retryAfter: 60_000,
      retryable: false,
    });
  });
  test("is waited for in full when it is shorter", async () => {
    const times: number[] = [];
    await using server = await serve((_request, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(400, { "x-acs-retry-after": "120" }).end(THROTTLED);
      else response.end(OK);
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: { throttledDelay: 1 } });
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(119);
  });

  test("is reported on the error at once when it is longer than the call's time limit", async () => {
    await using server = await answering(400, THROTTLED, { "x-acs-retry-after": "15000" });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, timeout: 10_000 });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(error).toBeInstanceOf(ThrottledError);
    expect(error).toMatchObject({ retryAfter: 15_000, retryable: true, attempts: 1 });
    expect(server.requests()).toBe(1);
  });
});

describe("another attempt", () => {
  test("has its own signature, nonce and date, and the hooks report each attempt", async () => {
    const seen: string[][] = [];
    const ends: AttemptEndEvent[] = [];
    await using server = await serve(({ headers }, response) => {
      seen.push(["authorization", "x-acs-signature-nonce", "x-acs-date"].map((name) => String(headers[name])));
      if (seen.length < 3) response.writeHead(400).end(THROTTLED);
      else response.end(OK.replace("true}", '"118700000000000123"}'));
    });
    let second = 0;
    await using aiccs = createAiccs({
      credentials: ALIBABA,
      endpoint: server.url,
      retry: { throttledDelay: 1 },
      clock: () => new Date(Date.UTC(2026, 10, 21, 10, 0, (second += 1))),
      hooks: { attemptEnd: (event) => ends.push(event) },
    });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Data", "118700000000000123");
    for (const column of [0, 1, 2]) expect(new Set(seen.map((request) => request[column])).size).toBe(3);
    expect(ends.map(({ call, attempt, error, code }) => [call, attempt, error, code])).toEqual([
      [1, 1, "ThrottledError", "Throttling.User"],
      [1, 2, "ThrottledError", "Throttling.User"],
      [1, 3, undefined, undefined],
    ]);
    expect(ends.map(({ retryIn }) => typeof retryIn)).toEqual(["number", "number", "undefined"]);
    expect(ends.every(({ bytesWritten = 0, bytesRead = 0 }) => bytesWritten > 500 && bytesRead > 50)).toBe(true);
  });
  test("the number of retries can be set for one call", async () => {
    await using server = await answering(400, THROTTLED);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: { throttledDelay: 1 } });
    await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { retry: 0 }));
    expect(server.requests()).toBe(1);
    await caught(aiccs.createAiCallTask(inputs.createAiCallTask, { retry: 4 }));
    expect(server.requests()).toBe(6);
  });
  test("a signal ends the delay at once", async () => {
    await using server = await answering(400, THROTTLED, { "x-acs-retry-after": "10000" });
    const { promise: answered, resolve: attemptEnd } = Promise.withResolvers<unknown>();
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, hooks: { attemptEnd } });
    const reason = new Error("enough");
    const controller = new AbortController();
    const call = caught(aiccs.createAiCallTask(inputs.createAiCallTask, { signal: controller.signal }));
    await answered;
    controller.abort(reason);
    const error = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ attempts: 1, sent: false, cause: reason });
  });
  test("an update that may have run is reported as sent when time runs out in a later attempt", async () => {
    await using server = await serve((request) => request.socket.resetAndDestroy());
    let asked = 0;
    await using aiccs = createAiccs({
      credentials: () => ((asked += 1) === 1 ? ALIBABA : new Promise(() => undefined)),
      endpoint: server.url,
      timeout: 300,
      retry: { delay: 1 },
    });
    const error = await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ attempts: 2, sent: true });
  });
});

describe("an ambiguous result", () => {
  test("names the bytes written, the status seen, and how to look up the result", async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { "x-acs-request-id": "A-1", "content-length": 500 });
      response.write('{"Code":', () => response.socket?.resetAndDestroy());
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const error = await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect(error).toMatchObject({
      status: 200,
      requestId: "A-1",
      attempts: 1,
      retryable: false,
      verify: { operation: "QueryAiCallTaskPage", key: "TaskName" },
      cause: { name: "ConnectionError", sent: true, retryable: false },
    });
    expect((error as AmbiguousResultError).bytesWritten).toBeGreaterThan(500);
    expect((error as Error).message).toMatch(/check with QueryAiCallTaskPage by TaskName \(request id A-1\)$/);
  });
  test("has no byte count when the caller's own fetch sent the request", async () => {
    const fetch = () => Promise.reject(new Error("broken"));
    const error = await caught(createAiccs({ credentials: ALIBABA, fetch }).createAiCallTask(inputs.createAiCallTask));
    expect(error).toMatchObject({ name: "AmbiguousResultError", bytesWritten: undefined });
  });
  test("is also given for an update that is refused for its state after an attempt without a response", async () => {
    let count = 0;
    await using server = await serve((request, response) => {
      if ((count += 1) === 1) request.socket.resetAndDestroy();
      else response.end(OK.replace('"Data":true', '"Data":false'));
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: { delay: 1 } });
    const error = await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask));
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect((error as Error).cause).toBeInstanceOf(StateError);
    expect((error as Error).message).toContain("an attempt may have run, and a later one was rejected");
  });
  test("is also given for a request whose nonce was used before: something on the way sent it twice", async () => {
    await using server = await answering(400, '{"Code":"SignatureNonceUsed","Message":"no","RequestId":"r"}');
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    for (const request of [
      aiccs.createAiCallTask(inputs.createAiCallTask),
      aiccs.updateAiCallTask(inputs.updateAiCallTask),
    ]) {
      const error = await caught(request);
      expect(error).toBeInstanceOf(AmbiguousResultError);
      expect((error as Error).cause).toBeInstanceOf(AuthError);
    }
    expect(await caught(aiccs.queryAiCallTaskPage({}))).toBeInstanceOf(AuthError);
  });
});

describe("a wrong system clock", () => {
  const HOUR = 3_600_000;
  const strict = (seen: number[]) =>
    serve(({ headers }, response) => {
      const off = Date.parse(String(headers["x-acs-date"])) - Date.now();
      seen.push(Math.round(off / HOUR) || 0);
      if (Math.abs(off) > 900_000)
        response.writeHead(400).end('{"Code":"InvalidTimeStamp.Expired","Message":"no","RequestId":"r"}');
      else response.end(OK);
    });
  test.each([
    ["slow", -1],
    ["fast", 2],
  ])("is corrected by the date of the vendor's response: %s", async (_case, hours) => {
    const seen: number[] = [];
    await using server = await strict(seen);
    await using aiccs = createAiccs({
      credentials: ALIBABA,
      endpoint: server.url,
      clock: () => new Date(Date.now() + hours * HOUR),
    });
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    // The offset is learnt once and kept for the next call.
    expect(seen).toEqual([hours, 0, 0]);
  });
  test("is corrected for the next call without a retry too, and for each client separately", async () => {
    const seen: number[] = [];
    await using server = await strict(seen);
    const options = { credentials: ALIBABA, endpoint: server.url, clock: () => new Date(Date.now() - HOUR), retry: 0 };
    await using one = createAiccs(options);
    await using other = createAiccs(options);
    expect(await caught(one.updateAiCallTask(inputs.updateAiCallTask))).toBeInstanceOf(AuthError);
    await one.updateAiCallTask(inputs.updateAiCallTask);
    expect(await caught(other.updateAiCallTask(inputs.updateAiCallTask))).toBeInstanceOf(AuthError);
    expect(seen).toEqual([-1, 0, -1]);
  });
  test("is corrected on top of the clock option, whose later changes still apply", async () => {
    const seen: number[] = [];
    await using server = await strict(seen);
    let off = -HOUR;
    await using aiccs = createAiccs({
      credentials: ALIBABA,
      endpoint: server.url,
      clock: () => new Date(Date.now() + off),
    });
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    off = 0;
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    expect(seen).toEqual([-1, 0, 1, 0]);
  });
  test.each([
    "Sat, 01 Jan 20000 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "5",
    "soon",
  ])("is not learnt from an implausible date, %s, and is learnt from the next response", async (date) => {
    const seen: number[] = [];
    const skew = '{"Code":"InvalidTimeStamp.Expired","Message":"no","RequestId":"r"}';
    await using server = await serve(({ headers }, response) => {
      seen.push(Math.round((Date.parse(String(headers["x-acs-date"])) - Date.now()) / HOUR) || 0);
      if (seen.length === 1) response.writeHead(400, { date }).end(skew);
      else if (seen.at(-1) !== 0) response.writeHead(400).end(skew);
      else response.end(OK);
    });
    const clock = () => new Date(Date.now() - HOUR);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, clock });
    expect(await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask))).toBeInstanceOf(AuthError);
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    expect(seen).toEqual([-1, -1, 0, 0]);
  });
  test("that was learnt from a proxy's wrong date is forgotten, also when many requests were signed with it", async () => {
    const seen: number[] = [];
    await using server = await serve(({ headers }, response) => {
      const off = Math.round((Date.parse(String(headers["x-acs-date"])) - Date.now()) / HOUR) || 0;
      seen.push(off);
      const date = seen.length === 1 ? { date: new Date(Date.now() + 9000 * HOUR).toUTCString() } : {};
      response.sendDate = false;
      if (off === 0 && seen.length > 1) response.end(OK);
      else response.writeHead(400, date).end('{"Code":"InvalidTimeStamp.Expired","Message":"no","RequestId":"r"}');
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    await aiccs.updateAiCallTask(inputs.updateAiCallTask);
    expect(seen).toEqual([0, 9000, 0]);
    await Promise.all(Array.from({ length: 20 }, () => aiccs.updateAiCallTask(inputs.updateAiCallTask)));
    expect(seen.slice(3).every((off) => off === 0)).toBe(true);
  });
});

describe("retry options", () => {
  test.each<[string, unknown, string]>([
    ["a negative number", -1, "retry must be a whole number of retries, 0 or more"],
    ["a fraction", 1.5, "retry must be a whole number"],
    ["a string", "2", "retry must be a whole number"],
    ["null", null, "retry must be a whole number"],
    ["an unknown option", { attempts: 3 }, 'retry cannot have "attempts"; allowed: retries, delay,'],
    [
      "a delay that no timer supports",
      { maxDelay: 2 ** 31 },
      "retry.maxDelay must be a number of milliseconds from 0 to",
    ],
    ["an invalid budget", { budget: Number.NaN }, "retry.budget must be a number of retries"],
  ])("%s is refused", async (_case, retry, message) => {
    expect(() => createAiccs({ credentials: ALIBABA, retry: retry as never })).toThrow(message);
    const aiccs = createAiccs({ credentials: ALIBABA });
    if (typeof retry !== "object")
      await expect(aiccs.createAiCallTask(inputs.createAiCallTask, { retry: retry as never })).rejects.toThrow(message);
  });
});
