import type { AnyCondition } from "../../src/operation/condition.ts";

/** The kinds of facts that limit a field's values. */
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

/** The kinds of facts that limit or explain a field's values, in the order in which they are reported. */
export const STATED = [...LIMITS, "default", "unit", "format", "applies when"] as const;

/** The kinds of facts about a parameter or a field of the response. */
export type What = "type" | "required" | (typeof STATED)[number] | "example";

/**
 * A bound is a number, or `above 0` or `below 50` if it is exclusive. `required` is `unknown` if the saved page lost it.
 * `values` are sorted texts.
 */
export type Value = string | number | boolean | readonly string[];

export interface Fact {
  readonly value: Value;
  /** The words that the fact was read from. */
  readonly words?: string;
  readonly line?: number;
  /** Only the word after a number names this unit: a page may say `12 hours` about a field in minutes. */
  readonly implied?: true;
  /** In a spec: the key of x-sources, if the fact does not come from the page. */
  readonly source?: string;
}

export interface Field {
  /** `CallDay[]`, `Data.Status`, `Params.*` for any key of a map. */
  readonly path: string;
  readonly facts: Readonly<Partial<Record<What, Fact>>>;
  /** The name of a structure that is described elsewhere: on another page, or in another part of the specs. */
  readonly ref?: string;
  /** What a draft needs and no comparison reads: only a machine-readable source states it, or a sentence about null. */
  readonly form?: FieldForm;
  readonly line?: number;
  /** The beginning of its row, or of its description. */
  readonly words?: string;
  /** Only the order of the rows suggests that the field belongs here. */
  readonly guessed?: true;
  readonly source?: string;
}

/** How a field is written, as far as its type does not say it. */
export interface FieldForm {
  /** Of an integer: how many bits the vendor gives it, and whether it has a sign. */
  readonly width?: "int64" | "uint64";
  /** Of a response's field: whether the vendor says that it may be null. */
  readonly nullable?: true;
  /** Of a parameter: whether it is sent in a form body. */
  readonly in?: "form";
  /** Of a map: the type of its values. */
  readonly values?: string;
  /** Of an object: the name of the vendor's structure. Its fields are in the same table. */
  readonly structure?: string;
}

export interface Table {
  /** `cut`: the rest is missing; `absent`: the saved page does not contain it. */
  readonly state: "complete" | "cut" | "absent";
  readonly fields: readonly Field[];
  /** The number of rows that could not be read. If there are any, a missing field may be in one of them. */
  readonly unreadRows?: number;
  /** Facts that this table cannot state: the page's form has no column for them, or the saved page lost it. */
  readonly lost?: readonly ("required" | "example")[];
}

/** A condition between fields, split so that each part is about one field or one choice. */
export interface StatedCondition {
  /** The field, or the choice: `AutoStartDay or AutoStartTime`. */
  readonly path: string;
  readonly condition: AnyCondition;
  readonly fact: Fact;
}

export interface ErrorList {
  readonly state: "listed" | "linked" | "absent";
  /** The saved page ends with the last code: there may have been more. */
  readonly isOpen?: true;
  readonly codes: readonly { readonly code: string; readonly fact: Fact }[];
}

export type Form = "line" | "glued" | "pipe" | "broken pipe" | "space" | "tencent pipe" | "markdown";

/** What one source documents about one operation: a spec, a page, or a vendor's machine-readable file. */
export interface Documented {
  readonly source: "spec" | "page" | "meta" | "tc-api";
  readonly vendor: "alibaba" | "tencent";
  readonly language?: "en" | "zh";
  readonly form?: Form;
  readonly operation: string;
  /** The vendor's code of the product, in lower case. */
  readonly product?: string;
  readonly version?: Fact;
  readonly updated?: Fact;
  readonly rateLimit?: Fact;
  readonly request: Table;
  readonly response: Table;
  readonly conditions: readonly StatedCondition[];
  readonly errors: ErrorList;
  /** Complete samples of a request body and of a response. */
  readonly examples: { readonly request?: unknown; readonly response?: unknown };
  /** What was read but not understood, for a person to decide. */
  readonly remarks: readonly Remark[];
}

/** The kinds of remarks about text that was not read: a row, a table, a sentence that looks like a rule. `--strict` counts them. */
export const NOT_READ: readonly string[] = ["row not read", "table not read", "rule not read"];

export interface Remark {
  readonly side: "request" | "response" | "operation";
  readonly path: string;
  readonly what: string;
  /** The subject in short: a name, a value. */
  readonly value: Value;
  readonly words: string;
  readonly line?: number;
}

/** The path of the parent: `CallTime` for `CallTime[]`, `Data` for `Data.Id`; empty at the top. */
export function parentOf(path: string): string {
  if (path.endsWith("[]")) return path.slice(0, -2);
  const dot = path.lastIndexOf(".");
  return dot === -1 ? "" : path.slice(0, dot);
}

/** The name of a field: `Id` for `Data.Id`, `CallTime[]` for `CallTime[]`. */
export function nameOf({ path }: Pick<Field, "path">): string {
  return path.split(".").at(-1) ?? path;
}

/** The path of a child: a name, `[]` or `*`. */
export function childOf(path: string, name: string): string {
  if (name === "[]") return `${path}[]`;
  return path === "" ? name : `${path}.${name}`;
}
