import type { $ZodIssue, $ZodRawIssue } from "zod/v4/core";
import {
  createIssue,
  MOST_PROBLEMS,
  type Issue,
  type IssueCode,
  type IssueParams,
  type IssuePath,
} from "../errors/issue.ts";
import type { FieldFacts, OperationFacts } from "../operation/facts.ts";
import { codePointLength } from "../util/code-points.ts";
import { didYouMean, nearest } from "../util/did-you-mean.ts";
import { describeKind, quote, showNumber, showValue, suggestWord } from "./describe-value.ts";

/* Creates the messages of validation issues. A message says what is allowed, what was given, and often what to do. */

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

type Problem = readonly [code: IssueCode, message: string, params?: IssueParams];

/**
 * The error map for zod. The message of an issue about unknown fields becomes the list of known fields, which `explain` needs. No
 * other message of zod is used. It also replaces an error map that a program may have set globally for its own zod.
 */
export function zodMessage(issue: $ZodRawIssue): string {
  const { inst } = issue as { readonly inst?: { readonly _zod: { readonly def: { readonly shape?: object } } } };
  return issue.code === "unrecognized_keys" ? Object.keys(inst?._zod.def.shape ?? {}).join(" ") : "";
}

/** Converts an issue of a zod schema into issues of outdial. `input` is the value that was validated. */
export function explain(issue: $ZodIssue, facts: OperationFacts, input: unknown): Issue[] {
  const path = issue.path as IssuePath;
  const given = valueAt(input, path);
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(" ").filter((name) => name !== "");
    // zod also reports properties that a program has added to Object.prototype.
    return issue.keys
      .filter((key) => Object.hasOwn(given as object, key))
      .slice(0, MOST_PROBLEMS)
      .map((key) => unknownField(key, known, path, facts.action));
  }
  if (issue.code === "invalid_union") {
    // Report the issues of the branch that has the type of the value.
    const branch = issue.errors.find((issues) => !issues.some(isWrongType));
    if (branch) return branch.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, facts, input));
  }
  const field = path.length === 1 ? facts.request[String(path[0])] : undefined;
  const problem = problemOf(issue, field, given);
  if (!problem) return [];
  const [code, message, params] = problem;
  return [createIssue({ path, code, message, ...(params && { params }) })];
}

function problemOf(issue: $ZodIssue, field: FieldFacts | undefined, given: unknown): Problem | undefined {
  if (given === undefined) return ["missing", "is required"];
  switch (issue.code) {
    case "invalid_type": {
      // For a value that is not a number, zod expects "number" even if the field takes whole numbers only.
      const name = issue.expected === "number" && field?.decimals === undefined ? "int" : issue.expected;
      const time = field?.unit?.startsWith("unix") ? ` (${UNITS[field.unit]})` : "";
      return wrongType(`${TYPES[name] ?? name}${time}`, given, typeHint(name, given));
    }
    case "invalid_value":
      return notAllowed(issue.values as Allowed, given);
    case "too_small":
      return tooSmall(issue, field, given);
    case "too_big":
      return tooBig(issue, field, given);
    case "invalid_format": {
      const format = issue.format === "date" ? "yyyy-MM-dd, a day that exists" : issue.message;
      const got = showValue(given);
      return ["malformed", `must be written ${format}; got ${got}`, { format, got }];
    }
    case "invalid_union": {
      const types = issue.errors.map(
        ([first]) => (first?.code === "invalid_type" && TYPES[first.expected]) || "something else",
      );
      return wrongType(types.join(" or "), given);
    }
    case "custom": {
      const { decimals } = (issue.params ?? {}) as { readonly decimals?: number };
      // An invalid id already has an issue from its normalisation.
      if (decimals === undefined) return undefined;
      const got = showValue(given);
      return ["out_of_range", `must have at most ${decimals} decimals; got ${got}`, { decimals, got }];
    }
    default:
      return ["wrong_type", "is not valid"];
  }
}

/* Whether a value is of another type than a branch of a union. */
function isWrongType({ code, path }: $ZodIssue): boolean {
  return code === "invalid_type" && path.length === 0;
}

function wrongType(expected: string, given: unknown, hint = ""): Problem {
  const got = describeKind(given);
  return ["wrong_type", `must be ${expected}; got ${got}${hint}`, { expected, got }];
}

function unknownField(key: string, known: readonly string[], parent: IssuePath, action: string): Issue {
  const what = parent.length === 0 ? `a parameter of ${action}` : "a known field";
  const name = nearest(key, known);
  return createIssue({
    path: [...parent, key],
    code: "unknown_field",
    message: `is not ${what}${didYouMean(key, known)}`,
    params: name === undefined ? {} : { meant: name },
  });
}

type Allowed = readonly (string | number)[];

function notAllowed(allowed: Allowed, given: unknown): Problem {
  const words = allowed.filter((value) => typeof value === "string");
  const got = showValue(given, words);
  const list = `${allowed.length > 1 ? "one of " : ""}${allowed.map(quote).join(", ")}`;
  const [hint, name] = enumHint(allowed, words, given);
  return [
    "not_allowed",
    `must be ${list}; got ${got}${hint}`,
    { allowed, got, ...(name !== undefined && { meant: name }) },
  ];
}

function tooSmall(
  issue: Extract<$ZodIssue, { readonly code: "too_small" }>,
  field: FieldFacts | undefined,
  given: unknown,
): Problem {
  const minimum = Number(issue.minimum);
  const bound = `${issue.inclusive === false ? "above" : "at least"} ${minimum}`;
  const params: IssueParams = { minimum, ...(issue.inclusive === false && { exclusive: true }) };
  if (typeof given === "number") return outOfRange(bound, true, params, field, given);
  const [got, unit] = lengthOf(given);
  if (minimum !== 1) return wrongLength(bound, unit, { ...params, got });
  if (unit === "items")
    return ["wrong_length", "must have at least one item; the list is empty", { minimum, got, unit }];
  return unit === "characters"
    ? ["wrong_length", "must not be empty", { minimum, got, unit }]
    : wrongLength(bound, unit, { ...params, got });
}

function tooBig(
  issue: Extract<$ZodIssue, { readonly code: "too_big" }>,
  field: FieldFacts | undefined,
  given: unknown,
): Problem {
  const maximum = Number(issue.maximum);
  const bound = `at most ${maximum}`;
  if (typeof given === "number") return outOfRange(bound, false, { maximum }, field, given);
  const [got, unit] = lengthOf(given);
  return wrongLength(bound, unit, { maximum, got });
}

function wrongLength(bound: string, unit: string, params: IssueParams): Problem {
  const words = unit === "keys" && bound.endsWith(" 1") ? "key" : unit;
  return ["wrong_length", `must have ${bound} ${words}; got ${params.got}`, { ...params, unit }];
}

function lengthOf(given: unknown): [length: number, unit: "characters" | "items" | "keys"] {
  if (typeof given === "string") return [codePointLength(given), "characters"];
  return Array.isArray(given) ? [given.length, "items"] : [Object.keys(given as object).length, "keys"];
}

function outOfRange(
  bound: string,
  isMinimum: boolean,
  params: IssueParams,
  { unit = "", range }: FieldFacts = {},
  given: number,
): Problem {
  const isTime = unit.startsWith("unix");
  const isRange = range && !isTime && range[1] < Number.MAX_SAFE_INTEGER;
  const allowed = isRange ? `from ${range[0]} to ${range[1]}` : bound;
  const name = UNITS[unit] ?? unit;
  const words = isTime ? `${name}, ${allowed}` : `${allowed} ${name}`.trimEnd();
  const got = showNumber(given, isTime);
  return [
    "out_of_range",
    `must be ${words}; got ${got}${unitHint(unit, given, isMinimum)}`,
    {
      ...params,
      ...(isRange && { minimum: range[0], maximum: range[1] }),
      ...(unit !== "" && { unit }),
      got: got === String(given) ? given : got,
    },
  ];
}

function unitHint(unit: string, given: number, isMinimum: boolean): string {
  if (unit === "unix-ms" && isMinimum && given >= 1e8) return ", which looks like seconds: multiply it by 1000";
  if (unit === "unix-ms" && !isMinimum) return ", which looks like microseconds: divide it by 1000";
  if (unit === "unix-s" && !isMinimum) return ", which looks like milliseconds: divide it by 1000";
  return "";
}

function typeHint(expected: string, given: unknown): string {
  if (expected === "array" && typeof given === "string") return ". Put the items into an array";
  if ((expected === "int" || expected === "number") && typeof given === "string" && /^-?\d+(?:\.\d+)?$/.test(given))
    return ". Leave the quotes out";
  if (expected === "boolean" && (given === "true" || given === "false")) return ". Leave the quotes out";
  return "";
}

function enumHint(allowed: Allowed, words: readonly string[], given: unknown): [hint: string, meant?: string | number] {
  if (typeof given === "number" && allowed.includes(String(given)))
    return [". It is text: put quotes around it", String(given)];
  if (typeof given !== "string" || given === "") return [""];
  if (/^\d+$/.test(given) && allowed.includes(Number(given))) return [". Leave the quotes out", Number(given)];
  const word = suggestWord(given, words);
  return word === undefined ? [""] : [`. Did you mean ${word}?`, word];
}

function valueAt(input: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    input,
  );
}
