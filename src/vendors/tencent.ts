import { TENCENT_FORM, type TencentCredentials } from "../credentials.ts";
import { TENCENT_CODES } from "../errors/tencent-codes.ts";
import { codeOf, idOf, isMembers, textOf, type Members } from "../members.ts";
import { rememberingTc3Keys, signTc3 } from "../signing/tc3.ts";
import type { Envelope, Vendor } from "../vendor.ts";

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
function readTencent({ Response: response }: Members, status: number): Envelope | undefined {
  if (!isMembers(response)) return undefined;
  const requestId = idOf(response.RequestId);
  const { Error: refused } = response;
  // With another status it is a proxy that speaks, and no success.
  if (refused === undefined)
    return requestId === undefined || status !== 200 ? undefined : { requestId, result: response };
  const code = isMembers(refused) ? codeOf(refused.Code) : undefined;
  if (code === undefined || !isMembers(refused)) return undefined;
  return { requestId, code, message: textOf(refused.Message) };
}
