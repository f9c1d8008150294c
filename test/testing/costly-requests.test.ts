import { expect, test } from "vitest";
import { createFakeCloud } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/*
 * Unsigned requests that once kept the cloud busy for seconds or minutes. These tests do not measure time: if one of the
 * requests is slow again, its test exceeds the test timeout.
 */

const MEGABYTE = 1024 * 1024;
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });

async function codeOf(
  init: { headers?: Record<string, string>; body?: string },
  query = "",
): Promise<string | undefined> {
  const answer = await cloud.fetch(`https://aiccs.aliyuncs.com/?${query}`, {
    method: "POST",
    ...init,
    headers: { accept: "application/json", ...init.headers },
  });
  const { Code, Response } = (await answer.json()) as { Code?: string; Response?: { Error?: { Code: string } } };
  return Code ?? Response?.Error?.Code;
}

test.each<[string, string, string]>([
  ["without a service", "&".repeat(10 * MEGABYTE), "IncompleteSignature"],
  ["to Tencent, above its size limit", `${"&".repeat(10 * MEGABYTE)}&SecretId=a`, "RequestSizeLimitExceeded"],
  ["to Tencent, below its size limit", `SecretId=a${"&".repeat(MEGABYTE - 10)}`, "InvalidParameter"],
])("a form of separators only, %s", async (_case, body, code) => {
  expect(await codeOf({ headers: FORM, body })).toBe(code);
});

test("a form and a query of separators only, with Alibaba's older signature", async () => {
  expect(await codeOf({ headers: FORM, body: "&".repeat(10 * MEGABYTE) }, "Format=JSON&AccessKeyId=a")).toBe(
    "InvalidParameter",
  );
  expect(await codeOf({}, `Format=JSON&AccessKeyId=a${"&".repeat(MEGABYTE)}`)).toBe("InvalidParameter");
});

const authorization = (names: string) =>
  `ACS3-HMAC-SHA256 Credential=${ALIBABA.accessKeyId},SignedHeaders=${names},Signature=${"0".repeat(64)}`;

test("a header with a megabyte of spaces inside", async () => {
  const names = [
    "host",
    "x-acs-action",
    "x-acs-content-sha256",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-version",
  ];
  const headers = Object.fromEntries(names.map((name) => [name, `a${" ".repeat(MEGABYTE)}b`]));
  expect(await codeOf({ headers: { ...headers, authorization: authorization(names.join(";")) } })).toBe(
    "SignatureDoesNotMatch",
  );
});

test("a list of half a million signed headers", async () => {
  const headers = { authorization: authorization(`${"a;".repeat(500_000)}host`), "x-acs-action": "CreateAiCallTask" };
  expect(await codeOf({ headers })).toBe("IncompleteSignature");
});
