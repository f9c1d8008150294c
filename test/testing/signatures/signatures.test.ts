import { describe, expect, test } from "vitest";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { NonceMemory } from "../../../src/testing/signatures/nonces.ts";
import { CALLOUT_ON_THE_WIRE, CREATE_ON_THE_WIRE, createAutoCalloutTask } from "../../support/inputs.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { rpcQuery, tc3Headers, v1Form } from "../manual-signatures.ts";

const NOW = new Date("2026-01-02T03:04:05Z");
const newCloud = () => createFakeCloud({ credentials: [ALIBABA, TENCENT], clock: () => NOW });
const utc = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString().replace(/\.\d+/, "");
const seconds = (minutes: number) => String(NOW.getTime() / 1000 + minutes * 60);

describe("Alibaba's older signature", () => {
  type Common = Parameters<typeof rpcQuery>[1];
  async function send(common: Common = {}, change = (query: string) => query, cloud = newCloud()) {
    const query = change(rpcQuery(CREATE_ON_THE_WIRE, { Timestamp: utc(0), ...common }));
    const answer = await cloud.fetch(`https://aiccs.aliyuncs.com/?${query}`, { method: "POST" });
    return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
  }

  test("a valid one is accepted, once", async () => {
    const cloud = newCloud();
    expect((await send({}, undefined, cloud)).text).toContain('"Code":"OK"');
    expect((await send({}, undefined, cloud)).text).toContain('"Code":"SignatureNonceUsed"');
  });

  test.each<[string, Common, (query: string) => string, number, string]>([
    ["a changed parameter", {}, (query) => query.replace("spring", "summer"), 400, "SignatureDoesNotMatch"],
    ["an added parameter", {}, (query) => `${query}&TaskCps=5`, 400, "SignatureDoesNotMatch"],
    ["a duplicate parameter", {}, (query) => `${query}&TaskName=b`, 400, "InvalidParameter"],
    ["no nonce", { SignatureNonce: undefined }, (query) => query, 400, "MissingSignatureNonce"],
    ["no timestamp", { Timestamp: undefined }, (query) => query, 400, "MissingTimestamp"],
    ["a malformed timestamp", { Timestamp: "2026-01-02 03:04:05" }, (query) => query, 400, "InvalidTimeStamp.Format"],
    ["a clock 32 minutes off", { Timestamp: utc(-32) }, (query) => query, 400, "InvalidTimeStamp.Expired"],
    ["an unknown signature method", { SignatureMethod: "HMAC-MD5" }, (query) => query, 400, "InvalidSignatureMethod"],
    ["an unknown action", { Action: "CreateAICallTask" }, (query) => query, 404, "InvalidApi.NotFound"],
    ["an action of another vendor", { Action: "CreateAutoCalloutTask" }, (query) => query, 404, "InvalidApi.NotFound"],
    [
      "a token for a key without one",
      { SecurityToken: "t" },
      (query) => query,
      400,
      "InvalidSecurityToken.MismatchWithAccessKey",
    ],
  ])("%s is refused", async (_case, common, change, status, code) => {
    const answer = await send(common, change);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ Code: code, HostId: "aiccs.aliyuncs.com" });
  });

  test("a clock 30 minutes off is accepted", async () => {
    expect((await send({ Timestamp: utc(30) })).text).toContain('"Code":"OK"');
  });

  test("without Format the response is XML, for a success and a refusal", async () => {
    expect(await send({ Format: undefined })).toMatchObject({
      type: "text/xml;charset=utf-8",
      text: expect.stringMatching(/^<\?xml .*<CreateAiCallTaskResponse>.*<Data>118700000000000123<\/Data>/) as string,
    });
    const refused = await send({ Format: undefined, AccessKeyId: "a<b" });
    expect(refused.text).toMatch(/<Error>.*<Code>InvalidAccessKeyId.NotFound<\/Code>.*<\/Error>$/);
  });
});

describe("Tencent's older signature", () => {
  const PARAMETERS = {
    ...CALLOUT_ON_THE_WIRE,
    "CalleeAttributes.0.Callee": "008613012345678",
    "CalleeAttributes.0.Variables.0.Key": "a",
    "CalleeAttributes.0.Variables.0.Value": "1",
    "TriggerStrategy.0.InterfaceConfig.Async": "true",
  };
  const FORM = { "content-type": "application/x-www-form-urlencoded" };
  async function send(form: string, cloud = newCloud()) {
    const answer = await cloud.fetch("https://ccc.tencentcloudapi.com/", { method: "POST", headers: FORM, body: form });
    const { Response } = (await answer.json()) as { Response: { Error?: { Code: string } } };
    return { status: answer.status, code: Response.Error?.Code ?? "OK" };
  }

  test("a valid one is accepted; flat names become lists, structures, numbers and booleans", async () => {
    const cloud = newCloud();
    expect(await send(v1Form(PARAMETERS, { Timestamp: seconds(0) }), cloud)).toEqual({ status: 200, code: "OK" });
    expect(cloud.calls[0]?.parameters).toEqual({
      SdkAppId: "1400123455",
      NotBefore: 1893459600,
      Callees: ["008613012345678"],
      Callers: ["008602012345678"],
      IvrId: "8",
      CalleeAttributes: [{ Callee: "008613012345678", Variables: [{ Key: "a", Value: "1" }] }],
      TriggerStrategy: [{ InterfaceConfig: { Async: true } }],
    });
  });

  test.each<[string, Record<string, string>, Record<string, string | undefined>, string]>([
    ["a clock 6 minutes off", {}, { Timestamp: seconds(6) }, "AuthFailure.SignatureExpire"],
    ["no nonce", {}, { Nonce: undefined }, "MissingParameter"],
    ["a nonce that is not a number", {}, { Nonce: "a" }, "InvalidParameterValue"],
    ["an unknown signature method", {}, { SignatureMethod: "HmacMD5" }, "InvalidParameterValue"],
    ["another version", {}, { Version: "2021-01-01" }, "NoSuchVersion"],
    ["a list with a gap", { "Callees.2": "1" }, {}, "InvalidParameterValue"],
    ["a value that is also a list", { Callees: "1" }, {}, "InvalidParameter"],
    ["text for a number", { Tries: "two" }, {}, "InvalidParameterValue"],
    ["an id with too many digits", { SdkAppId: "18446744073709551616" }, {}, "InvalidParameterValue"],
  ])("%s is refused", async (_case, parameters, common, code) => {
    const form = v1Form({ ...PARAMETERS, ...parameters }, { Timestamp: seconds(0), ...common });
    expect(await send(form)).toEqual({ status: 200, code });
  });

  test("a changed parameter is refused", async () => {
    const form = v1Form(PARAMETERS, { Timestamp: seconds(0) }).replace("12345678", "12345679");
    expect(await send(form)).toEqual({ status: 200, code: "AuthFailure.SignatureFailure" });
  });

  test("a form may have a megabyte, a query 32 kilobytes", async () => {
    const long = (length: number) => ({ ...PARAMETERS, Name: "x".repeat(length) });
    expect(await send(v1Form(long(1000 * 1024), { Timestamp: seconds(0) }))).toEqual({ status: 200, code: "OK" });
    expect((await send(v1Form(long(1024 * 1024), { Timestamp: seconds(0) }))).code).toBe("RequestSizeLimitExceeded");
    const cloud = newCloud();
    const query = v1Form(long(32 * 1024), { Timestamp: seconds(0) }, "GET");
    const answer = await cloud.fetch(`https://ccc.tencentcloudapi.com/?${query}`);
    expect(await answer.json()).toMatchObject({ Response: { Error: { Code: "RequestSizeLimitExceeded" } } });
  });
});

describe("Tencent's TC3 accepts any valid set of signed headers", () => {
  const body = JSON.stringify(createAutoCalloutTask);
  const base = {
    "content-type": "application/json",
    host: "ccc.tencentcloudapi.com",
    "x-tc-action": "CreateAutoCalloutTask",
    "x-tc-timestamp": seconds(0),
    "x-tc-version": "2020-02-10",
  };
  async function send(headers: Record<string, string>, sent = body) {
    const answer = await newCloud().fetch("https://ccc.tencentcloudapi.com/", { method: "POST", headers, body: sent });
    const { Response } = (await answer.json()) as { Response: { Error?: { Code: string } } };
    return Response.Error?.Code ?? "OK";
  }

  test.each([
    ["the two mandatory ones", base, ["content-type", "host"]],
    ["all of them", base, ["content-type", "host", "x-tc-action", "x-tc-timestamp", "x-tc-version"]],
    ["a host with a port", { ...base, host: "ccc.tencentcloudapi.com:443" }, ["content-type", "host"]],
  ])("%s", async (_name, headers, names) => {
    expect(await send(tc3Headers(headers, names, body))).toBe("OK");
  });

  test("a host that was signed without its port", async () => {
    const signed = tc3Headers(base, ["content-type", "host"], body);
    expect(await send({ ...signed, host: "ccc.tencentcloudapi.com:8181" })).toBe("OK");
  });

  test("the first label of another host as the service", async () => {
    const signed = tc3Headers({ ...base, host: "fake.test" }, ["content-type", "host"], body, "fake");
    expect(await send(signed)).toBe("OK");
  });

  test("a body that is not signed, when the request says so", async () => {
    const headers = { ...base, "x-tc-content-sha256": "UNSIGNED-PAYLOAD" };
    expect(await send(tc3Headers(headers, ["content-type", "host"], "UNSIGNED-PAYLOAD"))).toBe("OK");
  });

  test.each<[string, Record<string, string>, string]>([
    ["without the host", tc3Headers(base, ["content-type"], body), "AuthFailure.SignatureFailure"],
    ["in another order", tc3Headers(base, ["host", "content-type"], body), "AuthFailure.SignatureFailure"],
    ["with a duplicate", tc3Headers(base, ["content-type", "host", "host"], body), "AuthFailure.SignatureFailure"],
    [
      "with one that was not sent",
      tc3Headers(base, ["content-type", "host", "x-a"], body),
      "AuthFailure.SignatureFailure",
    ],
    ["of another service", tc3Headers(base, ["content-type", "host"], body, "cvm"), "AuthFailure.SignatureFailure"],
    [
      "with the host of another product",
      tc3Headers({ ...base, host: "cvm.tencentcloudapi.com" }, ["content-type", "host"], body, "cvm"),
      "NoSuchProduct",
    ],
    [
      "with another content type",
      tc3Headers({ ...base, "content-type": "text/plain" }, ["content-type", "host"], body),
      "InvalidRequest",
    ],
    [
      "without a timestamp",
      (({ "x-tc-timestamp": _, ...rest }) => rest)(tc3Headers(base, ["content-type", "host"], body)),
      "MissingParameter",
    ],
  ])("but not %s", async (_name, headers, code) => {
    expect(await send(headers)).toBe(code);
  });

  test("a body of 10 megabytes is accepted, and one more byte is not", async () => {
    const filled = (size: number) => body.padEnd(size);
    const size = 10 * 1024 * 1024;
    expect(await send(tc3Headers(base, ["content-type", "host"], filled(size)), filled(size))).toBe("OK");
    const more = filled(size + 1);
    expect(await send(tc3Headers(base, ["content-type", "host"], more), more)).toBe("RequestSizeLimitExceeded");
  });
});

describe("nonces", () => {
  test("are remembered as long as their signature is valid, and no longer", () => {
    const nonces = new NonceMemory();
    expect(nonces.isFresh("a", 100, 0)).toBe(true);
    expect(nonces.isFresh("a", 100, 100)).toBe(false);
    expect(nonces.isFresh("a", 300, 101)).toBe(true);
    expect(nonces.isFresh("b", 400, 301)).toBe(true);
    expect(nonces.size).toBe(1);
  });

  test("are limited in number: the oldest are forgotten first", () => {
    const nonces = new NonceMemory(100);
    for (let index = 0; index < 10_000; index += 1) nonces.isFresh(String(index), 1000, 0);
    expect(nonces.size).toBe(100);
    expect(nonces.isFresh("9999", 1000, 0)).toBe(false);
  });

  test("of one account are separate from those of another", async () => {
    const other = { accessKeyId: "other-id", accessKeySecret: "other-secret" };
    const cloud = createFakeCloud({ credentials: [ALIBABA, other], clock: () => NOW });
    const send = async (id: string, secret: string) => {
      const query = rpcQuery(CREATE_ON_THE_WIRE, { Timestamp: utc(0), AccessKeyId: id }, "POST", secret);
      return (await cloud.fetch(`https://aiccs.aliyuncs.com/?${query}`, { method: "POST" })).text();
    };
    expect(await send(ALIBABA.accessKeyId, ALIBABA.accessKeySecret)).toContain('"Code":"OK"');
    expect(await send(other.accessKeyId, other.accessKeySecret)).toContain('"Code":"OK"');
  });
});
