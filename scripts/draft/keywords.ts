import type { Schema } from "../specs/schema.ts";
import type { Field } from "../facts/model.ts";
import type { DraftSchema } from "./draft-schema.ts";
import { UNDESCRIBED } from "./words.ts";

/** The keywords of a number. Adds to `todo` what the page does not state. */
export function numberFacts(
  { facts, form }: Field,
  side: "request" | "response",
  isId: boolean,
  todo: string[],
): DraftSchema {
  const above = /^above (.*)/.exec(String(facts.minimum?.value ?? ""))?.[1];
  if (isId && !facts.minimum && !facts.maximum) {
    if (form?.width === undefined) todo.push("x-id");
    return { "x-id": form?.width ?? "int64" };
  }
  if (side === "response") return {};
  const isWhole = facts.type?.value === "integer";
  const stated = typeof facts.maximum?.value === "number" ? facts.maximum.value : undefined;
  // A whole number needs a maximum that JavaScript can represent exactly.
  if (isWhole && stated === undefined) todo.push("maximum");
  const maximum = stated ?? (isWhole ? Number.MAX_SAFE_INTEGER : undefined);
  return {
    ...(typeof facts.minimum?.value === "number" && { minimum: facts.minimum.value }),
    ...(above !== undefined && { exclusiveMinimum: Number(above) }),
    ...(maximum !== undefined && { maximum }),
    ...(isWhole && stated === undefined && { "x-source": { maximum: "outdial" } }),
    ...(!isWhole && typeof facts.decimals?.value === "number" && { "x-decimals": facts.decimals.value }),
  };
}

const TIMES: Readonly<Record<string, string>> = {
  "yyyy-MM-dd": "../shared/time.yaml#/CalendarDate",
  "HH:mm:ss": "../shared/time.yaml#/ClockTime",
  "HH:mm": "../shared/time.yaml#/HourAndMinute",
  "yyyy-MM-dd HH:mm:ss": "../shared/time.yaml#/DateAndTime",
};

/** The schema of a text. Adds to `todo` what the page does not state. */
export function textSchema(
  { facts, path }: Field,
  side: "request" | "response",
  isParameter: boolean,
  todo: string[],
): DraftSchema {
  const format = String(facts.format?.value ?? "");
  if (side === "response") return { type: "string" };
  const time = TIMES[format];
  if (time !== undefined) return { $ref: time };
  if (format === "json") todo.push("contentSchema");
  // Whether it holds a phone number is a guess from its name.
  if (isPhone(path)) todo.push("x-phone");
  return {
    type: "string",
    ...(isPhone(path) && {
      "x-phone": format === "comma-list" && !isParameter ? ("comma-list" as const) : ("number" as const),
    }),
    ...(format === "json" && isParameter && contentOf(facts)),
    ...(format === "comma-list" && isParameter && { "x-wire": "comma-list" as const }),
    ...(typeof facts.minLength?.value === "number" && { minLength: facts.minLength.value }),
    ...(typeof facts.maxLength?.value === "number" && { maxLength: facts.maxLength.value }),
  };
}

/* In a parameter, an item of it, or a field of the object that either is. */
const PHONE =
  /^(?:[A-Za-z]+(?:\[\])?\.)?(?:Callees?|Callers?|Call(?:ed|er|ing|ee)Number|calleeNumber|VirtualNumber|LinePhoneNum|(?:Mobile)?Phone(?:Num(?:ber)?s?)?|Tels?|BackupTels|Clid|CustomerClids)(?:\[\])?$/;

function isPhone(path: string): boolean {
  return PHONE.test(path);
}

/* A JSON text with a number of items is a list; a person has to describe the items. */
function contentOf({ minItems, maxItems }: Field["facts"]): DraftSchema {
  const counts = {
    ...(typeof minItems?.value === "number" && { minItems: minItems.value }),
    ...(typeof maxItems?.value === "number" && { maxItems: maxItems.value }),
  };
  if (Object.keys(counts).length === 0) return {};
  const items: Schema = { type: "object", description: UNDESCRIBED, additionalProperties: true };
  return {
    contentMediaType: "application/json",
    contentSchema: { type: "array", description: UNDESCRIBED, ...counts, items },
  };
}

/** A field's example as a value of its type, or undefined if it is not one. */
export function exampleOf({ facts }: Field, type: Schema["type"]): unknown {
  const example = facts.example?.value;
  if (example === undefined || type === undefined) return undefined;
  const value = typed(String(example), type);
  return typeof value === (type === "integer" || type === "number" ? "number" : type) ? value : undefined;
}

/** A page's text as a value of a type, or the text itself if it is not one. */
export function typed(text: string, type: string | undefined): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text))
    return Number.isSafeInteger(Number(text)) || type === "number" ? Number(text) : text;
  if (type === "boolean" && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}
