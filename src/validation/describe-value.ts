import { codePointLength } from "../util/code-points.ts";
import { nearest } from "../util/did-you-mean.ts";

/* How messages describe the values that were given. A value is shown only where it cannot be a phone number, a name or a secret. */

/** The allowed word that was probably meant: the only one that begins with the given text (`MON` is MONDAY), or else the nearest. */
export function meant(given: string, allowed: readonly string[]): string | undefined {
  const starts = given.length >= 3 ? allowed.filter((word) => word.toLowerCase().startsWith(given.toLowerCase())) : [];
  return starts.length === 1 ? starts[0] : nearest(given, allowed);
}

/** Shows a text that is near an allowed word, a day or a time; describes any other, which could be somebody's number or name. */
export function show(given: unknown, near: readonly string[] = []): string {
  if (typeof given === "number") return showNumber(given);
  if (typeof given !== "string") return kind(given);
  const isWritten =
    /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\d{1,2}:\d{1,2}(?::\d{1,2})?Z?)?$|^\d{1,2}:\d{1,2}(?::\d{1,2})?$/.test(given);
  if (isWritten || /^\d{1,3}$/.test(given) || meant(given, near) !== undefined) return JSON.stringify(given);
  return given === "" ? "an empty text" : `text of ${codePointLength(given)} characters`;
}

/** Shows a number, unless it is as long as a local phone number and cannot be a timestamp of these years. */
export function showNumber(given: number, mayBeTime = false): string {
  const size = Math.abs(given);
  const isTime =
    mayBeTime && ((size >= 1e9 && size < 2e9) || (size >= 1e12 && size < 2e12) || (size >= 1e15 && size < 2e15));
  if (size < 1e6 || isTime || !Number.isFinite(given)) return String(given);
  return `a number of ${BigInt(Math.trunc(size)).toString().length} digits`;
}

/** The kind of a value, in words. */
export function kind(given: unknown): string {
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

/** An allowed value as messages show it: digits that are text have quotes. */
export function quote(value: string | number): string {
  return typeof value === "string" && /^\d/.test(value) ? JSON.stringify(value) : String(value);
}
