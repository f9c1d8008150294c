import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { AmbiguousResultError } from "../../../src/index.ts";
import { createFakeCloud, validInput, type FakeCloud, type Fault } from "../../../src/testing/index.ts";
import { ROOT, run } from "../../support/project.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { rpcQuery } from "../manual-signatures.ts";

/* What a caller gets when the cloud was told to fail, over a port and in process. */

const WAYS = ["over a port", "in the process"] as const;
type Options = Omit<Parameters<typeof createAiccs>[0], "credentials">;

/** The client options that reach a cloud in the given way. */
async function reached(cloud: FakeCloud, way: (typeof WAYS)[number]): Promise<Options & AsyncDisposable> {
  if (way === "in the process") return { fetch: cloud.fetch, [Symbol.asyncDispose]: () => Promise.resolve() };
  const server = await cloud.listen();
  return { endpoint: server.url, [Symbol.asyncDispose]: () => server.close() };
}

const clouds = () => createFakeCloud({ credentials: [ALIBABA, TENCENT] });
const create = (client: ReturnType<typeof createAiccs>, name = "a") =>
  client.createAiCallTask(validInput("CreateAiCallTask", { TaskName: name }));
const nameOf = (call: Promise<unknown>) =>
  call.then(
    () => "ok",
    (error: unknown) => {
      const { name, cause } = error as Error;
      return cause instanceof Error && error instanceof AmbiguousResultError ? `${name}: ${cause.name}` : name;
    },
  );
const html = { status: 503, headers: { "Content-Type": "text/html" }, body: "<p>a proxy speaks</p>" };

describe.each(WAYS)("%s, a create", (way) => {
  test.concurrent.each<[does: string, tasks: number, outcome: string, fault: Fault]>([
    ["did not run where the reset comes before", 0, "AmbiguousResultError: ConnectionError", { reset: "before" }],
    ["ran where the reset comes after", 1, "AmbiguousResultError: ConnectionError", { reset: "after" }],
    ["did not run where it hangs before", 0, "AmbiguousResultError: TimeoutError", { hang: "before" }],
    ["ran where it hangs after", 1, "AmbiguousResultError: TimeoutError", { hang: "after" }],
    ["ran where it hangs after the headers", 1, "AmbiguousResultError: TimeoutError", { hang: "headers" }],
    ["ran where the body is cut at once", 1, "AmbiguousResultError: ConnectionError", { cut: 0 }],
    ["ran where the body is cut", 1, "AmbiguousResultError: ConnectionError", { cut: 10 }],
    ["ran where the last byte at least is cut", 1, "AmbiguousResultError: ConnectionError", { cut: 10_000 }],
    ["ran where the body trickles", 1, "AmbiguousResultError: TimeoutError", { trickle: 10 }],
    ["ran where the answer comes too late", 1, "AmbiguousResultError: TimeoutError", { delay: 60_000 }],
    ["ran where the answer is late", 1, "ok", { delay: 20 }],
    ["is refused with a vendor's code", 0, "QuotaError", { code: "isv.BUSINESS_LIMIT_CONTROL" }],
    ["is throttled", 0, "ThrottledError", { code: "Throttling.User" }],
    ["may have run where the service fails", 0, "AmbiguousResultError: ServerError", { code: "SystemError" }],
    ["does where it is told to", 1, "AmbiguousResultError: ServerError", { code: "SystemError", runs: true }],
    ["meets a proxy", 0, "AmbiguousResultError: ServerError", { answer: html }],
    ["meets a proxy after it ran", 1, "AmbiguousResultError: ServerError", { answer: html, runs: true }],
    ["has no body to read", 1, "AmbiguousResultError: DecodeError", { answer: { status: 204 }, runs: true }],
    [
      "does not mind a wrong content type",
      1,
      "ok",
      { answer: { headers: { "content-type": "text/html" } }, runs: true },
    ],
  ])("%s", async (_does, tasks, outcome, fault) => {
    const cloud = clouds();
    await using options = await reached(cloud, way);
    const attemptTimeout = outcome.endsWith("TimeoutError") ? 1000 : 15_000;
    await using aiccs = createAiccs({ ...options, credentials: ALIBABA, retry: 0, attemptTimeout });
    cloud.fail({ operation: "CreateAiCallTask", with: fault });
    expect(await nameOf(create(aiccs))).toBe(outcome);
    expect(cloud.tasks(ALIBABA.accessKeyId)).toHaveLength(tasks);
    expect(cloud.calls).toMatchObject([{ ran: tasks === 1, fault: Object.keys(fault)[0] }]);
    // The next request succeeds.
    expect(await nameOf(create(aiccs, "b"))).toBe("ok");
  });

  test("is sent again after throttling, and runs once", async () => {
    const cloud = clouds();
    await using options = await reached(cloud, way);
    await using aiccs = createAiccs({ ...options, credentials: ALIBABA, retry: { throttledDelay: 1 } });
    cloud.fail({ with: { code: "Throttling.User" }, times: 2 });
    expect(await nameOf(create(aiccs))).toBe("ok");
    expect(cloud.calls.map(({ code, ran }) => [code, ran])).toEqual([
      ["Throttling.User", false],
      ["Throttling.User", false],
      ["OK", true],
    ]);
  });
});

describe.each(WAYS)("%s, an update", (way) => {
  test("is sent again after a reset, so it may run twice", async () => {
    const cloud = clouds();
    cloud.seed(TENCENT.secretId, [{ family: "predictive-dialing-campaign", id: "2569", name: "a", status: "new" }]);
    await using options = await reached(cloud, way);
    await using ccc = createCcc({ ...options, credentials: TENCENT, retry: { delay: 1 } });
    cloud.fail({ service: "ccc", with: { reset: "after" } });
    await ccc.updatePredictiveDialingCampaign(validInput("UpdatePredictiveDialingCampaign"));
    expect(cloud.calls.map(({ ran }) => ran)).toEqual([true, true]);
  });
});

describe("a vendor's code is sent in the envelope of that vendor, with the status that it has there", () => {
  async function answered(fault: Fault, from: "aiccs" | "ccc") {
    const cloud = clouds();
    cloud.fail({ service: from, with: fault });
    await using aiccs = createAiccs({ credentials: ALIBABA });
    await using ccc = createCcc({ credentials: TENCENT });
    const {
      url,
      method,
      headers: signed,
      body,
    } = from === "aiccs"
      ? await aiccs.prepare("CreateAiCallTask", validInput("CreateAiCallTask"))
      : await ccc.prepare("CreateAutoCalloutTask", validInput("CreateAutoCalloutTask"));
    // Bytes, to which fetch adds no content type.
    const answer = await cloud.fetch(url, { method, headers: signed, body: Buffer.from(body) });
    const { status, headers } = answer;
    return { status, headers, body: (await answer.json()) as object, requestId: cloud.calls[0]?.requestId };
  }

  test.each([
    ["Throttling.User", 400],
    ["MissingAgentId", 400],
    ["Forbidden.RAM", 403],
    ["InvalidAccessKeyId.NotFound", 404],
    ["InternalError", 500],
    ["ServiceUnavailable", 503],
  ])("Alibaba's gateway: %s with status %i", async (code, status) => {
    const { body, requestId: RequestId, ...answer } = await answered({ code, message: "no" }, "aiccs");
    expect(body).toEqual({ RequestId, Code: code, Message: "no", HostId: "aiccs.aliyuncs.com", Recommend: "" });
    expect([answer.status, answer.headers.get("x-acs-request-id")]).toEqual([status, RequestId]);
  });
  test("AICCS: status 200 and Success false", async () => {
    const { status, body } = await answered({ code: "isv.OUT_OF_SERVICE" }, "aiccs");
    expect(status).toBe(200);
    expect(body).toMatchObject({ Code: "isv.OUT_OF_SERVICE", Success: false });
  });
  test("Alibaba's older interface: XML", async () => {
    const cloud = clouds();
    cloud.fail({ with: { code: "Throttling", message: "no" } });
    const parameters = {
      ...{ TaskName: "a", AgentId: "1180", VirtualNumber: "0327", StartType: "IMMEDIATE" },
      CallTime: '["{\\"startTime\\":\\"09:00:00\\",\\"endTime\\":\\"10:00:00\\"}"]',
      CallDay: '["MONDAY"]',
    };
    const query = rpcQuery(parameters, { Format: "XML", Timestamp: `${new Date().toISOString().slice(0, 19)}Z` });
    const answer = await cloud.fetch(`https://aiccs.aliyuncs.com/?${query}`, { method: "POST" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("<Code>Throttling</Code><Message>no</Message>");
  });
  test("Tencent: status 200 and Response.Error", async () => {
    const {
      status,
      body,
      requestId: RequestId,
    } = await answered({ code: "InternalError.DBError", message: "no" }, "ccc");
    expect(status).toBe(200);
    expect(body).toEqual({ Response: { Error: { Code: "InternalError.DBError", Message: "no" }, RequestId } });
  });
  test("headers and another status can be set", async () => {
    const wait = { code: "Throttling.Api", status: 429, headers: { "X-Acs-Retry-After": "5" } };
    const { status, headers } = await answered(wait, "aiccs");
    expect([status, headers.get("x-acs-retry-after")]).toEqual([429, "5"]);
  });
});

describe("matching faults to requests", () => {
  const cloud = clouds();
  const options = { fetch: cloud.fetch, retry: 0 };
  const aiccs = createAiccs({ ...options, credentials: ALIBABA });
  const ccc = createCcc({ ...options, credentials: TENCENT });
  const callOut = () => nameOf(ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask")));

  test("the first fault that matches is used, as often as its times, in order", async () => {
    cloud.reset();
    const first = cloud.fail({ service: "ccc", with: { code: "ResourceInUse" } });
    cloud.fail({ with: { code: "InternalError" }, times: 2 });
    cloud.fail({ operation: "CreateAutoCalloutTask", with: { code: "LimitExceeded" } });
    expect(await nameOf(create(aiccs))).toBe("AmbiguousResultError: ServerError");
    expect(first.remaining).toBe(1);
    expect(await callOut()).toBe("StateError");
    expect(first.remaining).toBe(0);
    expect(await callOut()).toBe("AmbiguousResultError: ServerError");
    expect(await callOut()).toBe("QuotaError");
    expect(await callOut()).toBe("ok");
  });

  test("an outage lasts until it is cancelled", async () => {
    cloud.reset();
    const outage = cloud.fail({ times: Infinity, with: { answer: { status: 429 } } });
    for (let count = 0; count < 20; count += 1) expect(await callOut()).toBe("ThrottledError");
    expect(outage.remaining).toBe(Infinity);
    outage.cancel();
    expect(outage.remaining).toBe(0);
    expect(await callOut()).toBe("ok");
  });

  test("a code of one vendor waits for a request of that vendor", async () => {
    cloud.reset();
    cloud.fail({ with: { code: "Throttling.User" } });
    expect(await callOut()).toBe("ok");
    expect(await nameOf(create(aiccs))).toBe("ThrottledError");
  });

  test("a request that is refused anyway uses up no fault", async () => {
    const strict = createFakeCloud({ credentials: ALIBABA, limits: { UpdateAiCallTask: 0 } });
    const fault = strict.fail({ times: 3, with: { reset: "before" } });
    await using withWrongSecret = createAiccs({
      fetch: strict.fetch,
      credentials: { ...ALIBABA, accessKeySecret: "other" },
    });
    await using withRightSecret = createAiccs({ fetch: strict.fetch, credentials: ALIBABA, retry: 0 });
    await expect(create(withWrongSecret)).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
    const wrong = withRightSecret.createAiCallTask(validInput("CreateAiCallTask", { TaskCps: 501 }), { check: "warn" });
    await expect(wrong).rejects.toMatchObject({ code: "InvalidTaskCps" });
    const update = withRightSecret.updateAiCallTask(validInput("UpdateAiCallTask"));
    await expect(update).rejects.toMatchObject({ code: "Throttling.User" });
    expect(fault.remaining).toBe(3);
  });

  test("reset removes the remaining faults", async () => {
    const fault = cloud.fail({ times: 5, with: { reset: "before" } });
    cloud.reset();
    expect(fault.remaining).toBe(0);
    expect(await callOut()).toBe("ok");
  });

  test("a fault is not affected by later changes of the object that described it", async () => {
    cloud.reset();
    const answer = { status: 429, headers: { "content-type": "text/html" } };
    cloud.fail({ with: { answer } });
    answer.status = 200;
    expect(await callOut()).toBe("ThrottledError");
  });
});

test("closing a server drops hanging requests, and delayed responses are still sent", async () => {
  const cloud = clouds();
  const server = await cloud.listen();
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
  const ends: string[] = [];
  const calls = ([{ delay: 1000 }, { hang: "after" }, { trickle: 10 }] as const).map(async (fault) => {
    cloud.fail({ with: fault });
    ends.push(await nameOf(create(aiccs, JSON.stringify(fault))));
  });
  while (cloud.calls.length < calls.length) await setTimeout(5);
  await server.close();
  await Promise.all(calls);
  const dropped = "AmbiguousResultError: ConnectionError";
  expect(ends).toEqual([dropped, dropped, "ok"]);
});

test("the process ends by itself once its server is closed, even with pending requests", async () => {
  const script = `
    setTimeout(() => process.exit(1), 15_000).unref();
    import { createAiccs } from "./generated/aiccs/index.ts";
    import { createFakeCloud, validInput } from "./src/testing/index.ts";
    const credentials = { accessKeyId: "a", accessKeySecret: "b" };
    const cloud = createFakeCloud({ credentials });
    const server = await cloud.listen();
    const failed = [];
    for (const fault of [{ hang: "before" }, { hang: "headers" }, { trickle: 5 }, { delay: 1e9 }]) {
      cloud.fail({ with: fault, times: 2 });
      const options = { credentials, retry: 0, attemptTimeout: 1e9, timeout: 1e9 };
      const input = (way) => validInput("CreateAiCallTask", { TaskName: JSON.stringify(fault) + way });
      const signal = AbortSignal.timeout(100);
      const here = createAiccs({ ...options, fetch: cloud.fetch }).createAiCallTask(input("fetch"), { signal });
      failed.push(here.catch((error) => error.cause.name));
      const there = createAiccs({ ...options, endpoint: server.url }).createAiCallTask(input("port"));
      failed.push(there.catch((error) => error.cause.name));
      while (cloud.calls.length < failed.length) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await Promise.all([server.close(), ...failed]);
    console.log((await Promise.all(failed)).join(" "));
  `;
  const { code, output } = await run(ROOT, process.execPath, "--input-type=module", "--eval", script);
  const pair = "AbortedError ConnectionError";
  expect(output.trim()).toBe([pair, pair, pair, pair].join(" "));
  expect(code).toBe(0);
});
