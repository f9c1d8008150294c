import type { Outcome } from "../tasks/outcome.ts";
import type { RawAnswer } from "../http/raw-request.ts";

interface Style {
  readonly host: string;
  /** XML instead of JSON. */
  readonly xml: boolean;
  /** The operation, which names the root of an XML answer. */
  readonly root: string | undefined;
}

/** Writes an outcome in Alibaba's envelope: the gateway's with status 400 and above, the service's with 200. */
export function writeAlibaba(
  { code, status = 200, message, members = {}, id }: Outcome,
  requestId: string,
  { host, xml, root }: Style,
): RawAnswer {
  const gateway = status >= 400 ? { HostId: host, Recommend: "" } : { AccessDeniedDetail: "None" };
  const text = message ?? (code === "OK" ? "OK" : `Refused with ${code}.`);
  const fields = { RequestId: requestId, Code: code, Message: text, ...gateway, ...members };
  const headers = {
    "content-type": xml ? "text/xml;charset=utf-8" : "application/json;charset=utf-8",
    "x-acs-request-id": requestId,
  };
  if (xml) {
    const name = status >= 400 || root === undefined ? "Error" : `${root}Response`;
    const all = id === undefined ? fields : { ...fields, Data: id };
    return { status, headers, body: `<?xml version='1.0' encoding='UTF-8'?><${name}>${elements(all)}</${name}>` };
  }
  const json = JSON.stringify(fields);
  // An id is written as bare digits, which a JavaScript number would round.
  return { status, headers, body: id === undefined ? json : `${json.slice(0, -1)},"Data":${id}}` };
}

function elements(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .map(([name, value]) => {
      const inner =
        typeof value === "object" && value !== null
          ? elements(value as Record<string, unknown>)
          : escape(String(value));
      return `<${name}>${inner}</${name}>`;
    })
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/* XML cannot represent most control characters. */
const UNWRITABLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
