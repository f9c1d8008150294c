import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { AmbiguousResultError, DecodeError, ThrottledError } from "../../src/index.ts";
import { signAcs3 } from "../../src/signing/acs3.ts";
import { signTc3 } from "../../src/signing/tc3.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { serve } from "../support/server.ts";

const SUCCESS = JSON.stringify({ Response: { TaskId: 7, RequestId: "b1a2-1", Note: "张小明" } });
const THROTTLED = JSON.stringify({
  Response: { Error: { Code: "RequestLimitExceeded", Message: "m" }, RequestId: "r" },
});

/* The body as it is sent, by the value of content-encoding. */
const CODINGS: readonly (readonly [coding: string, encode: (text: string) => Buffer])[] = [
  ["gzip", (text) => gzipSync(text)],
  ["X-GZip", (text) => gzipSync(text)],
  ["deflate", (text) => deflateSync(text)],
  ["deflate", (text) => deflateRawSync(text)],
  ["br", (text) => brotliCompressSync(text)],
  ["zstd", (text) => zstdCompressSync(text)],
  ["deflate, gzip", (text) => gzipSync(deflateSync(text))],
  ["gzip, identity, br", (text) => brotliCompressSync(gzipSync(text))],
  ["identity", (text) => Buffer.from(text)],
  ["", (text) => Buffer.from(text)],
];

const TRANSPORTS = [
  ["node:http", undefined],
  ["fetch", globalThis.fetch],
] as const;

interface Reply {
  readonly coding: string;
  readonly body: Buffer;
  readonly status?: number;
}

/** The result or the error of a request that gets a body with a coding. */
async function outcome(
  { coding, body, status = 200 }: Reply,
  fetch: typeof globalThis.fetch | undefined,
  operation: "create" | "query" = "create",
): Promise<unknown> {
  await using server = await serve((_request, response) => {
    response.writeHead(status, { "content-encoding": coding }).end(body);
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: 0, fetch });
  const result =
    operation === "create"
      ? ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)
      : ccc.describeAutoCalloutTasks({ SdkAppId: 1400123455, PageNumber: 0, PageSize: 10 });
  return await result.catch((error: unknown) => error);
}

test.each(TRANSPORTS)("a request asks for no coding, over %s", async (_name, fetch) => {
  const asked: unknown[] = [];
  await using server = await serve((request, response) => {
    asked.push(request.headers["accept-encoding"]);
    response.end(SUCCESS);
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, fetch });
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0, fetch });
  await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  await aiccs.createAiCallTask(inputs.createAiCallTask).catch(() => undefined);
  expect(asked).toEqual(["identity", "identity"]);
});

test("the header is not signed, so that a proxy or a fetch may replace it", () => {
  const request = {
    method: "POST",
    host: "h",
    path: "/",
    query: "",
    body: "",
    service: "ccc",
    action: "A",
    version: "v",
  };
  for (const headers of [signAcs3(request, ALIBABA, new Date(0), "nonce"), signTc3(request, TENCENT, new Date(0))]) {
    expect(headers["accept-encoding"]).toBe("identity");
    expect(headers.authorization).not.toContain("accept-encoding");
  }
});

describe.each(TRANSPORTS)("a coding that the server uses although it was not asked for, over %s", (_name, fetch) => {
  test.each(CODINGS)("%s: the result is read", async (coding, encode) => {
    expect(await outcome({ coding, body: encode(SUCCESS) }, fetch)).toMatchObject({ TaskId: "7", Note: "张小明" });
  });
  test.each(CODINGS)("%s: throttling is seen", async (coding, encode) => {
    expect(await outcome({ coding, body: encode(THROTTLED) }, fetch)).toBeInstanceOf(ThrottledError);
  });
});

test("a coding of the transfer is decoded", async () => {
  await using server = await serve((request) => {
    const body = gzipSync(SUCCESS);
    const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n";
    request.socket.write(`${head}${body.length.toString(16)}\r\n`);
    request.socket.write(body);
    request.socket.write("\r\n0\r\n\r\n");
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: 0 });
  expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toMatchObject({ TaskId: "7" });
});

test("a body that is already decoded, but still has the header, is read as it is", async () => {
  for (const coding of ["gzip", "br", "deflate", "compress"])
    expect(await outcome({ coding, body: Buffer.from(SUCCESS) }, undefined)).toMatchObject({ TaskId: "7" });
});

test("a fetch that does not decode is supported", async () => {
  const fetch = () =>
    Promise.resolve(new Response(gzipSync(SUCCESS), { status: 200, headers: { "content-encoding": "gzip" } }));
  await using ccc = createCcc({ credentials: TENCENT, fetch, retry: 0 });
  expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toMatchObject({ TaskId: "7" });
});

/* Bodies that cannot be read, and the words of the error. */
const BROKEN = [
  ["an unknown coding", { coding: "compress", body: Buffer.from([0x1f, 0x9d, 0x90, 0xff]) }, "compress"],
  [
    "a coding whose name may be private",
    { coding: "13987654321", body: Buffer.from([0xff, 0xfe]) },
    "(a name not shown)",
  ],
  ["data that is cut off", { coding: "gzip", body: gzipSync(SUCCESS).subarray(0, 40) }, "invalid or incomplete data"],
  ["data of another coding", { coding: "br", body: gzipSync(SUCCESS) }, "invalid or incomplete data"],
  [
    "too many codings",
    { coding: "br, br, br, br, br", body: Buffer.from([0xff, 0xff, 0x00]) },
    "more than 4 content codings",
  ],
] as const;

describe.each(BROKEN)("%s", (_name, reply, words) => {
  test("is a DecodeError that says so for a query, and is not retried", async () => {
    const error = await outcome(reply, undefined, "query");
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200, attempts: 1 });
    expect((error as Error).message).toContain(words);
    expect((error as Error).message).not.toContain("13987654321");
  });
  test("leaves open whether a create ran, whatever the status says", async () => {
    for (const status of [200, 413, 429])
      expect(await outcome({ ...reply, status }, undefined)).toBeInstanceOf(AmbiguousResultError);
  });
});

test("data that the runtime's fetch cannot decode is a DecodeError as well", async () => {
  const garbage = Buffer.concat([gzipSync("x".repeat(3000)).subarray(0, 20), Buffer.from("and then something else")]);
  const error = await outcome({ coding: "gzip", body: garbage }, globalThis.fetch, "query");
  expect(error).toBeInstanceOf(DecodeError);
  expect((error as Error).message).toContain("invalid or incomplete data of its content coding");
});

describe.each(TRANSPORTS)("a small body that decodes to more than 64 MiB, over %s", (_name, fetch) => {
  const bomb = Buffer.alloc(80 * 1024 * 1024, 0x20);
  test.each([
    ["gzip", gzipSync(bomb, { level: 1 })],
    ["br", brotliCompressSync(bomb, { params: { 1: 1 } })],
    ["gzip, gzip", gzipSync(gzipSync(bomb, { level: 1 }))],
  ])("%s: it is not decoded to its end", async (coding, body) => {
    const error = await outcome({ coding, body }, fetch, "query");
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as Error).message).toMatch(/is larger than 67108864 bytes/);
  });
});
