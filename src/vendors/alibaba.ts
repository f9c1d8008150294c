import { ALIBABA_FORM, type AlibabaCredentials } from "../signing/credentials.ts";
import { ALIBABA_CODES } from "../errors/codes/alibaba.ts";
import { codeOf, idOf, textOf } from "../decoding/fields.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { signAcs3 } from "../signing/acs3.ts";
import type { Reading, Vendor } from "../operation/vendor.ts";

export const alibaba: Vendor = {
  credentials: ALIBABA_FORM,
  codes: ALIBABA_CODES,
  createSign: () => (request, credentials, date, nonce) =>
    signAcs3(request, credentials as AlibabaCredentials, date, nonce()),
  readEnvelope: readAlibaba,
};

/* {"Code", "Message", "RequestId", ...}: of the gateway with 4xx or 5xx, of the product with 200 whether it went well or not. */
function readAlibaba(body: UnknownRecord, status: number, facts: OperationFacts): Reading {
  const requestId = idOf(body.RequestId);
  const code = codeOf(body.Code);
  if (code === undefined) return "unknown";
  const message = textOf(body.Message);
  if (code !== "OK") return { requestId, code, message, members: body };
  const { Code: _judged, ...members } = body;
  const { Success: success, Data: data } = members;
  if (status >= 300) return { requestId, contradictory: true };
  // Code OK does not mean that it went well: these say that it did not.
  if (isFalse(success)) return { requestId, code, message, members, kind: "invalid", indicator: "Success false" };
  if (success !== undefined && success !== null && success !== true) return "unknown";
  if (facts.resultId === undefined && isFalse(data))
    return { requestId, code, message, members, kind: "state", indicator: "Data false" };
  if (isRecord(data) && (data.Result === 1 || data.Result === "1")) {
    const { Result: _failed, ...rest } = data;
    return { requestId, code, message, members: { ...members, Data: rest }, kind: "state", indicator: "Result 1" };
  }
  return { requestId, result: body };
}

function isFalse(value: unknown): boolean {
  return value === false || value === "false";
}
