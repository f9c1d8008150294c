import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { createFakeCloud, type FakeTask } from "../../src/testing/index.ts";
import { signAcs3 } from "../../src/signing/acs3.ts";
import { toQuery } from "../../src/encoding/query.ts";
import { CALLOUT_ON_THE_WIRE, createAutoCalloutTask } from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { rpcQuery, tc3Headers, v1Form } from "./manual-signatures.ts";

/* Requests that look signed and are not, and requests that look wrong and are valid. */

const NOW = new Date("2026-01-02T03:04:05Z");
const SECONDS = String(NOW.getTime() / 1000);
const UTC = "2026-01-02T03:04:05Z";
const TASKS: FakeTask[] = [{ family: "cloud-task", id: "133224", name: "a", status: "new" }];
const newCloud = (credentials: Parameters<typeof createFakeCloud>[0]["credentials"] = [ALIBABA, TENCENT]) =>
  createFakeCloud({ credentials, clock: () => NOW, state: { tasks: TASKS } });
type Sent = Parameters<ReturnType<typeof newCloud>["fetch"]>[1];

/** The code of the response to a request. */
async function codeOf(host: string, query: string, init: Sent = {}, cloud = newCloud()): Promise<string> {
  const answer = await cloud.fetch(`https://${host}/${query === "" ? "" : `?${query}`}`, init);
  const { Code, Response } = (await answer.json()) as { Code?: string; Response?: { Error?: { Code: string } } };
  return Code ?? Response?.Error?.Code ?? "OK";
}

const POST = { method: "POST" };
const CLOUD_TASK = { EnterpriseId: "7000002", TaskId: "133224", Name: "p%zz" };
const rpc = (common: Parameters<typeof rpcQuery>[1] = {}, method = "POST") =>
  rpcQuery(CLOUD_TASK, { Action: "CloudUpdateTask", Version: "2017-05-25", Timestamp: UTC, ...common }, method);
const v1 = (parameters: Record<string, string> = {}, common: Parameters<typeof v1Form>[1] = {}, method = "GET") =>
  v1Form({ ...CALLOUT_ON_THE_WIRE, ...parameters }, { Timestamp: SECONDS, ...common }, method);
const FORM = { "content-type": "application/x-www-form-urlencoded" };

function acs3(host = "dyvmsapi.aliyuncs.com", keys = ALIBABA) {
  const query = toQuery(CLOUD_TASK);
  const unsigned = { method: "POST", host, path: "/", query, body: "" };
  const signed = signAcs3({ ...unsigned, action: "CloudUpdateTask", version: "2017-05-25" }, keys, NOW, "nonce");
  return { host, query, headers: { ...signed, host } as Record<string, string> };
}
function tc3(host = "ccc.tencentcloudapi.com", body = JSON.stringify(createAutoCalloutTask)) {
  const base = { "content-type": "application/json", host, "x-tc-action": "CreateAutoCalloutTask" };
  const headers = { ...base, "x-tc-timestamp": SECONDS, "x-tc-version": "2020-02-10" };
  return { method: "POST", headers: tc3Headers(headers, ["content-type", "host"], body), body };
}

test("a key of one vendor is not accepted by the other", async () => {
  const swapped = newCloud([
    { accessKeyId: TENCENT.secretId, accessKeySecret: TENCENT.secretKey },
    { secretId: ALIBABA.accessKeyId, secretKey: ALIBABA.accessKeySecret },
  ]);
  const { host, query, headers } = acs3();
  expect(await codeOf(host, query, { ...POST, headers }, swapped)).toBe("InvalidAccessKeyId.NotFound");
  expect(await codeOf(host, rpc(), POST, swapped)).toBe("InvalidAccessKeyId.NotFound");
  expect(await codeOf("ccc.tencentcloudapi.com", "", tc3(), swapped)).toBe("AuthFailure.SecretIdNotFound");
  expect(await codeOf("ccc.tencentcloudapi.com", v1(), {}, swapped)).toBe("AuthFailure.SecretIdNotFound");
});

describe("Tencent's older signature", () => {
  test.each([
    ["1", "OK"],
    ["5577006791947779410", "OK"],
    ["0", "InvalidParameterValue"],
    ["00000000000000000001", "InvalidParameterValue"],
    ["55770067919477794100", "InvalidParameterValue"],
  ])("a nonce of %s: %s", async (Nonce, code) => {
    expect(await codeOf("ccc.tencentcloudapi.com", v1({}, { Nonce }))).toBe(code);
  });

  test.each([
    ["SdkAppId", "01400123455", "InvalidParameterValue"],
    ["Tries", "1", "OK"],
    ["Tries", "01", "InvalidParameterValue"],
    ["Tries", "-0", "InvalidParameterValue"],
  ])("an integer must be written as one: %s=%s", async (name, value, code) => {
    expect(await codeOf("ccc.tencentcloudapi.com", v1({ [name]: value }))).toBe(code);
  });

  test("a list may come in any order: sorted by name, Callees.10 precedes Callees.2", async () => {
    const callees = Array.from({ length: 12 }, (_, index) => [`Callees.${index}`, `86130123456${10 + index}`]);
    const sorted = v1(Object.fromEntries(callees) as Record<string, string>)
      .split("&")
      .sort()
      .join("&");
    const cloud = newCloud();
    expect(await codeOf("ccc.tencentcloudapi.com", sorted, {}, cloud)).toBe("OK");
    expect(cloud.calls[0]?.parameters?.Callees).toEqual(callees.map(([, callee]) => callee));
  });
});

test.each<[string, Record<string, string>, string]>([
  ["a region, and an empty signature type", { RegionId: "cn-hangzhou", SignatureType: "" }, "OK"],
  ["a signature type without a secret", { SignatureType: "BEARERTOKEN" }, "InvalidSignatureType"],
  ["an unknown format", { Format: "YAML" }, "InvalidFormat"],
])("parameters that Alibaba's older SDKs add to a query: %s", async (_case, common, code) => {
  const text = await (await newCloud().fetch(`https://dyvmsapi.aliyuncs.com/?${rpc(common)}`, POST)).text();
  expect(text).toMatch(new RegExp(`"Code":"${code}"|<Code>${code}</Code>`));
});

describe("a host of one product does not serve another, however it is written", () => {
  test.each([
    ["dyvmsapi.aliyuncs.com:443", "OK"],
    ["DYVMSAPI.Aliyuncs.COM", "OK"],
    ["dyvmsapi.vpc-proxy.aliyuncs.com", "OK"],
    ["fake.test:8181", "OK"],
    ["aiccs.aliyuncs.com:443", "InvalidApi.NotFound"],
    ["AICCS.aliyuncs.COM", "InvalidApi.NotFound"],
    ["aiccs.aliyuncs.com.", "InvalidApi.NotFound"],
    ["ccc.tencentcloudapi.com", "InvalidApi.NotFound"],
  ])("CloudUpdateTask at %s: %s", async (at, code) => {
    const { query, headers } = acs3(at);
    expect(await codeOf("localhost", query, { ...POST, headers })).toBe(code);
  });
  test.each([
    ["ccc.intl.tencentcloudapi.com:443", "OK"],
    ["CCC.tencentcloudapi.com.cn", "OK"],
    ["cvm.tencentcloudapi.com:443", "NoSuchProduct"],
    ["aiccs.aliyuncs.com", "NoSuchProduct"],
  ])("CreateAutoCalloutTask at %s: %s", async (at, code) => {
    const { headers, ...rest } = tc3(at.toLowerCase());
    expect(await codeOf("localhost", "", { ...rest, headers: { ...headers, host: at } })).toBe(code);
  });
});

describe("bytes that were changed in transit", () => {
  const tamper = (text: string) => text.replace("p%25zz", "p%zz");
  test("an invalid escape is refused, even if it decodes to the signed text", async () => {
    const { host, query, headers } = acs3();
    expect(await codeOf(host, tamper(query), { ...POST, headers })).toBe("InvalidParameter");
    expect(await codeOf(host, tamper(rpc()), POST)).toBe("InvalidParameter");
    const older = v1({ Name: "p%zz" });
    expect(await codeOf("ccc.tencentcloudapi.com", older)).toBe("OK");
    expect(await codeOf("ccc.tencentcloudapi.com", tamper(older))).toBe("InvalidParameter");
  });

  test("a byte that is not UTF-8 is refused, even if U+FFFD was signed", async () => {
    const form = v1({ Name: "\uFFFD" }, {}, "POST");
    const [before = "", after = ""] = form.split("%EF%BF%BD");
    const send = (middle: number[]) => {
      const body = Buffer.concat([Buffer.from(before), Buffer.from(middle), Buffer.from(after)]);
      return codeOf("ccc.tencentcloudapi.com", "", { method: "POST", headers: FORM, body });
    };
    expect(await send([0xef, 0xbf, 0xbd])).toBe("OK");
    expect(await send([0xfe])).toBe("InvalidParameter");
  });
});

describe("over a port", () => {
  /** Sends a request unchanged, with its headers in latin1, and returns status and code of the response. */
  async function send(cloud: ReturnType<typeof newCloud>, headers: readonly string[], query: string): Promise<string> {
    const server = await cloud.listen();
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    const lines = [`POST /?${query} HTTP/1.1`, ...headers, "connection: close", "content-length: 0", "", ""];
    socket.end(Buffer.from(lines.join("\r\n"), "latin1"));
    let answer = "";
    for await (const chunk of socket) answer += String(chunk);
    await server.close();
    return `${/^HTTP\/1.1 (\d+)/.exec(answer)?.[1]} ${/"Code":"([^"]*)"/.exec(answer)?.[1] ?? answer.split("\r\n\r\n")[1]}`;
  }
  const { query, headers } = acs3();
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

  test.each(["\u00a0", "\u00a0 "])(
    "a nonce with a no-break space is another nonce, and not the signed one",
    async (more) => {
      const cloud = newCloud();
      expect(await send(cloud, lines, query)).toBe("200 OK");
      const replayed = lines.map((line) => (line.startsWith("x-acs-signature-nonce") ? line + more : line));
      expect(await send(cloud, replayed, query)).toBe("400 SignatureDoesNotMatch");
      const padded = lines.map((line) => (line.startsWith("x-acs-signature-nonce") ? `${line}\t ` : line));
      expect(await send(cloud, padded, query)).toBe("400 SignatureNonceUsed");
    },
  );

  test.each(["host: elsewhere", "Authorization: x", "content-type: a\r\ncontent-type: b"])(
    "a duplicate header is refused: %s",
    async (more) => {
      expect(await send(newCloud(), [...lines, more], query)).toMatch(/^400 The header [a-z-]+ occurs twice\.$/);
    },
  );
});

test("in process, a nonce with a trailing space is the same nonce", async () => {
  const cloud = newCloud();
  const { host, query, headers } = acs3();
  expect(await codeOf(host, query, { ...POST, headers }, cloud)).toBe("OK");
  const padded = { ...headers, "x-acs-signature-nonce": "nonce " };
  expect(await codeOf(host, query, { ...POST, headers: padded }, cloud)).toBe("SignatureNonceUsed");
});
