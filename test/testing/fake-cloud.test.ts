import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import { StateError } from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import { signAcs3 } from "../../src/signing/acs3.ts";
import { signTc3 } from "../../src/signing/tc3.ts";
import { toBody } from "../../src/encoding/body.ts";
import { toQuery } from "../../src/encoding/query.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

const NOW = new Date("2026-01-02T03:04:05Z");
const clock = () => NOW;

interface Sent {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}
type Change = (request: Sent) => Partial<Sent>;

/** Sends a signed request with a change made after signing, and returns status and code of the response. */
async function alibaba(
  change: Change = () => ({}),
  parameters: object = { ...inputs.CREATE_AS_READ },
  options: { date?: Date; keys?: typeof ALIBABA; version?: string } = {},
) {
  const cloud = createFakeCloud({ credentials: ALIBABA, clock });
  const query = toQuery(parameters as Record<string, unknown>);
  const unsigned = {
    method: "POST",
    host: "aiccs.aliyuncs.com",
    path: "/",
    query,
    body: "",
    action: "CreateAiCallTask",
    version: options.version ?? "2019-10-15",
  };
  const headers = signAcs3(unsigned, options.keys ?? ALIBABA, options.date ?? NOW, "nonce-1");
  const request: Sent = {
    url: `https://aiccs.aliyuncs.com/?${query}`,
    method: "POST",
    headers: { ...headers },
    body: "",
  };
  const send = async () => {
    const { url, body, ...init } = { ...request, ...change(request) };
    // Bytes rather than text, to which fetch would add a content type that was not signed.
    const answer = await cloud.fetch(url, { ...init, body: Buffer.from(body) });
    return {
      status: answer.status,
      ...((await answer.json()) as { Code: string; HostId?: string; RequestId: string }),
    };
  };
  return { ...(await send()), again: send };
}

async function tencent(
  change: Change = () => ({}),
  parameters: object = inputs.createAutoCalloutTask,
  options: { date?: Date; keys?: typeof TENCENT & { token?: string }; version?: string } = {},
) {
  const cloud = createFakeCloud({ credentials: TENCENT, clock });
  const body = toBody(parameters as Record<string, unknown>);
  const unsigned = {
    method: "POST",
    host: "ccc.tencentcloudapi.com",
    path: "/",
    query: "",
    body,
    service: "ccc",
    action: "CreateAutoCalloutTask",
    version: options.version ?? "2020-02-10",
  };
  const request: Sent = {
    url: "https://ccc.tencentcloudapi.com/",
    method: "POST",
    headers: { ...signTc3(unsigned, options.keys ?? TENCENT, options.date ?? NOW) },
    body,
  };
  const { url, ...init } = { ...request, ...change(request) };
  const answer = await cloud.fetch(url, init);
  const { Response } = (await answer.json()) as {
    Response: { Error?: { Code: string }; RequestId: string; TaskId?: number };
  };
  return { status: answer.status, code: Response.Error?.Code ?? "OK" };
}

const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
const withHeader =
  (name: string, value: string): Change =>
  ({ headers }) => ({ headers: { ...headers, [name]: value } });
const without =
  (name: string): Change =>
  ({ headers }) => ({ headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)) });

describe("Alibaba's signature is verified from the raw request", () => {
  test("a valid one is accepted", async () => {
    expect(await alibaba()).toMatchObject({ status: 200, Code: "OK", Success: true });
  });
  test.each<[string, Parameters<typeof alibaba>, number, string]>([
    [
      "a wrong secret",
      [undefined, undefined, { keys: { ...ALIBABA, accessKeySecret: "other" } }],
      400,
      "SignatureDoesNotMatch",
    ],
    [
      "an unknown key",
      [undefined, undefined, { keys: { ...ALIBABA, accessKeyId: "other" } }],
      404,
      "InvalidAccessKeyId.NotFound",
    ],
    ["a changed parameter", [({ url }) => ({ url: url.replace("spring", "summer") })], 400, "SignatureDoesNotMatch"],
    ["an added parameter", [({ url }) => ({ url: `${url}&TaskCps=5` })], 400, "SignatureDoesNotMatch"],
    ["a changed header", [withHeader("x-acs-version", "2020-01-01")], 400, "SignatureDoesNotMatch"],
    ["an x-acs header that is not signed", [withHeader("x-acs-extra", "1")], 400, "IncompleteSignature"],
    [
      "another host",
      [({ url, headers }) => ({ url, headers: { ...headers, host: "elsewhere" } })],
      400,
      "SignatureDoesNotMatch",
    ],
    ["a body", [() => ({ body: "x" })], 400, "SignatureDoesNotMatch"],
    ["no Authorization", [without("authorization")], 400, "IncompleteSignature"],
    ["a missing signed header", [without("x-acs-signature-nonce")], 400, "IncompleteSignature"],
    ["an empty nonce", [withHeader("x-acs-signature-nonce", "")], 400, "IncompleteSignature"],
    ["a clock 16 minutes off", [undefined, undefined, { date: minutes(-16) }], 400, "InvalidTimeStamp.Expired"],
    ["another version", [undefined, undefined, { version: "2020-01-01" }], 400, "InvalidVersion"],
    [
      "a token for a key without one",
      [undefined, undefined, { keys: { ...ALIBABA, securityToken: "t" } as typeof ALIBABA }],
      400,
      "InvalidSecurityToken.MismatchWithAccessKey",
    ],
    ["another method", [() => ({ method: "PUT" })], 400, "UnsupportedHTTPMethod"],
  ])("%s is refused", async (_case, call, status, code) => {
    expect(await alibaba(...call)).toMatchObject({ status, Code: code, HostId: expect.any(String) as string });
  });
  test("a clock 14 minutes off is accepted", async () => {
    expect(await alibaba(undefined, undefined, { date: minutes(14) })).toMatchObject({ Code: "OK" });
  });
  test("a nonce is accepted once", async () => {
    const { again } = await alibaba();
    expect(await again()).toMatchObject({ status: 400, Code: "SignatureNonceUsed" });
  });
});

describe("Tencent's signature is verified from the raw request", () => {
  test("a valid one is accepted", async () => {
    expect(await tencent()).toEqual({ status: 200, code: "OK" });
  });
  test.each<[string, Parameters<typeof tencent>, string]>([
    [
      "a wrong secret",
      [undefined, undefined, { keys: { ...TENCENT, secretKey: "other" } }],
      "AuthFailure.SignatureFailure",
    ],
    [
      "an unknown key",
      [undefined, undefined, { keys: { ...TENCENT, secretId: "other" } }],
      "AuthFailure.SecretIdNotFound",
    ],
    [
      "a changed body",
      [({ body }) => ({ body: body.replace("8613012345678", "8613012345679") })],
      "AuthFailure.SignatureFailure",
    ],
    [
      "another action than the signed one",
      [withHeader("x-tc-action", "UpdatePredictiveDialingCampaign")],
      "AuthFailure.SignatureFailure",
    ],
    [
      "another content type than the signed one",
      [withHeader("content-type", "application/json")],
      "AuthFailure.SignatureFailure",
    ],
    ["no Authorization", [without("authorization")], "AuthFailure.InvalidAuthorization"],
    ["a clock 6 minutes off", [undefined, undefined, { date: minutes(6) }], "AuthFailure.SignatureExpire"],
    [
      "a token for a key without one",
      [undefined, undefined, { keys: { ...TENCENT, token: "t" } }],
      "AuthFailure.TokenFailure",
    ],
    ["another version", [undefined, undefined, { version: "2021-01-01" }], "NoSuchVersion"],
    ["another method", [() => ({ method: "PUT" })], "UnsupportedProtocol"],
  ])("%s is refused, with status 200", async (_case, call, code) => {
    expect(await tencent(...call)).toEqual({ status: 200, code });
  });
});

describe("parameters are checked against the wire form of the specs", () => {
  test.each<[string, object, string]>([
    ["a missing one", { ...inputs.CREATE_AS_READ, TaskName: undefined as never }, "InvalidTaskName"],
    ["text for a number", { ...inputs.CREATE_AS_READ, TaskCps: "many" }, "InvalidTaskCps"],
    ["a number out of range", { ...inputs.CREATE_AS_READ, TaskCps: 501 }, "InvalidTaskCps"],
    ["a list that is not JSON", { ...inputs.CREATE_AS_READ, CallDay: "MONDAY,TUESDAY" }, "InvalidCallDay"],
    ["a window that is not JSON", { ...inputs.CREATE_AS_READ, CallTime: ["09:00-10:00"] }, "InvalidCallTime"],
    [
      "a window with an invalid time",
      { ...inputs.CREATE_AS_READ, CallTime: ['{"startTime":"9:00","endTime":"10:00:00"}'] },
      "InvalidCallTime",
    ],
    ["a violated condition", { ...inputs.CREATE_AS_READ, StartType: "SCHEDULE" }, "MissingTaskStartTime"],
    ["an unknown one", { ...inputs.CREATE_AS_READ, Colour: "red" }, "InvalidParameter"],
  ])("Alibaba: %s", async (_case, parameters, code) => {
    const sent =
      code === "InvalidTaskName"
        ? Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== "TaskName"))
        : parameters;
    expect(await alibaba(undefined, sent)).toMatchObject({
      status: 400,
      Code: code === "InvalidTaskName" ? "MissingTaskName" : code,
    });
  });
  test.each<[string, object, string]>([
    ["a missing one", { SdkAppId: 1 }, "MissingParameter"],
    ["a violated condition", { SdkAppId: 1, NotBefore: 1, Callees: ["1"], Callers: ["1"] }, "MissingParameter"],
    ["an id as text", { ...inputs.createAutoCalloutTask, SdkAppId: "1" }, "InvalidParameterValue"],
    ["milliseconds", { ...inputs.createAutoCalloutTask, NotBefore: 1642500621000 }, "InvalidParameterValue"],
    ["an unknown one", { ...inputs.createAutoCalloutTask, IVRId: 8 }, "UnknownParameter"],
  ])("Tencent: %s", async (_case, parameters, code) => {
    expect(await tencent(undefined, parameters)).toEqual({ status: 200, code });
  });
  test('JSON texts and comma-separated lists of CloudUpdateTask, which clients send only with check: "warn"', async () => {
    const cloud = createFakeCloud({
      credentials: ALIBABA,
      state: { tasks: [{ family: "cloud-task", id: "133224", name: "a", status: "new" }] },
    });
    await using dyvms = createDyvms({ credentials: ALIBABA, fetch: cloud.fetch });
    const send = (change: object) => dyvms.cloudUpdateTask({ ...inputs.cloudUpdateTask, ...change }, { check: "warn" });
    await expect(send({ RetryStrategy: '{"retry":' })).rejects.toMatchObject({ code: "InvalidRetryStrategy" });
    await expect(send({ RetryStrategy: { retry: 1, strategy: [] } })).rejects.toMatchObject({
      code: "InvalidRetryStrategy",
    });
    await expect(send({ Cnos: "1111,,2222" })).rejects.toMatchObject({ code: "InvalidCnos" });
    await expect(send({ Quotiety: 0.071 })).rejects.toMatchObject({ code: "InvalidQuotiety" });
    expect(
      await send({
        RetryStrategy: { retry: 1, strategy: [{ round: 1, time: "0-0-1" }] },
        Cnos: ["1111"],
        Quotiety: 0.07,
      }),
    ).toMatchObject({ Code: "OK" });
  });
});

describe("tasks are stored", () => {
  test("a created task has an id of 18 digits and can be updated while it has not started", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA, clock: () => new Date("2025-06-01") });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, clock: cloud.clock });
    const { Data: TaskId } = await aiccs.createAiCallTask(inputs.createAiCallTask);
    expect(TaskId).toMatch(/^\d{18}$/);
    expect(await aiccs.updateAiCallTask({ ...inputs.updateAiCallTask, TaskId, TaskName: "summer" })).toHaveProperty(
      "Data",
      true,
    );
    expect(cloud.tasks(ALIBABA.accessKeyId)).toMatchObject([
      { family: "ai-call-task", id: TaskId, name: "summer", status: "running" },
    ]);
  });
  test("its id is sent as bare digits", async () => {
    const texts: string[] = [];
    const cloud = createFakeCloud({ credentials: ALIBABA });
    const listening: typeof cloud.fetch = async (url, init) => {
      const response = await cloud.fetch(url, init);
      texts.push(await response.clone().text());
      return response;
    };
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: listening });
    await aiccs.createAiCallTask(inputs.createAiCallTask);
    expect(texts[0]).toMatch(/"Data":\d{18}}$/);
  });
  test("names are unique in an account", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
    await aiccs.createAiCallTask(inputs.createAiCallTask);
    await expect(aiccs.createAiCallTask(inputs.createAiCallTask)).rejects.toMatchObject({
      code: "ParameterError",
      status: 200,
    });
  });
  test("a running task cannot be updated", async () => {
    const tasks = [
      { family: "ai-call-task", id: "118700000000000001", name: "a", status: "running" },
      { family: "predictive-dialing-campaign", id: "2569", name: "b", status: "running" },
    ] as const;
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], state: { tasks } });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
    await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch });
    await expect(aiccs.updateAiCallTask(inputs.updateAiCallTask)).rejects.toThrow(StateError);
    await expect(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign)).rejects.toThrow(
      StateError,
    );
  });
  test("accounts do not share tasks", async () => {
    const other = { accessKeyId: "other-id", accessKeySecret: "other-secret" };
    const cloud = createFakeCloud({ credentials: [ALIBABA, other] });
    await using mine = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
    await using theirs = createAiccs({ credentials: other, fetch: cloud.fetch });
    const { Data: TaskId } = await mine.createAiCallTask(inputs.createAiCallTask);
    await expect(theirs.updateAiCallTask({ ...inputs.updateAiCallTask, TaskId })).rejects.toMatchObject({
      code: "ParameterError",
    });
    expect(await theirs.createAiCallTask(inputs.createAiCallTask)).toHaveProperty("Code", "OK");
  });
});

test("on a port it serves any client, with temporary credentials too, and records its calls", async () => {
  const sts = { ...ALIBABA, securityToken: "sts-token" };
  const stsOfTencent = { ...TENCENT, token: "sts-token" };
  const cloud = createFakeCloud({ credentials: [sts, stsOfTencent] });
  const server = await cloud.listen();
  {
    await using aiccs = createAiccs({ credentials: sts, endpoint: server.url });
    await using ccc = createCcc({ credentials: stsOfTencent, endpoint: server.url });
    await aiccs.createAiCallTask(inputs.createAiCallTask);
    await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
    await using withoutToken = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    await expect(withoutToken.createAiCallTask(inputs.createAiCallTask)).rejects.toMatchObject({
      code: "MissingSecurityToken",
    });
  }
  await server.close();
  expect(cloud.calls.map(({ operation, code, status }) => [operation, code, status])).toEqual([
    ["CreateAiCallTask", "OK", 200],
    ["CreateAutoCalloutTask", "OK", 200],
    [undefined, "MissingSecurityToken", 400],
  ]);
  expect(cloud.calls[0]?.parameters).toMatchObject({
    TaskName: inputs.createAiCallTask.TaskName,
    TaskStartTime: inputs.createAiCallTask.TaskStartTime,
    CallDay: inputs.createAiCallTask.CallDay,
  });
});

test.each([() => Date.now(), () => new Date(NaN), () => undefined])(
  "a clock that gives no date is refused when the cloud is created",
  (clock) => {
    expect(() => createFakeCloud({ credentials: ALIBABA, clock: clock as never })).toThrow(
      "clock must return a valid Date",
    );
  },
);
