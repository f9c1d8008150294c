import type { FieldFacts, OperationFacts } from "./operation.ts";
import { setOwn } from "./plain.ts";

/**
 * Parameters as the vendor receives them, in the order of its page: an id is a bigint here and bare digits in the text,
 * structures are JSON text, lists have commas.
 */
export type WireParameters = Readonly<Record<string, unknown>>;

/** Turns a normalised input into the wire view. `extra` parameters go as they are, after the known ones. */
export function toWire(
  facts: OperationFacts,
  value: Readonly<Record<string, unknown>>,
  extra: WireParameters = {},
): WireParameters {
  const wire: Record<string, unknown> = {};
  for (const name in facts.request) {
    const field = facts.request[name];
    if (field && value[name] !== undefined) wire[name] = fieldToWire(field, value[name]);
  }
  // With `check: "warn"` an input may hold names that the spec lacks.
  for (const name of Object.keys(value)) if (!Object.hasOwn(facts.request, name)) setOwn(wire, name, value[name]);
  for (const name of Object.keys(extra)) setOwn(wire, name, extra[name]);
  return wire;
}

function fieldToWire({ id, form }: FieldFacts, value: unknown): unknown {
  if (id !== undefined) return BigInt(value as string | number | bigint);
  if (form === "text") return typeof value === "string" ? value : JSON.stringify(value);
  if (form === "texts" && Array.isArray(value))
    return value.map((item: unknown) => (typeof item === "string" ? item : JSON.stringify(item)));
  if (form === "list" && Array.isArray(value)) return value.join(",");
  return value;
}

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

/** The body of a Tencent request. JSON.stringify knows no bigint, so the top level, where ids are, is written here. */
export function toBody(wire: WireParameters): string {
  let members = "";
  for (const name of Object.keys(wire)) {
    const value = wire[name];
    const text = typeof value === "bigint" || typeof value === "number" ? String(value) : JSON.stringify(value);
    members += `${members === "" ? "" : ","}${JSON.stringify(name)}:${text}`;
  }
  return `{${members}}`;
}
