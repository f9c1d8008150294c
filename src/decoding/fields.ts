import type { OperationFacts } from "../operation/facts.ts";
import type { UnknownRecord } from "../util/record.ts";

/* Codes and ids go into messages and logs, so they must be what the vendors write: no code of theirs has a longer number. */
export function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.-]{1,100}$/.test(value)
    ? value.replace(/\d(?:-?\d){6,}/g, "[…]")
    : undefined;
}

/* Theirs are hexadecimal; digits alone could be somebody's number. */
export function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?![\d-]{6,30}$)[\w-]{1,100}$/.test(value) ? value : undefined;
}

/** The id of what a create made, as text. A number that JavaScript has rounded is none, and neither are "null" and words. */
export function madeBy(result: UnknownRecord, { resultId }: OperationFacts): string | undefined {
  const id = resultId === undefined ? undefined : result[resultId];
  const text = Number.isSafeInteger(id) ? String(id) : id;
  return typeof text === "string" && /^(?=.*\d)\w[\w-]{0,63}$/.test(text) ? text : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
