import type { WireParameters } from "./parameters.ts";

/** RFC 3986: everything but letters, digits, `-`, `_`, `.` and `~` is escaped. */
export function percentEncode(text: string): string {
  // Most names and values need none of it, and telling so is the cheaper part.
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The query of an Alibaba request: sorted by name, arrays as one JSON text. It is both sent and signed. */
export function toQuery(wire: WireParameters): string {
  let query = "";
  for (const name of Object.keys(wire).sort())
    query += `${query === "" ? "" : "&"}${percentEncode(name)}=${percentEncode(queryText(wire[name]))}`;
  return query;
}

function queryText(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}
