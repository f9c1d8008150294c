import { plainForm, type AnswerForm } from "../behaviours/behaviour.ts";
import { textOf } from "../values/text-of.ts";
import { ownOf, parsed } from "../values/structure.ts";
import { isRecord, setOwn } from "../../util/record.ts";

/** Returns the value that a field shows, by the name of the field; undefined if it is not known. */
export type FieldOf = (name: string) => unknown;

/**
 * Brings a value that the cloud keeps to the form of a field: text of digits to a number, an id to a bigint, a JSON text to the
 * structure that it contains. Undefined if that is not possible.
 */
export function convert(form: AnswerForm, value: unknown): unknown {
  if (value === undefined) return undefined;
  const plain = plainForm(form);
  if (value === null) return isNullable(form) ? null : undefined;
  if (typeof plain === "string") return convertScalar(plain, value);
  if ("enum" in plain) return plain.enum.find((allowed) => String(allowed) === textOf(value));
  if ("items" in plain) {
    const list = parsed(value);
    if (!Array.isArray(list)) return undefined;
    return list.map((item: unknown) => convert(plain.items, item)).filter((item) => item !== undefined);
  }
  const object = parsed(value);
  if (!isRecord(object)) return undefined;
  const converted: Record<string, unknown> = {};
  if ("values" in plain) {
    for (const [name, inner] of Object.entries(object)) setOwn(converted, name, convert(plain.values, inner));
    return converted;
  }
  for (const [name, inner] of Object.entries(plain.fields)) {
    const field = convert(inner, ownOf(object, name));
    if (field !== undefined) converted[name] = field;
    else if (plain.required?.includes(name) === true) converted[name] = neutral(inner);
  }
  return converted;
}

/** The value of a field that nothing is known about, in the form that the spec requires. */
export function neutral(form: AnswerForm): unknown {
  if (isNullable(form)) return null;
  if (typeof form === "object" && "failures" in form) return neutralSuccess(form.of, form.failures);
  const plain = plainForm(form);
  if (plain === "id") return 0n;
  if (plain === "integer" || plain === "number") return 0;
  if (plain === "string") return "";
  if (plain === "boolean") return false;
  if (plain === "object" || "values" in plain) return {};
  if ("enum" in plain) return plain.enum[0];
  if ("items" in plain) return [];
  return Object.fromEntries((plain.required ?? []).map((name) => [name, neutral(plain.fields[name] ?? "string")]));
}

/* A value that does not report failure. */
function neutralSuccess(form: AnswerForm, failures: readonly unknown[]): unknown {
  const candidates = form === "boolean" ? [true, false] : form === "string" ? ["", "OK"] : [0, 1, 2];
  return candidates.find((candidate) => !failures.includes(candidate));
}

/** Whether a field may be null. */
export function isNullable(form: AnswerForm): boolean {
  return typeof form === "object" && ("nullable" in form || ("failures" in form && isNullable(form.of)));
}

function convertScalar(form: "id" | "integer" | "number" | "string" | "boolean" | "object", value: unknown): unknown {
  const text = textOf(value);
  switch (form) {
    case "id":
      return /^-?\d+$/.test(text) ? BigInt(text) : undefined;
    case "integer":
    case "number": {
      // The digits of an id in a field that the spec does not call an id.
      if (/^\d{16,}$/.test(text)) return BigInt(text);
      return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
    }
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : undefined;
    case "object":
      return parsed(value);
    default:
      return text;
  }
}
