import type { FieldFacts, OperationFacts } from "../operation/facts.ts";
import { setOwn } from "../util/record.ts";

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
  for (const name of Object.keys(facts.request)) {
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
