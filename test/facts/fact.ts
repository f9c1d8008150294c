import { formatPath } from "../../src/errors/issue-path.ts";
import type { Checked } from "../../src/validation/validate.ts";

/**
 * One documented fact: changes of a valid request that still follow the fact, and changes that violate it.
 * A change maps paths to values; undefined removes the field.
 */
export interface Fact {
  readonly says: string;
  readonly inside: readonly Change[];
  readonly outside: readonly Change[];
  /** The path and codes of the expected issue, in case another fact also refuses the request. */
  readonly refusedAt?: { readonly path: string; readonly codes: readonly string[] };
}

export type Change = Readonly<Record<string, unknown>>;

/** Inputs that keep a named rule and inputs that break it, as changes of a valid request. */
export interface RuleCases {
  readonly level: "error" | "warning";
  readonly kept: readonly Change[];
  readonly broken: readonly Change[];
}

/** The facts of an operation, and the valid request that they change. */
export interface FactTable {
  readonly action: string;
  readonly base: Readonly<Record<string, unknown>>;
  /** May be left out for a query, but `npm run prove` names what no fact covers. */
  readonly facts?: readonly Fact[];
  /** The named rules of the operation, by name. Those of the first operations are in test/rules. */
  readonly rules?: Readonly<Record<string, RuleCases>>;
}

/** Applies a change to a request. Paths are written `CallTime[0].startTime`. */
export function change(base: Readonly<Record<string, unknown>>, changes: Change): Record<string, unknown> {
  const request = structuredClone(base) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const last = keys.pop() ?? "";
    const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, request);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return request;
}

/** The messages of the issues that belong to a fact. Empty for a valid request. */
export function refusals(checked: Checked<unknown>, { refusedAt }: Fact): string[] {
  if (checked.ok) return [];
  const { path, codes } = refusedAt ?? {};
  return checked.issues
    .filter((issue) => path === undefined || (formatPath(issue.path) === path && codes?.includes(issue.code)))
    .map(String);
}

const each = (path: string, values: readonly unknown[]): Change[] => values.map((value) => ({ [path]: value }));

/** Any fact about one field. */
export function fact(path: string, says: string, inside: readonly unknown[], outside: readonly unknown[]): Fact {
  return { says: `${path} ${says}`, inside: each(path, inside), outside: each(path, outside) };
}

/** Fields that are required. */
export function required(...paths: string[]): Fact[] {
  return paths.map((path) => ({ says: `${path} is required`, inside: [{}], outside: [{ [path]: undefined }] }));
}

/** Fields that take any text. */
export function text(...paths: string[]): Fact[] {
  return paths.map((path) => fact(path, "is text", ["", "任务 1"], [7, null, true]));
}

/** Fields that take any text but the empty string. */
export function name(...paths: string[]): Fact[] {
  return paths.map((path) => fact(path, "is text, not empty", ["任", "1180**************"], ["", 7, null]));
}

/** Fields with a phone number, in any notation. test/rules has the rules for their spelling. */
export function phone(...paths: string[]): Fact[] {
  return paths.map((path) =>
    fact(path, "is a phone number", ["13012345678", "0086075586013388", "+65 6123-4567"], ["phone", " ", 7, null]),
  );
}

/** The same where the number must not be empty. */
export function requiredPhone(...paths: string[]): Fact[] {
  return [...phone(...paths), ...paths.map((path) => fact(path, "is not empty", ["1"], [""]))];
}

/** An integer between two bounds; without an upper bound, any safe integer. */
export function whole(path: string, least: number, most = Number.MAX_SAFE_INTEGER): Fact {
  return fact(
    path,
    `is a whole number from ${least} to ${most}`,
    [least, most],
    [least - 1, most + 1, least + 0.5, String(least), null],
  );
}

/** An id of a given width, as text, bigint or safe number. */
export function id(path: string, largest: bigint): Fact {
  return fact(
    path,
    `is an id up to ${largest}`,
    [0, 7n, String(largest)],
    [-1, 1.5, 2 ** 53, String(largest + 1n), "x", "", "01", null, true],
  );
}
export const INT64 = 9223372036854775807n;
export const UINT64 = 18446744073709551615n;

/** One of the given values. */
export function choice(path: string, values: readonly unknown[], others: readonly unknown[]): Fact {
  return fact(path, `is one of ${values.join(", ")}`, values, [...others, null]);
}

/** 0 for off, 1 for on. */
export function onOff(path: string, more: Change = {}): Fact {
  return {
    says: `${path} is 0 or 1`,
    inside: [0, 1].map((value) => ({ ...more, [path]: value })),
    outside: each(path, [-1, 2, "1", true, null]),
  };
}

export function trueOrFalse(path: string): Fact {
  return fact(path, "is true or false", [true, false], ["true", 1, null]);
}

/** A time of day, HH:mm:ss. */
export function clock(...paths: string[]): Fact[] {
  return paths.map((path) =>
    fact(
      path,
      "is a time of day",
      ["00:00:00", "09:00:00", "19:59:09", "23:59:59"],
      ["24:00:00", "9:00:00", "09:60:00", "09:00:60", "09:00", "x09:00:00", "09:00:00x", 900, null],
    ),
  );
}

/** A day and a time of day, yyyy-MM-dd HH:mm:ss. */
export function dateAndTime(...paths: string[]): Fact[] {
  return paths.map((path) =>
    fact(
      path,
      "is a day and a time",
      ["2026-04-20 10:00:00", "2024-02-29 23:59:59", "2026-12-31 00:00:00"],
      [
        ...["2026-02-29 10:00:00", "2026-04-31 10:00:00", "2026-04-20 24:00:00", "2026-04-20T10:00:00"],
        ...["2026-04-20", "10:00:00", "2026-4-20 10:00:00", "2026-04-20 10:00", "x2026-04-20 10:00:00", ""],
        ...["2026-04-20 10:00:00x", 1776650400000, null],
      ],
    ),
  );
}

/** A date, yyyy-MM-dd. */
export function day(path: string): Fact {
  return fact(
    path,
    "is a day",
    ["2026-01-01", "2024-02-29"],
    ["2026-02-30", "2026-02-29", "2026-1-1", "20260101", 20260101, null],
  );
}

/** A list of items; `least` and `most` limit their number. */
export function list(path: string, item: unknown, wrongItem: unknown, least: number, most?: number): Fact {
  const of = (count: number): unknown[] => Array.from({ length: count }, () => item);
  const outside = [
    [wrongItem],
    "x,y",
    {},
    null,
    ...(least > 0 ? [of(least - 1)] : []),
    ...(most === undefined ? [] : [of(most + 1)]),
  ];
  return fact(
    path,
    `is a list of at least ${least}${most === undefined ? "" : ` and at most ${most}`}`,
    [of(least), of(most ?? 7)],
    outside,
  );
}

/** Structures that accept no other keys. */
export function closed(...paths: string[]): Fact[] {
  return paths.map((path) => fact(path === "" ? "Unknown" : `${path}.unknown`, "is not a field", [], ["x"]));
}

/** Milliseconds since 1970; seconds are refused. */
export function milliseconds(path: string): Fact {
  return fact(
    path,
    "counts milliseconds",
    [12313123133, 1748923429000, 10_000_000_000, 100_000_000_000_000],
    [1748923429, 9_999_999_999, 0, "1748923429000", 100_000_000_000_001, 1748923429000000, null],
  );
}

/** Seconds since 1970; milliseconds are refused. `more` keeps a start before its end. */
export function seconds(path: string, least: number, most: number, more: Change = {}): Fact {
  return {
    says: `${path} counts seconds`,
    inside: [1642500621, least, most].map((value) => ({ ...more, [path]: value })),
    outside: [1642500621000, most + 1, least - 1, 1.5, "1642500621", null].map((value) => ({ ...more, [path]: value })),
    refusedAt: { path, codes: ["out_of_range", "wrong_type"] },
  };
}

/** Comma-separated text, or a list of its items. */
export function commas(...paths: string[]): Fact[] {
  return paths.map((path) =>
    fact(
      path,
      "is a list with commas",
      ["9", "9,22", ["9", "22"]],
      ["", "9,,22", ",9", [], [""], ["9,22"], [9], 9, null],
    ),
  );
}

/** A structure or its JSON text; both are checked in the same way. */
export function jsonText(path: string, right: unknown, wrong: unknown): Fact {
  return fact(
    path,
    "is a structure or its JSON text",
    [right, JSON.stringify(right)],
    [wrong, JSON.stringify(wrong), "", "{", 7, null],
  );
}
