import { textOf } from "../specs/spec-facts.ts";
import { compareBound, compareValues } from "./changes.ts";
import type { Severity } from "./finding.ts";
import type { Value } from "../facts/model.ts";

/*
 * What it means for a caller of the old types that a keyword of a spec says something else. A request that takes less
 * breaks a caller, and so does an answer that may hold more.
 */

type Side = "request" | "response";
type Given = Value | undefined;
type Judge = (before: Given, after: Given, side: Side) => Severity;

const restriction: Judge = (_before, after, side) =>
  side === "response" ? "info" : after === undefined ? "change" : "breaking";

const bound =
  (end: "lower" | "upper"): Judge =>
  (before, after, side) =>
    side === "response" || before === undefined || after === undefined
      ? restriction(before, after, side)
      : compareBound(end, before, after);

const values: Judge = (before, after, side) => {
  const [wide, narrow] = side === "request" ? [before, after] : [after, before];
  if (narrow === undefined) return "change";
  return wide === undefined ? "breaking" : compareValues(wide, narrow);
};

const form: Judge = (before, after, side) =>
  side === "request" ? restriction(before, after, side) : before === undefined ? "change" : "breaking";

/* A list or a structure can no longer be given as itself. */
const wire: Judge = (before) => (before === undefined ? "change" : "breaking");

const meaning: Judge = (before, after) => (before === undefined || after === undefined ? "change" : "breaking");

/* An id is text in an answer; in a request it may be text as well as a number. */
const id: Judge = (before, _after, side) => (before === undefined && side === "request" ? "change" : "breaking");

const always =
  (severity: Severity): Judge =>
  () =>
    severity;

/* By keyword: the name of the fact, as the comparison with pages names it, and who notices its change. */
const KEYWORDS: Readonly<Record<string, readonly [what: string, judge: Judge]>> = {
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

/** What a changed keyword is called, and how much it matters. One that is not known here counts as a restriction: none is passed over. */
export function judgeKeyword(
  keyword: string,
  before: Given,
  after: Given,
  side: Side,
): { what: string; severity: Severity } {
  const [what, judge] = KEYWORDS[keyword] ?? [keyword, unknownKeyword];
  return { what, severity: judge(before, after, side) };
}

const unknownKeyword: Judge = (before, after, side) =>
  side === "response" ? "change" : restriction(before, after, side);

/** A keyword's value as findings show it. */
export function keywordValue(keyword: string, value: unknown): Given {
  if (value === undefined) return undefined;
  if (keyword === "examples") return Array.isArray(value) && value.length > 0 ? textOf(value[0]) : undefined;
  if (Array.isArray(value)) return value.map(textOf).sort();
  if (keyword === "x-default" || keyword === "const") return textOf(value);
  return typeof value === "number" || typeof value === "boolean" ? value : textOf(value);
}
