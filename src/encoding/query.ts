import { toJson, type WireParameters } from "./parameters.ts";

/** Percent-encodes everything except letters, digits, `-`, `_`, `.` and `~`, as RFC 3986 requires. */
export function percentEncode(text: string): string {
  // Most names and values need no encoding, and this test is cheaper than encodeURIComponent.
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Encodes the query of a request to Alibaba Cloud, or its form: sorted by name before encoding, as the vendor's SDKs do, each array and object as one JSON text. This text
 * is sent and signed.
 */
export function toQuery(wire: WireParameters): string {
  let query = "";
  for (const name of Object.keys(wire).sort())
    query += `${query === "" ? "" : "&"}${percentEncode(name)}=${percentEncode(queryText(wire[name]))}`;
  return query;
}

function queryText(value: unknown): string {
  return typeof value === "object" && value !== null ? toJson(value) : String(value);
}
