import type { RawAnswer } from "../http/raw-request.ts";
import type { Outcome } from "../state/outcome.ts";
import { toVendorJson } from "../wire/vendor-json.ts";

/** Writes an outcome in Tencent's envelope. The status is 200 even for a refusal, unless the outcome states another. */
export function writeTencent({ code, status = 200, message, members }: Outcome, requestId: string): RawAnswer {
  const error = code === "OK" ? {} : { Error: { Code: code, Message: message ?? `Refused with ${code}.` } };
  const body = toVendorJson({ Response: { ...error, ...members, RequestId: requestId } });
  return { status, headers: { "content-type": "application/json" }, body };
}
