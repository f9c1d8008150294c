import { expect, test } from "vitest";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, validInput, type Fault, type FetchInit } from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

/* cloud.fetch fails in the same way as Node's own fetch does over a port. */

const cloud = createFakeCloud({ credentials: TENCENT });

/** Sends a signed request that meets a fault. */
async function send(fault: Fault, fetch: typeof cloud.fetch, init: FetchInit = {}, url?: string) {
  cloud.reset();
  cloud.fail({ with: fault });
  await using ccc = createCcc({ credentials: TENCENT, ...(url === undefined ? {} : { endpoint: url }) });
  const request = await ccc.prepare("CreateAutoCalloutTask", validInput("CreateAutoCalloutTask"));
  const { host: _host, ...headers } = request.headers;
  return await fetch(request.url, { method: request.method, headers, body: request.body, ...init });
}

/** The response, or the error before it or while reading its body. */
async function seen(sent: Promise<Response>) {
  const head: unknown[] = [];
  try {
    const answer = await sent;
    head.push(answer.status, answer.headers.get("content-type"));
    return [...head, (await answer.text()).replace(/[\w-]{36}/, "id")];
  } catch (error) {
    const { name, message } = error as Error;
    return [...head, name, message];
  }
}

const html = { "content-type": "text/html" };

test.each<[string, Fault, FetchInit?]>([
  ["reset before the request runs", { reset: "before" }],
  ["reset after the request ran", { reset: "after" }],
  ["a body cut at its start", { cut: 0 }],
  ["a cut body", { cut: 10 }],
  ["a delayed response", { delay: 20 }],
  ["a refusal", { code: "RequestLimitExceeded", message: "no" }],
  ["another response", { answer: { status: 503, headers: html, body: "<p>" } }],
  ["a valid response of another content type", { answer: { headers: html }, runs: true }],
  ["a response without a body", { answer: { status: 204 }, runs: true }],
  ["an empty response", { answer: {} }],
  [
    'a redirect with redirect: "error"',
    { answer: { status: 302, headers: { location: "/x" } } },
    { redirect: "error" },
  ],
  [
    'a redirect with redirect: "manual"',
    { answer: { status: 302, headers: { location: "/x" } } },
    { redirect: "manual" },
  ],
  ["a redirect without a location", { answer: { status: 307 } }],
])("%s", async (_case, fault, init) => {
  const server = await cloud.listen();
  const real = await seen(send(fault, fetch as typeof cloud.fetch, init, server.url));
  await server.close();
  expect(await seen(send(fault, cloud.fetch, init))).toEqual(real);
});

test("a redirect is not followed, and the error says so", async () => {
  const answer = { status: 302, headers: { location: "https://elsewhere.example/" } };
  await expect(send({ answer }, cloud.fetch)).rejects.toMatchObject({
    message: "fetch failed",
    cause: { message: expect.stringContaining('redirect: "manual"') as string },
  });
});

test("the cause of a reset has the system's error code", async () => {
  await expect(send({ reset: "before" }, cloud.fetch)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
});

test("a body is cut by bytes, and the part before the cut can be read", async () => {
  const { accessKeyId } = ALIBABA;
  const cloud = createFakeCloud({ credentials: ALIBABA });
  cloud.seed(accessKeyId, [{ family: "cloud-task", id: "133224", name: "a", status: "new" }]);
  const snapshots: (string | undefined)[] = [];
  cloud.onCall(({ answer }) => snapshots.push(answer?.body));
  await using dyvms = createDyvms({ credentials: ALIBABA });
  const send = async () => {
    const { url, method, headers } = await dyvms.prepare(
      "CloudUpdateTask",
      validInput("CloudUpdateTask", { Name: "短信" }),
    );
    return cloud.fetch(url, { method, headers });
  };
  const whole = Buffer.from(await (await send()).arrayBuffer());
  const upTo = whole.indexOf("短信");
  // The second character has three bytes; two of them are sent.
  cloud.fail({ with: { cut: upTo + 5 } });
  const reader = ((await send()).body ?? expect.fail("no body")).getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const { value = new Uint8Array() } = await reader.read();
  expect(Buffer.from(value).subarray(upTo)).toEqual(Buffer.from("短信").subarray(0, 5));
  await expect(reader.read()).rejects.toThrow("terminated");
  // A listener gets what was sent, not the complete response.
  expect(snapshots[1]).toMatch(/短\uFFFD$/);
});

test("a body that trickles sends spaces for as long as it is read", async () => {
  const { status, body } = await send({ trickle: 1 }, cloud.fetch);
  expect(status).toBe(200);
  const reader = (body ?? expect.fail("no body")).getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (let count = 0; count < 5; count += 1)
    expect(await reader.read()).toEqual({ done: false, value: Buffer.from(" ") });
  await reader.cancel();
  expect(await reader.read()).toEqual({ done: true, value: undefined });
});

test.each<[string, Fault]>([
  ["hangs before", { hang: "before" }],
  ["hangs after", { hang: "after" }],
  ["is delayed", { delay: 1_000_000 }],
])("a call that %s ends with the signal and its reason", async (_case, fault) => {
  const controller = new AbortController();
  const answer = send(fault, cloud.fetch, { signal: controller.signal });
  const stop = cloud.onCall(() => setImmediate(() => controller.abort(new Error("enough"))));
  await expect(answer).rejects.toThrow("enough");
  stop();
});

test.each<[string, Fault]>([
  ["hangs after its headers", { hang: "headers" }],
  ["trickles", { trickle: 1_000_000 }],
])("a body that %s ends with the signal and its reason", async (_case, fault) => {
  const controller = new AbortController();
  const text = (await send(fault, cloud.fetch, { signal: controller.signal })).text();
  setImmediate(() => controller.abort(new Error("enough")));
  await expect(text).rejects.toThrow("enough");
});
