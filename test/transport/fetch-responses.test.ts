import { createServer } from "node:http";
import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { createCcc, type Fetch } from "../../generated/ccc/index.ts";
import { AmbiguousResultError, ConnectionError, DecodeError, TimeoutError } from "../../src/index.ts";
import * as inputs from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";
import { serve } from "../support/server.ts";

/* The responses of the option `fetch`: of runtimes, of other libraries and of mocks. */

const TEXT = JSON.stringify({
  Response: { TaskId: 118700000000000123n.toString(), RequestId: "8C93AB12", Note: "张小明" },
});
const MIB = 1024 * 1024;

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

/** The result or the error of a create, or a query, whose fetch returns this. */
async function outcome(
  returned: unknown,
  operation: "create" | "query" = "create",
  options: object = {},
): Promise<unknown> {
  const fetch = (() => Promise.resolve(returned)) as unknown as Fetch;
  await using ccc = createCcc({ credentials: TENCENT, fetch, ...options });
  return operation === "create"
    ? await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask))
    : await caught(ccc.describeAutoCalloutTasks({ SdkAppId: 1400123455, PageNumber: 0, PageSize: 10 }));
}

/** A body of the web in chunks of a size, which counts what is read of it and whether it was cancelled. */
function countedBody(
  chunk: Uint8Array,
  chunks: number,
): { body: ReadableStream; pulled: () => number; cancelled: () => boolean } {
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream(
    {
      pull(controller) {
        if (pulled === chunks) controller.close();
        else controller.enqueue(chunk);
        pulled += 1;
      },
      cancel: () => void (cancelled = true),
    },
    { highWaterMark: 0 },
  );
  return { body, pulled: () => pulled, cancelled: () => cancelled };
}

describe("a response is read whatever it has", () => {
  const bytes = Buffer.from(TEXT);
  async function* iterated(): AsyncGenerator<Buffer> {
    for (const byte of bytes) yield await Promise.resolve(Buffer.of(byte));
  }
  test.each([
    ["a Response of the runtime", () => new Response(TEXT)],
    ["a stream of the web, one byte at a time", () => new Response(ReadableStream.from(iterated()))],
    ["a stream of Node, as of node-fetch", () => ({ status: 200, headers: new Map(), body: Readable.from([bytes]) })],
    [
      "a stream of texts",
      () => ({ status: 200, headers: new Headers(), body: Readable.from([TEXT.slice(0, 9), TEXT.slice(9)]) }),
    ],
    [
      "bytes of another realm, as under Jest",
      () => ({ status: 200, body: Readable.from([runInNewContext("new Uint8Array(bytes)", { bytes: [...bytes] })]) }),
    ],
    ["only arrayBuffer", () => ({ status: 200, headers: [], arrayBuffer: () => new Response(TEXT).arrayBuffer() })],
    ["only text", () => ({ status: 200, headers: {}, text: () => Promise.resolve(TEXT) })],
    ["only json, and no headers", () => ({ status: 200, json: () => Promise.resolve(JSON.parse(TEXT) as unknown) })],
    ["a body that is null beside text", () => ({ status: 200, body: null, text: () => Promise.resolve(TEXT) })],
  ])("%s", async (_what, create) => {
    expect(await outcome(create())).toMatchObject({ TaskId: "118700000000000123", Note: "张小明" });
  });
  test("the headers of a mock may be a plain object", async () => {
    const headers = { "Retry-After": "2" };
    const error = await outcome({ status: 429, headers, text: () => Promise.resolve("") }, "query", { retry: 0 });
    expect(error).toMatchObject({ name: "ThrottledError", retryAfter: 2000 });
  });
});

describe("something else than a response is named, counts as sent, and is not retried", () => {
  test.each([
    ["undefined", undefined, "the option fetch must return a Response; got undefined"],
    ["null", null, "the option fetch must return a Response; got null"],
    ["parsed JSON", { Response: {} }, "the option fetch must return a Response; got object without a status"],
    ["a text", TEXT, "the option fetch must return a Response; got string"],
    [
      "a Response without a body",
      { status: 200 },
      "the option fetch must return a Response; got an object without a body",
    ],
    [
      "chunks that are no bytes",
      { status: 200, body: Readable.from([1]) },
      "the body of the Response must consist of bytes",
    ],
  ])("%s", async (_what, returned, message) => {
    let invocations = 0;
    const fetch = (() => Promise.resolve(((invocations += 1), returned))) as unknown as Fetch;
    await using ccc = createCcc({ credentials: TENCENT, fetch });
    const query = await caught(ccc.describeAutoCalloutTasks({ SdkAppId: 1400123455, PageNumber: 0, PageSize: 10 }));
    expect(query).toBeInstanceOf(DecodeError);
    expect((query as Error).message).toBe(`DescribeAutoCalloutTasks: ${message}`);
    expect(invocations).toBe(1);
  });
  test("for a create it is ambiguous, with that error as the cause", async () => {
    const error = await outcome(undefined);
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect((error as Error).cause).toMatchObject({ message: expect.stringContaining("got undefined") as unknown });
  });
  test("a Response that somebody has read, as a logger may do", async () => {
    const response = new Response(TEXT);
    await response.text();
    const error = await outcome(response, "query");
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toContain("the body of the Response was read before the fetch returned it");
  });
});

describe("a response of more than 64 MiB", () => {
  test("is read up to there and cancelled, over a stream of the web", async () => {
    const { body, pulled, cancelled } = countedBody(new Uint8Array(MIB), 1000);
    const error = await outcome(new Response(body), "query");
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toContain("the response (status 200) is larger than 67108864 bytes");
    expect(error).toMatchObject({ attempts: 1, status: 200 });
    expect([pulled(), cancelled()]).toEqual([65, true]);
  });
  test("is destroyed, over a stream of Node", async () => {
    let made = 0;
    const body = new Readable({
      read() {
        made += 1;
        this.push(Buffer.alloc(MIB));
      },
    });
    const error = await outcome({ status: 200, headers: {}, body }, "query");
    expect((error as Error).message).toContain("is larger than 67108864 bytes");
    expect(body.destroyed).toBe(true);
    expect(made).toBeLessThan(70);
  });
  test("is an error of the same words over node:http, and its connection is closed", async () => {
    let closed = false;
    const chunk = Buffer.alloc(MIB, " ");
    await using server = await serve((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", more).on("close", () => (closed = true));
      more();
    });
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    const query = await caught(ccc.describeAutoCalloutTasks({ SdkAppId: 1400123455, PageNumber: 0, PageSize: 10 }));
    expect(query).toBeInstanceOf(DecodeError);
    expect((query as Error).message).toContain("the response (status 200) is larger than 67108864 bytes");
    await expect.poll(() => closed).toBe(true);
    const create = await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask));
    expect(create).toBeInstanceOf(AmbiguousResultError);
  });
  test("is not an error at exactly 64 MiB", async () => {
    const text = TEXT.padEnd(64 * MIB - (Buffer.byteLength(TEXT) - TEXT.length), " ");
    expect(await outcome(new Response(text))).toMatchObject({ TaskId: "118700000000000123" });
  });
});

test("what is left of a body is not read once the time is up", async () => {
  let cancelled = false;
  const body = new ReadableStream({ pull: () => new Promise(() => undefined), cancel: () => void (cancelled = true) });
  const error = await outcome(new Response(body), "query", { timeout: 50 });
  expect(error).toBeInstanceOf(TimeoutError);
  expect(cancelled).toBe(true);
});

test("nor is a stream of Node, once its next chunk has come", async () => {
  const body = new Readable({ read: () => void setTimeout(() => body.push(" "), 20) });
  const error = await outcome({ status: 200, headers: {}, body }, "query", { timeout: 50 });
  expect(error).toBeInstanceOf(TimeoutError);
  await expect.poll(() => body.destroyed).toBe(true);
});

test("a body that fails on its way is a failed connection, with the status", async () => {
  const body = new ReadableStream({ start: (controller) => controller.error(new Error("reset")) });
  const error = await outcome(new Response(body, { status: 200 }), "query", { retry: 0 });
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ status: 200, sent: true });
});

test("a body of a million chunks of a byte needs no more memory than its size", async () => {
  const chunks = 1_000_000;
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "transfer-encoding": "chunked" }).flushHeaders();
    const socket = response.socket;
    // Written to the socket, since the response would write each chunk on its own.
    const block = "1\r\n \r\n".repeat(10_000);
    for (let written = 0; written < chunks; written += 10_000) socket?.write(block);
    socket?.write(`${Buffer.byteLength(TEXT).toString(16)}\r\n${TEXT}\r\n0\r\n\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as { port: number };
  await using ccc = createCcc({ credentials: TENCENT, endpoint: `http://127.0.0.1:${address.port}` });
  const before = process.memoryUsage();
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed - before.heapUsed)), 5);
  expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toMatchObject({ TaskId: "118700000000000123" });
  clearInterval(timer);
  server.close();
  server.closeAllConnections();
  // A list of chunks needed more than 150 MB for these.
  expect(peak).toBeLessThan(100 * MIB);
}, 30_000);
