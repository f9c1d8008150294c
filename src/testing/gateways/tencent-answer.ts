import type { RawAnswer } from "../http/raw-request.ts";
import type { Outcome } from "../tasks/outcome.ts";

/** Writes an outcome in Tencent's envelope. The status is 200 even for a refusal, unless the outcome states another. */
export function writeTencent({ code, status = 200, message, members, id }: Outcome, requestId: string): RawAnswer {
  const error =
    code === "OK" ? "" : `"Error":${JSON.stringify({ Code: code, Message: message ?? `Refused with ${code}.` })},`;
  const made = id === undefined ? "" : `"TaskId":${id},`;
  const rest =
    members === undefined || Object.keys(members).length === 0 ? "" : `${JSON.stringify(members).slice(1, -1)},`;
  const body = `{"Response":{${error}${made}${rest}"RequestId":${JSON.stringify(requestId)}}}`;
  return { status, headers: { "content-type": "application/json" }, body };
}
