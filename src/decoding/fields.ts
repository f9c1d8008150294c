import type { OperationFacts } from "../operation/facts.ts";
import type { UnknownRecord } from "../util/record.ts";

/**
 * An error code that is safe in messages and logs. Numbers of 7 or more digits are removed: no code of a vendor has one, and they
 * could be phone numbers. `undefined` if the value does not look like a code.
 */
export function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.-]{1,100}$/.test(value)
    ? value.replace(/\d(?:-?\d){6,}/g, "[…]")
    : undefined;
}

/**
 * A request id that is safe in messages and logs. `undefined` if the value does not look like one of the vendors' hexadecimal ids:
 * 6 to 30 characters that are only digits and hyphens could be a phone number.
 */
export function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?![\d-]{6,30}$)[\w-]{1,100}$/.test(value) ? value : undefined;
}

/** The id of what an operation created, as text. `undefined` if it is missing, a rounded number, or a text such as "null". */
export function createdId(result: UnknownRecord, { resultId }: OperationFacts): string | undefined {
  const id = resultId === undefined ? undefined : result[resultId];
  const text = Number.isSafeInteger(id) ? String(id) : id;
  return typeof text === "string" && /^(?=.*\d)\w[\w-]{0,63}$/.test(text) ? text : undefined;
}

/** The value if it is a text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
