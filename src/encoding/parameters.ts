import type { FieldFacts, OperationFacts } from "../operation/facts.ts";
import { own, setOwn } from "../util/record.ts";
import { hasBigint, JsonText, plainJson, toExactJson } from "./json.ts";

/**
 * Parameters in their wire format, in the order of the vendor's page. An id is a bigint, which is encoded as digits without
 * quotes. A structure is JSON text, and a list is text with commas, if the vendor expects that.
 */
export type WireParameters = Readonly<Record<string, unknown>>;

/** The JSON of a parameter. Ids are encoded here, because JSON.stringify does not support bigint. */
export function toJson(value: unknown): string {
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  const isIds = Array.isArray(value) && typeof value[0] === "bigint";
  return isIds ? `[${value.join(",")}]` : plainJson(value);
}

/** Converts a normalised input to the wire format. The `extra` parameters follow the known ones unchanged. */
export function toWire(
  facts: OperationFacts,
  value: Readonly<Record<string, unknown>>,
  extra: WireParameters = {},
): WireParameters {
  const wire: Record<string, unknown> = {};
  for (const name of Object.keys(facts.request)) {
    const field = facts.request[name];
    if (field && Object.hasOwn(value, name)) setOwn(wire, name, fieldToWire(field, value[name]));
  }
  // With `check: "warn"` an input may contain parameters that the spec does not know.
  for (const name of Object.keys(value)) if (!Object.hasOwn(facts.request, name)) setOwn(wire, name, value[name]);
  for (const name of Object.keys(extra)) setOwn(wire, name, extraToWire(extra[name]));
  return wire;
}

/* Only an extra parameter can have a bigint in a structure: in a known one, ids are found by the facts. */
function extraToWire(value: unknown): unknown {
  return typeof value === "object" && hasBigint(value) ? new JsonText(toExactJson(value)) : value;
}

function fieldToWire(facts: FieldFacts, value: unknown): unknown {
  const [id, ids, form] = [own(facts, "id"), own(facts, "ids"), own(facts, "form")];
  if (ids !== undefined && Array.isArray(value)) return value.map((item) => BigInt(item as string | number | bigint));
  if (id !== undefined) return BigInt(value as string | number | bigint);
  if (form === "text") return typeof value === "string" ? value : plainJson(value);
  if (form === "texts" && Array.isArray(value))
    return value.map((item: unknown) => (typeof item === "string" ? item : plainJson(item)));
  if (form === "list" && Array.isArray(value)) return value.join(",");
  return value;
}
