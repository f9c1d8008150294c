import { ALIBABA_FORM, type AlibabaCredentials } from "../credentials.ts";
import { ALIBABA_CODES } from "../errors/alibaba-codes.ts";
import { codeOf, idOf, isMembers, textOf, type Members } from "../members.ts";
import type { OperationFacts } from "../operation.ts";
import { signAcs3 } from "../signing/acs3.ts";
import type { Envelope, Vendor } from "../vendor.ts";

export const alibaba: Vendor = {
  credentials: ALIBABA_FORM,
  codes: ALIBABA_CODES,
  createSign: () => (request, credentials, date, nonce) =>
    signAcs3(request, credentials as AlibabaCredentials, date, nonce()),
  readEnvelope: readAlibaba,
};

/* {"Code", "Message", "RequestId", ...}: of the gateway with 4xx or 5xx, of the product with 200 whether it went well or not. */
function readAlibaba(body: Members, status: number, facts: OperationFacts): Envelope | undefined {
  const requestId = idOf(body.RequestId);
  const code = codeOf(body.Code);
  if (code === undefined) return undefined;
  const message = textOf(body.Message);
  if (status >= 300 || code !== "OK") return { requestId, code, message };
  // Code OK does not mean that it went well: these say that it did not.
  const { Success: success, Data: data } = body;
  const isCreate = facts.resultId !== undefined;
  if (isFalse(success)) {
    // An id beside it contradicts it: nobody knows then.
    if (isCreate && /^[1-9]/.test(String(data))) return undefined;
    return { requestId, code, message, meaning: "invalid", said: "Success false" };
  }
  if (success !== undefined && success !== null && success !== true) return undefined;
  if (!isCreate && isFalse(data)) return { requestId, code, message, meaning: "state", said: "Data false" };
  if (isMembers(data) && String(data.Result) === "1")
    return { requestId, code, message, meaning: "state", said: "Result 1" };
  return { requestId, result: body };
}

function isFalse(value: unknown): boolean {
  return value === false || value === "false";
}
