import { codePointLength } from "../util/code-points.ts";
import { nearest } from "../util/did-you-mean.ts";

/* Descriptions of input values in messages. A value is shown only if it cannot be a phone number, a name or a secret. */

/**
 * Finds the allowed word that was probably meant: the only one that begins with the given text (MONDAY for `MON`), or else a
 * similar one.
 */
export function suggestWord(given: string, allowed: readonly string[]): string | undefined {
  const starts = given.length >= 3 ? allowed.filter((word) => word.toLowerCase().startsWith(given.toLowerCase())) : [];
  return starts.length === 1 ? starts[0] : nearest(given, allowed);
}

/** Shows a text that is a day, a time or similar to an allowed word. Any other may be a phone number or a name and is described. */
export function showValue(given: unknown, allowed: readonly string[] = []): string {
  if (typeof given === "number") return showNumber(given);
  if (typeof given !== "string") return describeKind(given);
  const isDayOrTime =
    /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\d{1,2}:\d{1,2}(?::\d{1,2})?Z?)?$|^\d{1,2}:\d{1,2}(?::\d{1,2})?$/.test(given);
  if (isDayOrTime || /^\d{1,3}$/.test(given) || suggestWord(given, allowed) !== undefined) return JSON.stringify(given);
  const length = codePointLength(given);
  return length === 0 ? "an empty text" : `text of ${length} character${length === 1 ? "" : "s"}`;
}

/**
 * Shows a number. One of 7 or more digits, which could be a phone number, is described instead.
 *
 * @param mayBeTime Whether the number may be a Unix timestamp. If so, one of the years 2001 to 2033 is shown.
 */
export function showNumber(given: number, mayBeTime = false): string {
  const size = Math.abs(given);
  const isTime =
    mayBeTime && ((size >= 1e9 && size < 2e9) || (size >= 1e12 && size < 2e12) || (size >= 1e15 && size < 2e15));
  if (size < 1e6 || isTime || !Number.isFinite(given)) return String(given);
  return `a number of ${BigInt(Math.trunc(size)).toString().length} digits`;
}

/** Names the type of a value, with an article: "a list". Shows small numbers, booleans and null. */
export function describeKind(given: unknown): string {
  if (given === null) return "null";
  if (Array.isArray(given)) return "a list";
  if (typeof given === "string") return "text";
  if (typeof given === "number")
    return Number.isInteger(given)
      ? showNumber(given).replace(/^(?=-?\d)/, "the number ")
      : Number.isFinite(given)
        ? "a number with a fraction"
        : String(given);
  if (typeof given === "boolean") return String(given);
  if (given instanceof Date) return "a Date";
  return typeof given === "object" ? "an object" : `a ${typeof given}`;
}

/** Shows an allowed value. A text that begins with a digit has quotes, to distinguish it from a number. */
export function quote(value: string | number): string {
  return typeof value === "string" && /^\d/.test(value) ? JSON.stringify(value) : String(value);
}
