import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFakeCloud, type FetchInit, type Listening, type WireRequest } from "../../../src/testing/index.ts";
import { TENCENT } from "../../support/keys.ts";

/* cloud.fetch sends what the platform's fetch sends, and refuses what that refuses. */

const cloud = createFakeCloud({ credentials: TENCENT });
let server: Listening;
beforeAll(async () => {
  server = await cloud.listen();
});
afterAll(() => server.close());

/** The request that arrived, or why nothing was sent. */
async function arrived(send: (url: string, init: FetchInit) => Promise<Response>, init: FetchInit, path: string) {
  const seen: WireRequest[] = [];
  const stop = cloud.onCall(({ request }) => seen.push(request));
  const failure = await send(server.url + path, init).then(
    () => undefined,
    (error: unknown) => (error as Error).constructor.name,
  );
  stop();
  const [request] = seen;
  if (!request) return { failure };
  const { method, target, headers, body } = request;
  const { accept, host, "content-type": type, "x-a": own } = headers;
  return { method, target, accept, host, type, own, body: Buffer.from(body).toString("latin1") };
}
const real = (url: string, init: FetchInit) => fetch(url, init as RequestInit);

const POST = { method: "POST" };
test.each<[string, FetchInit, string?]>([
  ["a GET", {}],
  ["a path and a query", POST, "/a b?c=d e&f=%20#g"],
  ["a method in lower case", { method: "post" }],
  ["no body", POST],
  ["an empty string, which gets a content type", { ...POST, body: "" }],
  ["a text", { ...POST, body: "é" }],
  ["a text with its own content type", { ...POST, body: "a", headers: { "content-type": "application/json" } }],
  ["bytes", { ...POST, body: Uint8Array.of(1, 255) }],
  ["part of a buffer", { ...POST, body: new Uint8Array([1, 2, 3]).subarray(1) }],
  ["an ArrayBuffer", { ...POST, body: Uint8Array.of(1, 255).buffer }],
  ["a Blob", { ...POST, body: new Blob(["a"]) }],
  ["a Blob of a type", { ...POST, body: new Blob(["a"], { type: "application/json" }) }],
  ["a form", { ...POST, body: new URLSearchParams({ a: "b c" }) }],
  ["a header with blanks around", { headers: { "X-A": "\t b \t" } }],
  ["a header that is given twice", { headers: [["x-a", "b"] as const, ["X-A", "c"] as const] }],
  ["headers that are Headers", { headers: new Headers({ "x-a": "b" }) }],
  ["an accept", { headers: { accept: "application/json" } }],
])("%s arrives as it does from the platform's fetch", async (_case, init, path = "/") => {
  const expected = await arrived(real, init, path);
  expect(expected).toHaveProperty("method");
  expect(await arrived(cloud.fetch, init, path)).toEqual(expected);
});

describe("requests that no fetch sends are refused", () => {
  test.each<[string, FetchInit, string?]>([
    ["a GET with a body", { body: "a" }],
    ["a line break in a header", { headers: { "x-a": "b\r\nc: d" } }],
    ["a header character outside latin1", { headers: { "x-a": "短" } }],
    ["an invalid header name", { headers: { "x a": "b" } }],
    ["an invalid method", { method: "A B" }],
    ["a forbidden method", { method: "CONNECT" }],
  ])("%s", async (_case, init) => {
    expect(await arrived(real, init, "/")).toEqual({ failure: "TypeError" });
    expect(await arrived(cloud.fetch, init, "/")).toEqual({ failure: "TypeError" });
  });

  test("a URL with credentials, or without a host, is refused", async () => {
    for (const url of ["http://a:b@127.0.0.1/", "/"]) {
      await expect(fetch(url)).rejects.toThrow(TypeError);
      await expect(cloud.fetch(url)).rejects.toThrow(TypeError);
    }
  });

  test("an object as a body is refused, which the platform would send as [object Object]", async () => {
    await expect(cloud.fetch(server.url, { ...POST, body: {} as never })).rejects.toThrow("takes a body of text");
  });
});
