import { TENCENT_FORM, type TencentCredentials } from "../signing/credentials.ts";
import { TENCENT_CODES } from "../errors/codes/tencent.ts";
import { codeOf, idOf, textOf } from "../decoding/fields.ts";
import { isRecord, own, type UnknownRecord } from "../util/record.ts";
import { createTc3KeyCache, signTc3 } from "../signing/tc3.ts";
import type { Reading, Vendor } from "../operation/vendor.ts";

/** Tencent Cloud: its credentials, error codes, signature TC3 and envelope. */
export const tencent: Vendor = {
  credentials: TENCENT_FORM,
  codes: TENCENT_CODES,
  createSign() {
    const keys = createTc3KeyCache();
    return (request, credentials, date) => signTc3(request, credentials as TencentCredentials, date, keys);
  },
  readEnvelope: readTencent,
};

/*
 * Reads {"Response": {..., "RequestId"}}, or {"Response": {"Error": {"Code", "Message"}, "RequestId"}} for an error. The status is
 * 200 in both cases.
 */
function readTencent(body: UnknownRecord, status: number): Reading {
  const { Response: _response, ...outside } = body;
  const response = own(body, "Response");
  if (!isRecord(response)) return "unknown";
  const requestId = idOf(own(response, "RequestId"));
  const error = own(response, "Error") ?? undefined;
  if (error === undefined && requestId === undefined) return "unknown";
  if (error === undefined) return status === 200 ? { requestId, result: response } : { requestId, contradictory: true };
  if (!isRecord(error)) return "unknown";
  const code = codeOf(own(error, "Code"));
  if (code === undefined) return "unknown";
  return { requestId, code, message: textOf(own(error, "Message")), members: { ...outside, ...response } };
}
