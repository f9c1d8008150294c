import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import {
  createFakeCloud,
  validInput,
  type FailOptions,
  type FakeCloud,
  type FetchInit,
  type Listening,
} from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { callWith, clientOf, OPERATIONS, seedFor, type TestedOperation } from "../../support/operations.ts";
import { rpcQuery, v1Form } from "../manual-signatures.ts";

/* The same request gets the same answer from cloud.fetch and from a port: status, every header, and every byte of the body. */

const NOW = new Date("2026-01-02T03:04:05.678Z");
const newCloud = () => createFakeCloud({ credentials: [ALIBABA, TENCENT], clock: () => NOW });
/** Two clouds in the same state, so that a nonce or a name that one has seen is new to the other. */
let onPort: FakeCloud;
let inProcess: FakeCloud;
let server: Listening;
beforeAll(async () => {
  [onPort, inProcess] = [newCloud(), newCloud()];
  server = await onPort.listen();
});
afterAll(() => server.close());

interface Sent {
  readonly url: string;
  readonly init: FetchInit;
}

/** The request that a client sends for an operation. */
async function signed(operation: TestedOperation): Promise<Sent> {
  let sent: Sent | undefined;
  const fetch = (url: string, init: FetchInit) => {
    sent ??= { url, init: { method: init.method, headers: init.headers, body: init.body } };
    return Promise.reject(new Error("not sent"));
  };
  const client = clientOf(operation, { endpoint: server.url, clock: () => NOW, fetch, retry: 0 });
  await callWith(client, operation, operation.input).catch(() => undefined);
  return sent ?? expect.fail("no request");
}

/** All that a client can see of an answer, without request ids. */
async function seen(fetch: FakeCloud["fetch"], { url, init }: Sent, timeout: number) {
  const signal = AbortSignal.timeout(timeout);
  const failure = (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`;
  let response: Response;
  try {
    response = await fetch(url, { redirect: "manual", ...init, signal });
  } catch (error) {
    return { failure: failure(error) };
  }
  const { status, statusText } = response;
  const id = response.headers.get("x-acs-request-id");
  const headers = [...response.headers].map(([name, value]) => [name, value === id ? "<id>" : value]);
  const body = await response.text().catch(failure);
  const withoutIds = body.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<id>");
  return { url: response.url, status, statusText, headers, body: withoutIds };
}
const platformFetch: FakeCloud["fetch"] = (url, init) => fetch(url, init as RequestInit);

async function expectSame(sent: Sent, timeout = 10_000) {
  const [expected, actual] = await Promise.all(
    [platformFetch, inProcess.fetch].map((fetch) => seen(fetch, sent, timeout)),
  );
  expect(actual).toEqual(expected);
  const known = ({ requestId: _, ...call }: FakeCloud["calls"][number]) => call;
  expect(inProcess.calls.map(known)).toEqual(onPort.calls.map(known));
  return expected;
}

const FAULTS: FailOptions["with"][] = [
  { code: "InternalError" },
  { code: "InternalError", status: 503, headers: { "retry-after": "5", "X-A": "b" }, runs: true },
  { answer: { status: 502, headers: { "content-type": "text/html", connection: "close" }, body: "<h1>é</h1>" } },
  { answer: { status: 302, headers: { location: "https://example.com/" } } },
  ...[204, 205, 304, 299, 413, 599].map((status) => ({ answer: { status, body: "x" } })),
  { answer: { headers: { date: "Wed, 01 Jan 20000 00:00:00 GMT" } }, runs: true },
  { answer: { headers: { "content-encoding": "gzip" } }, runs: true },
  { answer: { headers: { "x-latin": "\u00e9" }, body: "" } },
  { reset: "before" },
  { cut: 10 },
  { delay: 20 },
];

describe.each(OPERATIONS)("$action", (operation) => {
  const reset = () => {
    for (const cloud of [onPort, inProcess]) {
      cloud.reset();
      seedFor(cloud, operation);
    }
  };

  test("a success, a nonce that was used, a bad signature, a method, a path and a version that do not exist", async () => {
    reset();
    const sent = await signed(operation);
    expect(await expectSame(sent)).toMatchObject({
      status: 200,
      headers: expect.arrayContaining([["date", "Fri, 02 Jan 2026 03:04:05 GMT"]]) as unknown,
    });
    await expectSame(sent);
    const { url, init } = sent;
    const headers = { ...(init.headers as Record<string, string>) };
    await expectSame({ url, init: { ...init, headers: { ...headers, "x-acs-version": "1", "x-tc-timestamp": "1" } } });
    await expectSame({ url, init: { ...init, headers: {} } });
    for (const method of ["HEAD", "GET", "PUT", "OPTIONS"]) await expectSame({ url, init: { method, headers } });
    await expectSame({ url: url.replace("/?", "/x?"), init });
  });

  test.each(FAULTS)("a fault: %j", async (fault) => {
    reset();
    for (const cloud of [onPort, inProcess]) cloud.fail({ with: fault });
    await expectSame(await signed(operation));
  });

  // The same for all operations of a vendor, and slow.
  test.runIf(/^(?:CreateAiCallTask|CreateAutoCalloutTask)$/.test(operation.action))(
    "faults without an end",
    async () => {
      for (const fault of [{ hang: "after" }, { hang: "headers" }, { trickle: 20 }] as const) {
        reset();
        for (const cloud of [onPort, inProcess]) cloud.fail({ with: fault });
        await expectSame(await signed(operation), 700);
      }
    },
  );
});

test("older signatures, in XML, of valid and of refused parameters", async () => {
  for (const Format of ["JSON", "XML"])
    for (const Action of ["CreateAiCallTask", "QueryAiCallTaskPage", "CloudUpdateTask", "None", "constructor"])
      for (const SignatureMethod of ["HMAC-SHA1", "constructor"]) {
        const query = rpcQuery({}, { Timestamp: "2026-01-02T03:04:05Z", Action, Format, SignatureMethod });
        await expectSame({ url: `${server.url}/?${query}`, init: { method: "POST" } });
      }
  const { host } = new URL(server.url);
  for (const SignatureMethod of [undefined, "HmacSHA256", "HmacMD5", "toString"]) {
    const query = v1Form({}, { Timestamp: String(Math.floor(NOW.getTime() / 1000)), SignatureMethod }, "GET", host);
    await expectSame({ url: `${server.url}/?${query}`, init: {} });
  }
});

test("a request of more bytes than any vendor takes", async () => {
  const body = Buffer.alloc(11 * 1024 * 1024, "a");
  const headers = { "content-type": "application/json", "x-tc-action": "CreateAutoCalloutTask" };
  expect(await expectSame({ url: server.url, init: { method: "POST", headers, body } })).toMatchObject({
    body: expect.stringContaining("RequestSizeLimitExceeded") as unknown,
  });
  const form = { "content-type": "application/x-www-form-urlencoded" };
  expect(await expectSame({ url: server.url, init: { method: "POST", headers: form, body } })).toMatchObject({
    status: 413,
    body: expect.stringContaining("RequestTooLarge") as unknown,
  });
});

test.each(["on a port", "in this process"])(
  "a client whose clock is 20 minutes off is corrected, %s",
  async (where) => {
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
    const port = await cloud.listen();
    const path = where === "on a port" ? { endpoint: port.url } : { fetch: cloud.fetch };
    for (const minutes of [-20, 20]) {
      const clock = () => new Date(Date.now() + minutes * 60_000);
      await using ccc = createCcc({ credentials: TENCENT, ...path, clock, retry: 1 });
      await using aiccs = createAiccs({ credentials: ALIBABA, ...path, clock, retry: 1 });
      await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
      await aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: `task ${minutes}` }));
    }
    expect(cloud.calls.map(({ ran }) => ran)).toEqual([false, true, false, true, false, true, false, true]);
    await port.close();
  },
);

test.each(["on a port", "in this process"])(
  "a clock of the cloud that is far from the machine's, %s",
  async (where) => {
    const cloud = createFakeCloud({ credentials: TENCENT, clock: () => NOW });
    const port = await cloud.listen();
    const path = where === "on a port" ? { endpoint: port.url } : { fetch: cloud.fetch };
    await using ccc = createCcc({ credentials: TENCENT, ...path, retry: 1 });
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    await port.close();
  },
);

test.each(["on a port", "in this process"])("a clock that fails later is named in the error, %s", async (where) => {
  let fails = false;
  const clock = () => {
    if (fails) throw new Error("no time left");
    return NOW;
  };
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], clock });
  const port = await cloud.listen();
  const path = where === "on a port" ? { endpoint: port.url } : { fetch: cloud.fetch };
  await using ccc = createCcc({ credentials: TENCENT, ...path, clock: () => NOW, retry: 0 });
  await using aiccs = createAiccs({ credentials: ALIBABA, ...path, clock: () => NOW, retry: 0 });
  fails = true;
  const said = expect.stringContaining("The option clock of the fake cloud failed: no time left") as string;
  await expect(aiccs.queryAiCallTaskPage(validInput("QueryAiCallTaskPage"))).rejects.toMatchObject({ message: said });
  await expect(ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"))).rejects.toMatchObject({
    cause: { message: said },
  });
  expect(cloud.calls.map(({ code }) => code)).toEqual(["InternalError", "InternalError"]);
  await port.close();
});
