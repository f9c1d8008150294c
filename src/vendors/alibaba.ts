import { ALIBABA_FORM, type AlibabaCredentials } from "../signing/credentials.ts";
import { ALIBABA_CODES } from "../errors/codes/alibaba.ts";
import { codeOf, idOf, textOf, valueAt } from "../decoding/fields.ts";
import { readXmlDocument } from "../decoding/xml.ts";
import { own, type UnknownRecord } from "../util/record.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { signAcs3 } from "../signing/acs3.ts";
import type { Reading, Vendor } from "../operation/vendor.ts";

/** Alibaba Cloud: its credentials, error codes, signature ACS3 and envelope. */
export const alibaba: Vendor = {
  credentials: ALIBABA_FORM,
  codes: ALIBABA_CODES,
  createSign: () => (request, credentials, date, nonce) =>
    signAcs3(request, credentials as AlibabaCredentials, date, nonce()),
  // The gateway sends XML if it rejects a request before it has read in which format the response should be.
  readErrorText: readXmlDocument,
  readEnvelope: readAlibaba,
};

/*
 * Reads {"Code", "Message", "RequestId", ...}. The gateway sends it with status 4xx or 5xx. The product sends it with status 200,
 * for success and for failure.
 */
function readAlibaba(body: UnknownRecord, status: number, facts: OperationFacts): Reading {
  const requestId = idOf(own(body, "RequestId"));
  const code = codeOf(own(body, "Code"));
  if (code === undefined) return "unknown";
  const message = textOf(own(body, "Message"));
  if (code !== "OK") return { requestId, code, message, members: body };
  // OK is not a sign of success here: the fields below may still report failure.
  const { Code: _ok, ...members } = body;
  const success = own(members, "Success");
  if (status >= 300) return { requestId, contradictory: true };
  if (isSame(success, false)) return { requestId, code, message, members, kind: "invalid", indicator: "Success false" };
  if (success !== undefined && success !== null && success !== true) return "unknown";
  const failure = reportedFailure(members, facts);
  if (failure !== undefined) return { requestId, code, message, members, kind: "state", indicator: failure };
  return { requestId, result: body };
}

/* The field that reports failure, with its value: `Data false`. The vendor sends some values as text. */
function reportedFailure(members: UnknownRecord, facts: OperationFacts): string | undefined {
  const failures = own(facts, "failures") ?? {};
  for (const path of Object.keys(failures)) {
    const value = valueAt(members, path);
    const failure = failures[path]?.find((candidate) => isSame(value, candidate));
    if (failure !== undefined) return `${path} ${failure}`;
  }
  return undefined;
}

function isSame(value: unknown, expected: string | number | boolean): boolean {
  return value === expected || value === String(expected);
}
