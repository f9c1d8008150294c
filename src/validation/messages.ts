import { codePointLength } from "../util/code-points.ts";
import { largestId, type IdType } from "../util/int64.ts";
import { formatPath, safeName } from "../errors/issue-path.ts";
import type { Issue, IssueCode } from "../errors/issue.ts";
import { didYouMean, nearest } from "../util/did-you-mean.ts";
import type { FieldFacts, OperationFacts } from "../operation/facts.ts";
import type { SchemaIssue } from "./schema/schema.ts";

/*
 * Every message is made here, from an issue's code and the operation's facts: path, what is allowed, what was given, a hint.
 * A value is shown only where it cannot be a phone number, a name or a secret.
 */

const UNITS: Readonly<Record<string, string>> = {
  "unix-ms": "a Unix timestamp in milliseconds",
  "unix-s": "a Unix timestamp in seconds",
  percent: "per cent",
};

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  int: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** The issues that a validator's issue stands for. */
export function explain(issue: SchemaIssue, facts: OperationFacts, input: unknown): Issue[] {
  const { path } = issue;
  const at = formatPath(path);
  const field = path.length === 1 ? facts.request[String(path[0])] : undefined;
  const given = valueAt(input, path);
  const one = (code: IssueCode, message: string): Issue[] => [
    { path: at, code, message: at === "" ? `the input ${message}` : `${at} ${message}` },
  ];

  switch (issue.code) {
    case "invalid_type": {
      if (given === undefined) return one("missing", "is required");
      // zod tells a fraction from a whole number, but asks for just a number where it is given something else.
      const expected = issue.expected === "number" && field?.decimals === undefined ? "int" : issue.expected;
      return one(
        "wrong_type",
        `must be ${TYPES[expected] ?? expected}; got ${kind(given)}${typeHint(expected, given)}`,
      );
    }
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownField(key, issue.known, path, facts.action));
    case "invalid_value": {
      const { values } = issue;
      if (given === undefined) return one("missing", "is required");
      return one(
        "not_allowed",
        `must be ${values.length > 1 ? "one of " : ""}${values.map(quote).join(", ")}; got ${show(given, words(values))}${enumHint(values, given)}`,
      );
    }
    case "too_small":
    case "too_big":
      return one(...bound(issue, field, given));
    case "invalid_format":
      return one(
        "malformed",
        `must be written ${issue.format === "date" ? "yyyy-MM-dd, a day that exists" : issue.message}; got ${show(given)}`,
      );
    case "invalid_union": {
      const types = issue.errors.map(
        ([first]) => (first?.code === "invalid_type" && TYPES[first.expected]) || "something else",
      );
      return one("wrong_type", `must be ${types.join(" or ")}; got ${kind(given)}`);
    }
    case "custom": {
      const { decimals } = issue.params;
      if (decimals !== undefined)
        return one("out_of_range", `must have at most ${decimals} decimals; got ${show(given)}`);
      // Ids were judged while normalising; this one has its issue.
      return [];
    }
  }
}

/** An id that is none, or that JavaScript has rounded. */
export function idMessage(path: string, type: IdType, given: unknown): string {
  if (typeof given === "number" && Number.isInteger(given) && given > 0) {
    return `${path} is an id that JavaScript has rounded: a number holds ${Number.MAX_SAFE_INTEGER} at most. Give it as text or as a bigint`;
  }
  const form = `must be an id: whole digits up to ${largestId(type)}, as text, bigint or a safe number`;
  return `${path} ${form}; got ${typeof given === "string" ? "other text" : kind(given)}`;
}

/* A parameter or a part of one that nobody knows, with the nearest one that exists. */
function unknownField(key: string, known: readonly string[], parent: readonly PropertyKey[], action: string): Issue {
  const where = parent.length === 0 ? `no parameter of ${action}` : `no part of ${formatPath(parent)}`;
  return {
    path: formatPath([...parent, key]),
    code: "unknown_field",
    message: `${safeName(key)} is ${where}${didYouMean(key, known)}`,
  };
}

function bound(
  issue: Extract<SchemaIssue, { code: "too_small" | "too_big" }>,
  field: FieldFacts | undefined,
  given: unknown,
): [IssueCode, string] {
  const least = issue.code === "too_small";
  const limit = least ? issue.minimum : issue.maximum;
  const isEmpty = least && limit === 1;
  const words = `${least ? (issue.inclusive ? "at least" : "above") : "at most"} ${limit}`;
  switch (issue.origin) {
    case "array":
      return [
        "wrong_length",
        isEmpty
          ? "must have at least one item; the list is empty"
          : `must have ${words} items; got ${(given as unknown[]).length}`,
      ];
    case "object":
      return [
        "wrong_length",
        `must have ${words} key${limit === 1 ? "" : "s"}; got ${Object.keys(given as object).length}`,
      ];
    case "string":
      return [
        "wrong_length",
        isEmpty ? "must not be empty" : `must have ${words} characters; got ${codePointLength(given as string)}`,
      ];
    case "number":
      return ["out_of_range", outOfRange(words, least, field ?? {}, given as number)];
  }
}

function outOfRange(bound: string, least: boolean, { unit = "", range }: FieldFacts, given: number): string {
  const isTime = unit.startsWith("unix");
  const allowed = range && !isTime && range[1] < Number.MAX_SAFE_INTEGER ? `from ${range[0]} to ${range[1]}` : bound;
  const name = UNITS[unit] ?? unit;
  const words = isTime ? `${name}, ${allowed}` : `${allowed} ${name}`.trimEnd();
  return `must be ${words}; got ${showNumber(given, isTime)}${unitHint(unit, given, least)}`;
}

function unitHint(unit: string, given: number, least: boolean): string {
  if (unit === "unix-ms" && least && given >= 1e8) return ", which looks like seconds: multiply it by 1000";
  if (unit === "unix-ms" && !least) return ", which looks like microseconds: divide it by 1000";
  if (unit === "unix-s" && !least) return ", which looks like milliseconds: divide it by 1000";
  return "";
}

function typeHint(expected: string, given: unknown): string {
  if (expected === "array" && typeof given === "string") return ". Put the items into an array";
  if ((expected === "int" || expected === "number") && typeof given === "string" && /^-?\d+(?:\.\d+)?$/.test(given))
    return ". Leave the quotes out";
  if (expected === "boolean" && (given === "true" || given === "false")) return ". Leave the quotes out";
  return "";
}

function enumHint(values: readonly (string | number)[], given: unknown): string {
  if (typeof given === "number" && values.includes(String(given))) return ". It is text: put quotes around it";
  if (typeof given !== "string" || given === "") return "";
  if (/^\d+$/.test(given) && values.includes(Number(given))) return ". Leave the quotes out";
  const word = meant(given, words(values));
  return word === undefined ? "" : `. Did you mean ${word}?`;
}

/* `MON` is MONDAY: the one word that begins so, or else the nearest. */
function meant(given: string, allowed: readonly string[]): string | undefined {
  const starts = given.length >= 3 ? allowed.filter((word) => word.toLowerCase().startsWith(given.toLowerCase())) : [];
  return starts.length === 1 ? starts[0] : nearest(given, allowed);
}

function words(values: readonly (string | number)[]): string[] {
  return values.filter((value) => typeof value === "string");
}

/* What is shown of a text: a word near one that is allowed, a day, a time. Anything else could be somebody's number or name. */
function show(given: unknown, near: readonly string[] = []): string {
  if (typeof given === "number") return showNumber(given);
  if (typeof given !== "string") return kind(given);
  const isWritten =
    /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ]\d{1,2}:\d{1,2}(?::\d{1,2})?Z?)?$|^\d{1,2}:\d{1,2}(?::\d{1,2})?$/.test(given);
  if (isWritten || /^\d{1,3}$/.test(given) || meant(given, near) !== undefined) return JSON.stringify(given);
  return given === "" ? "an empty text" : `text of ${codePointLength(given)} characters`;
}

/* A number as long as a local phone number is shown only where it reads as a time of these years, which no phone number does. */
function showNumber(given: number, mayBeTime = false): string {
  const size = Math.abs(given);
  const isTime =
    mayBeTime && ((size >= 1e9 && size < 2e9) || (size >= 1e12 && size < 2e12) || (size >= 1e15 && size < 2e15));
  if (size < 1e6 || isTime || !Number.isFinite(given)) return String(given);
  return `a number of ${BigInt(Math.trunc(size)).toString().length} digits`;
}

function kind(given: unknown): string {
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

function quote(value: string | number): string {
  return typeof value === "string" && /^\d/.test(value) ? JSON.stringify(value) : String(value);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
