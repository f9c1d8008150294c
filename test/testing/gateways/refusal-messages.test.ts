import { describe, expect, test } from "vitest";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { signAcs3 } from "../../../src/signing/acs3.ts";
import { toQuery } from "../../../src/encoding/query.ts";
import { createAutoCalloutTask, CREATE_ON_THE_WIRE } from "../../support/inputs.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { rpcQuery, tc3Headers, v1Form } from "../manual-signatures.ts";

/* A refusal says what to correct, for clients in any language. */

const NOW = new Date("2026-01-02T03:04:05Z");
const SECONDS = String(NOW.getTime() / 1000);
const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], clock: () => NOW });
type Sent = Parameters<typeof cloud.fetch>[1];
type Headers = Record<string, string>;

async function refusalOf(host: string, query: string, init: Sent = {}): Promise<string> {
  cloud.reset();
  const answer = await cloud.fetch(`https://${host}/?${query}`, { method: "POST", ...init });
  const { Code, Message, Response } = (await answer.json()) as {
    Code?: string;
    Message?: string;
    Response?: { Error?: { Code: string; Message: string } };
  };
  return `${Code ?? Response?.Error?.Code}: ${Message ?? Response?.Error?.Message}`;
}

describe("Alibaba's", () => {
  const host = "aiccs.aliyuncs.com";
  async function send(
    change: (headers: Headers) => Headers,
    parameters: Headers = CREATE_ON_THE_WIRE,
    keys = ALIBABA,
    now = NOW,
    body = "",
  ) {
    const query = toQuery(parameters);
    const unsigned = { method: "POST", host, path: "/", query, body: "" };
    const signed = signAcs3({ ...unsigned, action: "CreateAiCallTask", version: "2019-10-15" }, keys, now, "nonce");
    return refusalOf(host, query, { headers: change({ ...signed }), body: Buffer.from(body) });
  }
  const authorization = (from: string | RegExp, to: string) => (headers: Headers) => ({
    ...headers,
    authorization: (headers.authorization ?? "").replace(from, to),
  });

  test.each<[string, (headers: Headers) => Headers, string]>([
    [
      "a header that is not signed",
      (headers) => ({ ...headers, "x-acs-region-id": "cn-hangzhou" }),
      "IncompleteSignature: The header x-acs-region-id must be signed, and it is not.",
    ],
    [
      "a signed header that was not sent",
      authorization("host;", "constructor;host;"),
      "IncompleteSignature: The header constructor is signed, and the request has none.",
    ],
    [
      "signed headers in another order",
      authorization(/SignedHeaders=([a-z-]+);([a-z-]+)/, "SignedHeaders=$2;$1"),
      "IncompleteSignature: SignedHeaders must be in ascending order, each name once.",
    ],
    [
      "an authorization of another form",
      () => ({ accept: "application/json", authorization: "Bearer a" }),
      "IncompleteSignature: The header authorization must be of the form ACS3-HMAC-SHA256",
    ],
  ])("%s", async (_case, change, message) => {
    expect(await send(change)).toContain(message);
  });

  test("the hash of another body", async () => {
    expect(await send((headers) => headers, CREATE_ON_THE_WIRE, ALIBABA, NOW, "more")).toContain(
      "SignatureDoesNotMatch: The header x-acs-content-sha256 must be the SHA-256 of the body",
    );
  });

  test("a wrong clock, and in which direction", async () => {
    const late = new Date(NOW.getTime() - 901_000);
    expect(await send((headers) => headers, CREATE_ON_THE_WIRE, ALIBABA, late)).toBe(
      "InvalidTimeStamp.Expired: The request's time is 901 seconds behind the cloud's.",
    );
  });

  test("another secret: the message shows the string to sign, for both signatures", async () => {
    const wrong = { ...ALIBABA, accessKeySecret: "wrong" };
    expect(await send((headers) => headers, CREATE_ON_THE_WIRE, wrong)).toMatch(
      /^SignatureDoesNotMatch: .*string to sign: ACS3-HMAC-SHA256\n[0-9a-f]{64}$/,
    );
    expect(
      await refusalOf(host, rpcQuery(CREATE_ON_THE_WIRE, { Timestamp: "2026-01-02T03:04:05Z" }, "POST", "wrong")),
    ).toContain("string to sign: POST&%2F&AccessKeyId%3D");
  });

  test("of several missing parameters the one that is always required is named first", async () => {
    expect(await send((headers) => headers, {})).toBe("MissingTaskName: TaskName is missing.");
  });

  test.each<[string, string, string]>([
    ["TaskCps", "x", "InvalidTaskCps: TaskCps must be of type integer."],
    ["TaskCps", "501", "InvalidTaskCps: TaskCps must be 500 or less."],
    ["StartType", "LATER", "InvalidStartType: StartType must be one of IMMEDIATE, SCHEDULE."],
    ["CallDay", "[]", "InvalidCallDay: CallDay must have 1 items or more."],
    ["Colour", "red", "InvalidParameter: There is no parameter Colour."],
    ["13012345678", "", "InvalidParameter: There is a parameter that the operation lacks."],
  ])("%s = %s", async (name, value, message) => {
    expect(await send((headers) => headers, { ...CREATE_ON_THE_WIRE, [name]: value })).toBe(message);
  });
});

describe("Tencent's", () => {
  const host = "ccc.tencentcloudapi.com";
  const base = {
    "content-type": "application/json",
    host,
    "x-tc-action": "CreateAutoCalloutTask",
    "x-tc-timestamp": SECONDS,
    "x-tc-version": "2020-02-10",
  };
  const body = JSON.stringify(createAutoCalloutTask);
  const send = (headers: Headers, sent = body) => refusalOf(host, "", { headers, body: sent });
  const right = tc3Headers(base, ["content-type", "host"], body);

  test.each<[string, Headers, string]>([
    ["no host among the signed headers", tc3Headers(base, ["content-type"], body), "The header host must be signed"],
    ["another order", tc3Headers(base, ["host", "content-type"], body), "SignedHeaders must be in ascending order"],
    [
      "a header that was not sent",
      tc3Headers(base, ["content-type", "host", "x-tc-region"], body),
      "The header x-tc-region is signed, and the request has none.",
    ],
    ["another service", tc3Headers(base, ["content-type", "host"], body, "cvm"), "is for must be ccc."],
    [
      "another day",
      { ...right, authorization: (right.authorization ?? "").replace("2026-01-02", "2026-01-03") },
      "must be that of X-TC-Timestamp in UTC",
    ],
    [
      "another body",
      tc3Headers(base, ["content-type", "host"], `${body} `),
      `string to sign: TC3-HMAC-SHA256\n${SECONDS}\n2026-01-02/ccc/tc3_request\n`,
    ],
  ])("%s", async (_case, headers, message) => {
    const refusal = await send(headers);
    expect(refusal).toMatch(/^AuthFailure\.SignatureFailure: /);
    expect(refusal).toContain(message);
  });

  test("the older signature: the message shows the string to sign", async () => {
    const form = v1Form({ SdkAppId: "1" }, { Timestamp: SECONDS }, "POST", "elsewhere");
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await refusalOf(host, "", { headers, body: form })).toContain(
      `string to sign: POST${host}/?Action=CreateAutoCalloutTask&Nonce=11886&SdkAppId=1&SecretId=`,
    );
  });

  test("an unknown key, an unexpected token, a wrong clock", async () => {
    const unknown = (right.authorization ?? "").replace(TENCENT.secretId, "other");
    expect(await send({ ...right, authorization: unknown })).toBe(
      "AuthFailure.SecretIdNotFound: The cloud knows no key of this id.",
    );
    expect(await send({ ...right, "x-tc-token": "a" })).toBe(
      "AuthFailure.TokenFailure: The key has no token, and the request brought one.",
    );
    expect(await send({ ...right, "x-tc-timestamp": String(Number(SECONDS) + 301) })).toBe(
      "AuthFailure.SignatureExpire: The request's time is 301 seconds ahead of the cloud's.",
    );
  });

  test("of several missing parameters the one that is always required is named first", async () => {
    expect(await send(tc3Headers(base, ["content-type", "host"], "{}"), "{}")).toBe(
      "MissingParameter: SdkAppId is missing.",
    );
  });

  test("an invalid value in a nested parameter is named by its path", async () => {
    const sent = JSON.stringify({ ...createAutoCalloutTask, Callees: ["1", 2] });
    expect(await send(tc3Headers(base, ["content-type", "host"], sent), sent)).toBe(
      "InvalidParameterValue: Callees.1 must be of type string.",
    );
  });
});
