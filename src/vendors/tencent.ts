import { TENCENT_FORM, type TencentCredentials } from "../credentials.ts";
import { TENCENT_CODES } from "../errors/tencent-codes.ts";
import type { OperationFacts } from "../operation.ts";
import { codeOf, hasMade, idOf, isMembers, textOf, type Members } from "../members.ts";
import { rememberingTc3Keys, signTc3 } from "../signing/tc3.ts";
import type { Reading, Vendor } from "../vendor.ts";

export const tencent: Vendor = {
  credentials: TENCENT_FORM,
  codes: TENCENT_CODES,
  createSign() {
    const keys = rememberingTc3Keys();
    return (request, credentials, date) => signTc3(request, credentials as TencentCredentials, date, keys);
  },
  readEnvelope: readTencent,
};

/* {"Response": {..., "RequestId"}}, or {"Response": {"Error": {"Code", "Message"}, "RequestId"}}, with status 200 either way. */
function readTencent({ Response: response }: Members, status: number, facts: OperationFacts): Reading {
  if (!isMembers(response)) return "unknown";
  const requestId = idOf(response.RequestId);
  const refused = response.Error ?? undefined;
  if (refused === undefined && requestId === undefined) return "unknown";
  if (refused === undefined && status === 200) return { requestId, result: response };
  if (refused === undefined || hasMade(response, facts)) return { requestId, contradictory: true };
  const code = isMembers(refused) ? codeOf(refused.Code) : undefined;
  if (code === undefined || !isMembers(refused)) return "unknown";
  return { requestId, code, message: textOf(refused.Message) };
}
