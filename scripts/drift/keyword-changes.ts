import { textOf } from "../specs/spec-facts.ts";
import { compareBound, compareValues } from "./changes.ts";
import type { Severity } from "./finding.ts";
import type { Value } from "../facts/model.ts";

/*
 * How much the change of a keyword in a spec matters to a caller of the old types. A request that accepts less breaks a caller,
 * and so does a response that may contain more.
 */

type Side = "request" | "response";
type Given = Value | undefined;
type SeverityOf = (before: Given, after: Given, side: Side) => Severity;

const restriction: SeverityOf = (_before, after, side) =>
  side === "response" ? "info" : after === undefined ? "change" : "breaking";

const bound =
  (end: "lower" | "upper"): SeverityOf =>
  (before, after, side) =>
    side === "response" || before === undefined || after === undefined
      ? restriction(before, after, side)
      : compareBound(end, before, after);

const values: SeverityOf = (before, after, side) => {
  const [wide, narrow] = side === "request" ? [before, after] : [after, before];
  if (narrow === undefined) return "change";
  return wide === undefined ? "breaking" : compareValues(wide, narrow);
};

const form: SeverityOf = (before, after, side) =>
  side === "request" ? restriction(before, after, side) : before === undefined ? "change" : "breaking";

/* A list or a structure can no longer be passed as it is. */
const wire: SeverityOf = (before) => (before === undefined ? "change" : "breaking");

const meaning: SeverityOf = (before, after) => (before === undefined || after === undefined ? "change" : "breaking");

/* An id is text in a response; in a request it may be a text or a number. */
const id: SeverityOf = (before, _after, side) => (before === undefined && side === "request" ? "change" : "breaking");

const always =
  (severity: Severity): SeverityOf =>
  () =>
    severity;

/* By keyword: the name of the fact, as in the comparison with pages, and how much a change of it matters. */
const KEYWORDS: Readonly<Record<string, readonly [what: string, severityOf: SeverityOf]>> = {
  enum: ["values", values],
  const: ["values", values],
  minimum: ["minimum", bound("lower")],
  maximum: ["maximum", bound("upper")],
  minLength: ["minLength", bound("lower")],
  maxLength: ["maxLength", bound("upper")],
  minItems: ["minItems", bound("lower")],
  maxItems: ["maxItems", bound("upper")],
  minProperties: ["minProperties", bound("lower")],
  maxProperties: ["maxProperties", bound("upper")],
  "x-decimals": ["decimals", bound("upper")],
  pattern: ["pattern", restriction],
  format: ["format", form],
  "x-wire": ["format", wire],
  contentMediaType: ["format", always("breaking")],
  "x-pattern-message": ["format", form],
  "x-unit": ["unit", meaning],
  "x-default": ["default", always("change")],
  "x-id": ["x-id", id],
  examples: ["example", always("info")],
};

/** The name of a changed keyword in findings, and its severity. A keyword that is not listed here counts as a restriction. */
export function rateKeyword(
  keyword: string,
  before: Given,
  after: Given,
  side: Side,
): { what: string; severity: Severity } {
  const [what, severityOf] = KEYWORDS[keyword] ?? [keyword, unknownKeyword];
  return { what, severity: severityOf(before, after, side) };
}

const unknownKeyword: SeverityOf = (before, after, side) =>
  side === "response" ? "change" : restriction(before, after, side);

/** A keyword's value as findings show it. */
export function keywordValue(keyword: string, value: unknown): Given {
  if (value === undefined) return undefined;
  if (keyword === "examples") return Array.isArray(value) && value.length > 0 ? textOf(value[0]) : undefined;
  if (Array.isArray(value)) return value.map(textOf).sort();
  if (keyword === "x-default" || keyword === "const") return textOf(value);
  return typeof value === "number" || typeof value === "boolean" ? value : textOf(value);
}
