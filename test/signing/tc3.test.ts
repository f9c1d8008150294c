import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalHeaders } from "../../src/signing/headers.ts";
import {
  createTc3KeyCache,
  signTc3,
  tc3Authorization,
  tc3CanonicalRequest,
  tc3Keys,
  tc3Scope,
  tc3Signature,
  tc3SignedHeaders,
  tc3StringToSign,
  tc3Time,
} from "../../src/signing/tc3.ts";
import earlier from "./fixtures/tc3-describe-instances-2020.json" with { type: "json" };
import now from "./fixtures/tc3-describe-instances-now.json" with { type: "json" };

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const date = new Date(now.timestamp * 1000);

test("reproduces each stage of the vendor's current example", () => {
  const { request, credentials, expected } = now;
  const { timestamp, day } = tc3Time(date);
  expect(timestamp).toBe("1551113065");
  expect(sha256(request.body)).toBe(expected.bodySha256);

  const signed = canonicalHeaders(tc3SignedHeaders(request));
  expect(signed.names).toBe(expected.signedHeaders);
  const canonicalRequest = tc3CanonicalRequest(request, signed);
  expect(sha256(canonicalRequest)).toBe(expected.canonicalRequestSha256);

  const keys = tc3Keys(credentials.secretKey, day, request.service);
  expect(keys.date.export().toString("hex")).toBe(expected.secretDate);
  expect(keys.service.export().toString("hex")).toBe(expected.secretService);
  expect(keys.signing.export().toString("hex")).toBe(expected.secretSigning);

  const scope = tc3Scope(day, request.service);
  expect(scope).toBe(expected.scope);
  expect(tc3Signature(keys.signing, tc3StringToSign(timestamp, scope, canonicalRequest))).toBe(expected.signature);
  expect(signTc3(request, credentials, date).authorization).toBe(
    `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${scope}, SignedHeaders=${expected.signedHeaders}, Signature=${expected.signature}`,
  );
});

test("reproduces the vendor's earlier example, which signs only content type and host", () => {
  const { request, credentials, expected } = earlier;
  const { timestamp, day } = tc3Time(date);
  const { "x-tc-action": _action, ...headers } = tc3SignedHeaders(request);
  const signed = canonicalHeaders(headers);
  const canonicalRequest = tc3CanonicalRequest(request, signed);
  expect(sha256(canonicalRequest)).toBe(expected.canonicalRequestSha256);

  const scope = tc3Scope(day, request.service);
  const { signing } = tc3Keys(credentials.secretKey, day, request.service);
  const signature = tc3Signature(signing, tc3StringToSign(timestamp, scope, canonicalRequest));
  expect(signature).toBe(expected.signature);
  expect(tc3Authorization(credentials.secretId, scope, signed, signature)).toContain(
    "SignedHeaders=content-type;host,",
  );
});

test("the date of the scope is in UTC, whatever the machine's time zone", () => {
  expect(tc3Time(new Date("2026-01-01T00:30:00+08:00"))).toEqual({ timestamp: "1767198600", day: "2025-12-31" });
});

test("cached keys are derived again for another day, service or secret", () => {
  const keys = createTc3KeyCache();
  const first = keys("secret", "2026-01-01", "ccc");
  expect(keys("secret", "2026-01-01", "ccc")).toBe(first);
  for (const [secret, day, service] of [
    ["other", "2026-01-01", "ccc"],
    ["secret", "2026-01-02", "ccc"],
    ["secret", "2026-01-01", "cvm"],
  ] as const) {
    expect(keys(secret, day, service).signing.equals(tc3Keys(secret, day, service).signing)).toBe(true);
    expect(keys(secret, day, service).signing.equals(first.signing)).toBe(false);
  }
});

test("token and region are headers that are sent only when given, and not signed", () => {
  const plain = signTc3({ ...now.request, region: undefined }, now.credentials, date);
  expect(plain).not.toHaveProperty("x-tc-token");
  expect(plain).not.toHaveProperty("x-tc-region");
  const full = signTc3(now.request, { ...now.credentials, token: "sts-token" }, date);
  expect(full["x-tc-token"]).toBe("sts-token");
  expect(full["x-tc-region"]).toBe("ap-guangzhou");
  expect(full.authorization).toBe(plain.authorization);
});
