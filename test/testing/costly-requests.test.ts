import { expect, test } from "vitest";
import { createFakeCloud } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/*
 * Requests that nobody signed and that would once have kept the cloud busy for seconds or minutes. Nothing here measures
 * time: where one of them is slow again, its test runs into the runner's own limit.
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
  ["for nobody", "&".repeat(10 * MEGABYTE), "IncompleteSignature"],
  ["for Tencent, beyond its size", `${"&".repeat(10 * MEGABYTE)}&SecretId=a`, "RequestSizeLimitExceeded"],
  ["for Tencent, within its size", `SecretId=a${"&".repeat(MEGABYTE - 10)}`, "InvalidParameter"],
])("a form of nothing but separators, %s", async (_case, body, code) => {
  expect(await codeOf({ headers: FORM, body })).toBe(code);
});

test("the same beside a query of Alibaba's older signature, and as the query itself", async () => {
  expect(await codeOf({ headers: FORM, body: "&".repeat(10 * MEGABYTE) }, "Format=JSON&AccessKeyId=a")).toBe(
    "InvalidParameter",
  );
  expect(await codeOf({}, `Format=JSON&AccessKeyId=a${"&".repeat(MEGABYTE)}`)).toBe("InvalidParameter");
});

const authorization = (names: string) =>
  `ACS3-HMAC-SHA256 Credential=${ALIBABA.accessKeyId},SignedHeaders=${names},Signature=${"0".repeat(64)}`;

test("a header with a megabyte of blanks inside", async () => {
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

test("half a million signed headers", async () => {
  const headers = { authorization: authorization(`${"a;".repeat(500_000)}host`), "x-acs-action": "CreateAiCallTask" };
  expect(await codeOf({ headers })).toBe("IncompleteSignature");
});
