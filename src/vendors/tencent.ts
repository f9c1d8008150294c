import { TENCENT_FORM, type TencentCredentials } from "../signing/credentials.ts";
import { TENCENT_CODES } from "../errors/codes/tencent.ts";
import { codeOf, idOf, textOf } from "../decoding/fields.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import { createTc3KeyCache, signTc3 } from "../signing/tc3.ts";
import type { Reading, Vendor } from "../operation/vendor.ts";

export const tencent: Vendor = {
  credentials: TENCENT_FORM,
  codes: TENCENT_CODES,
  createSign() {
    const keys = createTc3KeyCache();
    return (request, credentials, date) => signTc3(request, credentials as TencentCredentials, date, keys);
  },
  readEnvelope: readTencent,
};

/* {"Response": {..., "RequestId"}}, or {"Response": {"Error": {"Code", "Message"}, "RequestId"}}, with status 200 either way. */
function readTencent({ Response: response, ...outside }: UnknownRecord, status: number): Reading {
  if (!isRecord(response)) return "unknown";
  const requestId = idOf(response.RequestId);
  const refused = response.Error ?? undefined;
  if (refused === undefined && requestId === undefined) return "unknown";
  if (refused === undefined)
    return status === 200 ? { requestId, result: response } : { requestId, contradictory: true };
  if (!isRecord(refused)) return "unknown";
  const code = codeOf(refused.Code);
  if (code === undefined) return "unknown";
  return { requestId, code, message: textOf(refused.Message), members: { ...outside, ...response } };
}
