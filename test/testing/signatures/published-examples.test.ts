import { expect, test } from "vitest";
import { readQuery } from "../../../src/testing/http/raw-request.ts";
import { verifyAcs3 } from "../../../src/testing/signatures/acs3.ts";
import { verifyRpc } from "../../../src/testing/signatures/rpc.ts";
import { verifyTc3 } from "../../../src/testing/signatures/tc3.ts";
import { verifyTencentV1 } from "../../../src/testing/signatures/tencent-v1.ts";
import type { Verifier } from "../../../src/testing/signatures/verifier.ts";
import acs3 from "../../signing/fixtures/acs3-run-instances.json" with { type: "json" };
import tc3Now from "../../signing/fixtures/tc3-describe-instances-now.json" with { type: "json" };
import tc3Then from "../../signing/fixtures/tc3-describe-instances-2020.json" with { type: "json" };

/* The cloud accepts the signature of each of the vendors' published examples, and refuses it after any change. */

const knowing = (id: string, secret: string, now: string | number): Verifier => ({
  account: (given) => (given === id ? { id, secret } : undefined),
  now: new Date(now).getTime(),
  isFresh: () => true,
});
const asked = (method: string, target: string, headers: Record<string, string>, body = "") => ({
  method,
  target,
  headers,
  body: Buffer.from(body),
});

test("Alibaba, ACS3-HMAC-SHA256", () => {
  const { credentials, request, expected, query } = acs3;
  const headers = {
    host: request.host,
    "x-acs-action": request.action,
    "x-acs-content-sha256": expected.contentSha256,
    "x-acs-date": acs3.date,
    "x-acs-signature-nonce": acs3.nonce,
    "x-acs-version": request.version,
    authorization: `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${expected.signedHeaders},Signature=${expected.signature}`,
  };
  const verifier = knowing(credentials.accessKeyId, credentials.accessKeySecret, acs3.date);
  const verify = (region: string) => {
    const target = `/?RegionId=${region}&ImageId=${query.ImageId}`;
    return verifyAcs3(asked("POST", target, headers), readQuery(target), verifier);
  };
  expect(verify("cn-shanghai")).toHaveProperty("account.id", credentials.accessKeyId);
  expect(verify("cn-beijing")).toHaveProperty("refused", "SignatureDoesNotMatch");
});

test("Alibaba's older signature", () => {
  const verifier = knowing("testid", "testsecret", "2023-03-13T08:40:00Z");
  const signature = encodeURIComponent("9NaGiOspFP5UPcwX8Iwt2YJXXuk=");
  const common =
    "AccessKeyId=testid&Action=DescribeDedicatedHosts&Format=JSON&RegionId=cn-beijing&SignatureMethod=HMAC-SHA1&SignatureNonce=edb2b34af0af9a6d14deaf7c1a5315eb&SignatureVersion=1.0&Timestamp=2023-03-13T08%3A34%3A30Z&Version=2014-05-26";
  const target = `/?${common}&Signature=${signature}`;
  const verify = (method: string) =>
    verifyRpc(asked(method, target, { host: "ecs.aliyuncs.com" }), readQuery(target), verifier);
  expect(verify("GET")).toHaveProperty("account.id", "testid");
  expect(verify("POST")).toHaveProperty("refused", "SignatureDoesNotMatch");
});

test.each([tc3Then, tc3Now])("Tencent, TC3-HMAC-SHA256, $source", ({ credentials, request, expected, timestamp }) => {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    host: request.host,
    "x-tc-action": request.action,
    "x-tc-timestamp": String(timestamp),
    authorization: `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${expected.scope}, SignedHeaders=${expected.signedHeaders}, Signature=${expected.signature}`,
  };
  const verifier = knowing(credentials.secretId, credentials.secretKey, timestamp * 1000);
  const verify = (body: string) => verifyTc3(asked("POST", "/", headers, body), verifier, "cvm");
  expect(verify(request.body)).toHaveProperty("account.id", credentials.secretId);
  expect(verify(request.body.replace("1", "2"))).toHaveProperty("refused", "AuthFailure.SignatureFailure");
});

test("Tencent's older signature", () => {
  const id = `AKID${"*".repeat(32)}`;
  const verifier = knowing(id, "*".repeat(32), 1465185768_000);
  const signature = encodeURIComponent("7RAM2xfNMO9EiVTNmPg06MRnCvQ=");
  const verify = (limit: number) => {
    const target = `/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=${limit}&Nonce=11886&Offset=0&Region=ap-guangzhou&SecretId=${id}&Timestamp=1465185768&Version=2017-03-12&Signature=${signature}`;
    return verifyTencentV1(asked("GET", target, { host: "cvm.tencentcloudapi.com" }), readQuery(target), verifier);
  };
  expect(verify(20)).toHaveProperty("account.id", id);
  expect(verify(21)).toHaveProperty("refused", "AuthFailure.SignatureFailure");
});
