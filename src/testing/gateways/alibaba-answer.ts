import { textOf } from "../values/text-of.ts";
import type { Outcome } from "../state/outcome.ts";
import type { RawAnswer } from "../http/raw-request.ts";
import { toVendorJson } from "../wire/vendor-json.ts";

/** How an answer is written. */
export interface Style {
  readonly host: string;
  /** XML instead of JSON. */
  readonly xml: boolean;
  /** The operation, which names the root of an XML answer. */
  readonly root: string | undefined;
}

/** Writes an outcome in Alibaba's envelope: the gateway's with status 400 and above, the service's with 200. */
export function writeAlibaba(
  { code, status = 200, message, members = {} }: Outcome,
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
    return { status, headers, body: `<?xml version='1.0' encoding='UTF-8'?><${name}>${elements(fields)}</${name}>` };
  }
  return { status, headers, body: toVendorJson(fields) };
}

function elements(members: object): string {
  return Object.entries(members)
    .map(([name, value]: [string, unknown]) => element(name, value))
    .join("");
}

/* A list is one element for each of its items. What is null has no element. */
function element(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((item: unknown) => element(name, item)).join("");
  const inner = typeof value === "object" ? elements(value) : escape(textOf(value));
  return `<${name}>${inner}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/* XML cannot represent most control characters. */
const UNWRITABLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
