import { isRecord, own, type UnknownRecord } from "../util/record.ts";

/** The value if it looks like an error code, which may still quote the request. */
export function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[\w.-]{1,100}$/.test(value) ? value : undefined;
}

/**
 * A request id that is safe in messages and logs. `undefined` if the value does not look like one of the vendors' hexadecimal ids:
 * 6 to 30 characters that are only digits and hyphens could be a phone number.
 */
export function idOf(value: unknown): string | undefined {
  return typeof value === "string" && /^(?![\d-]{6,30}$)[\w-]{1,100}$/.test(value) ? value : undefined;
}

/** The value at a path such as `Data.Id`. `undefined` if there is none. */
export function valueAt(record: UnknownRecord, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (isRecord(value) ? own(value, name) : undefined), record);
}

/** The id at a path, as text. `undefined` if it is missing, a rounded number, or a text such as "null". */
export function createdId(result: UnknownRecord, path: string): string | undefined {
  const id = valueAt(result, path);
  const text = Number.isSafeInteger(id) ? String(id) : id;
  // The length is checked first, because the lookahead would overflow the stack on millions of characters.
  return typeof text === "string" && text.length <= 64 && /^(?=.*\d)\w[\w-]*$/.test(text) ? text : undefined;
}

/** The value if it is a text that is not empty. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
