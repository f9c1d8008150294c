import type { AnyCondition } from "../../src/operation/condition.ts";

/** What of a field limits its values, for whoever calls. */
export const LIMITS = [
  "values",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "decimals",
] as const;

/** What limits or explains a field's values, in the order in which it is reported. */
export const STATED = [...LIMITS, "default", "unit", "format", "applies when"] as const;

/** What can be documented of a parameter or an answer's field. */
export type What = "type" | "required" | (typeof STATED)[number] | "example";

/**
 * A bound is a number, or `above 0` and `below 50` where it is open; required is `unknown` where a capture lost it;
 * values are text, sorted.
 */
export type Value = string | number | boolean | readonly string[];

export interface Fact {
  readonly value: Value;
  /** The words that it was read from. */
  readonly words?: string;
  readonly line?: number;
  /** A unit that only the words behind a number say: `12 hours` may be told of a field in minutes. */
  readonly implied?: true;
  /** In a spec: the key of x-sources, where that is not the page. */
  readonly source?: string;
}

export interface Field {
  /** `CallDay[]`, `Data.Status`, `Params.*` for any key of a map. */
  readonly path: string;
  readonly facts: Readonly<Partial<Record<What, Fact>>>;
  /** A structure that is described elsewhere: another page, or another part of the specs. */
  readonly ref?: string;
  readonly line?: number;
  /** How its row begins, or its description. */
  readonly words?: string;
  /** Nothing but the order of the rows says that the field stands here. */
  readonly guessed?: true;
  readonly source?: string;
}

export interface Table {
  /** `cut`: the rest is missing; `absent`: not in this capture. */
  readonly state: "complete" | "cut" | "absent";
  readonly fields: readonly Field[];
  /** How many rows could not be read: then nothing that is missing is surely gone. */
  readonly unreadRows?: number;
  /** Facts that this table can say nothing of: the form has no place for them, or the capture lost it. */
  readonly lost?: readonly ("required" | "example")[];
}

/** A condition between fields, taken apart so that each is about one field or one choice. */
export interface StatedCondition {
  /** The field, or the choice: `AutoStartDay or AutoStartTime`. */
  readonly path: string;
  readonly condition: AnyCondition;
  readonly fact: Fact;
}

export interface ErrorList {
  readonly state: "listed" | "linked" | "absent";
  /** Nothing stands behind the last code: there may have been more. */
  readonly isOpen?: true;
  readonly codes: readonly { readonly code: string; readonly fact: Fact }[];
}

export type Form = "line" | "glued" | "pipe" | "broken pipe" | "space" | "tencent pipe" | "markdown";

/** One operation as one source documents it: a spec, a page, or a vendor's machine-readable file. */
export interface Documented {
  readonly source: "spec" | "page" | "meta" | "tc-api";
  readonly vendor: "alibaba" | "tencent";
  readonly language?: "en" | "zh";
  readonly form?: Form;
  readonly operation: string;
  readonly version?: Fact;
  readonly updated?: Fact;
  readonly rateLimit?: Fact;
  readonly request: Table;
  readonly response: Table;
  readonly conditions: readonly StatedCondition[];
  readonly errors: ErrorList;
  /** Whole samples: of a request body, of an answer. */
  readonly examples: { readonly request?: unknown; readonly response?: unknown };
  /** What was read but not understood, for a person. */
  readonly remarks: readonly Remark[];
}

/** What stands there and was not read: a row, a table, a sentence that looks like a rule. `--strict` counts it. */
export const NOT_READ: readonly string[] = ["row not read", "table not read", "rule not read"];

export interface Remark {
  readonly side: "request" | "response" | "operation";
  readonly path: string;
  readonly what: string;
  /** What it is about, in short: a name, a value. */
  readonly value: Value;
  readonly words: string;
  readonly line?: number;
}

/** `CallTime` of `CallTime[]`, `Data` of `Data.Id`; empty at the top. */
export function parentOf(path: string): string {
  if (path.endsWith("[]")) return path.slice(0, -2);
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(0, dot);
}

/** The path of a child: a name, `[]` or `*`. */
export function childOf(path: string, name: string): string {
  if (name === "[]") return `${path}[]`;
  return path === "" ? name : `${path}.${name}`;
}
