import type { Schema } from "../specs/schema.ts";
import { freeName, refFrom, type Drafting } from "./drafting.ts";
import { UNDESCRIBED } from "./words.ts";

/* Names that fields with different meanings have. */
const GENERAL = /^(?:Status|State|Type|Data|Result|Value|Key|Id|Name|Priority|Source|Level|Mode|Flag)$/;

/** Whether fields of this name may mean different things in two operations. */
export function isGeneralName(name: string): boolean {
  return GENERAL.test(name);
}

/** The $ref of an enum, which is a schema of its own. If the service or the draft has one with the same name and values, it is reused. */
export function enumRef(drafting: Drafting, name: string, values: (string | number)[]): string {
  const { service, parts } = drafting;
  const isOfName = (other: string): boolean => other === name || other.endsWith(name);
  const own = Object.entries(parts).find(([other, schema]) => isOfName(other) && hasValues(schema, values));
  if (own) return `#/${own[0]}`;
  const known = service.schemas.get(name);
  if (known && hasValues(known.schema, values)) return refFrom(drafting, name);
  const free = freeName(drafting, name, isGeneralName(name));
  parts[free] = {
    type: typeof values[0] === "number" ? "integer" : "string",
    description: UNDESCRIBED,
    enum: values,
    "x-todo": ["description"],
  };
  return `#/${free}`;
}

/** Whether a schema is an enum of these values, in any order. */
export function hasValues({ enum: own }: Pick<Schema, "enum">, values: readonly (string | number)[]): boolean {
  return own?.length === values.length && values.every((value) => own.includes(value));
}
