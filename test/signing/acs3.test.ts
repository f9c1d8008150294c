import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  acs3CanonicalRequest,
  acs3Headers,
  acs3Signature,
  acs3StringToSign,
  signAcs3,
} from "../../src/signing/acs3.ts";
import { canonicalHeaders } from "../../src/signing/headers.ts";
import { isoSecond } from "../../src/signing/time.ts";
import { percentEncode, toQuery } from "../../src/encoding/query.ts";
import vector from "./fixtures/acs3-run-instances.json" with { type: "json" };

const date = new Date(vector.date);
const query = toQuery(vector.query);
const request = { ...vector.request, query };
const headers = acs3Headers(request, vector.credentials, date, vector.nonce);

test("reproduces each stage of the vendor's published example", () => {
  expect(query).toBe(vector.expected.canonicalQuery);
  expect(isoSecond(date)).toBe(vector.date);
  expect(headers["x-acs-content-sha256"]).toBe(vector.expected.contentSha256);
  const signed = canonicalHeaders(headers);
  expect(signed.names).toBe(vector.expected.signedHeaders);

  const canonicalRequest = acs3CanonicalRequest(request, signed, headers["x-acs-content-sha256"]);
  expect(createHash("sha256").update(canonicalRequest).digest("hex")).toBe(vector.expected.canonicalRequestSha256);

  const stringToSign = acs3StringToSign(canonicalRequest);
  expect(stringToSign).toBe(`ACS3-HMAC-SHA256\n${vector.expected.canonicalRequestSha256}`);
  expect(acs3Signature(vector.credentials.accessKeySecret, stringToSign)).toBe(vector.expected.signature);
});

test("signAcs3 writes the Authorization header of the vendor's example", () => {
  expect(signAcs3(request, vector.credentials, date, vector.nonce).authorization).toBe(
    `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=${vector.expected.signedHeaders},Signature=${vector.expected.signature}`,
  );
});

test("the token of temporary credentials is sent and signed", () => {
  const signed = signAcs3(request, { ...vector.credentials, securityToken: "sts-token" }, date, vector.nonce);
  expect(signed["x-acs-security-token"]).toBe("sts-token");
  expect(signed.authorization).toContain("x-acs-date;x-acs-security-token;x-acs-signature-nonce");
  expect(signed.authorization).not.toContain(vector.expected.signature);
});

test("every character outside RFC 3986's unreserved set is escaped", () => {
  expect(percentEncode("AZaz09-_.~")).toBe("AZaz09-_.~");
  expect(percentEncode("a b+c*d!e'f(g)h/i?j=k&l%")).toBe("a%20b%2Bc%2Ad%21e%27f%28g%29h%2Fi%3Fj%3Dk%26l%25");
  expect(percentEncode("测试")).toBe("%E6%B5%8B%E8%AF%95");
});
