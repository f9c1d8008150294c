import { compareBound, compareValues, same, showFact } from "./changes.ts";
import type { CompareOptions, Report, Severity, Side } from "./finding.ts";
import { convert, isTime } from "../descriptions/units.ts";
import { LIMITS, STATED, type Fact, type Field, type Value, type What } from "../facts/model.ts";

/* The kinds of facts, in the order in which they are reported. */
const WHATS: readonly What[] = ["type", "required", ...STATED, "example"];

/** Compares the facts of a field that both sources have. */
export function compareFields(
  before: Field,
  after: Field,
  side: Side,
  options: CompareOptions,
  report: Report,
  lost: readonly What[],
): void {
  const facts = inUnitOf(before.facts, after.facts);
  for (const what of WHATS) {
    if (lost.includes(what)) continue;
    const [left, right] = [before.facts[what], facts[what]];
    const change = changeOf(what, left, right, options);
    if (change === undefined) continue;
    report({ severity: change, side, path: before.path, what, ...showFact(left, right), ...placeOf(right, after) });
    // If the type differs, nothing else can be compared.
    if (what === "type") return;
  }
}

const TIMED: readonly What[] = ["minimum", "maximum", "default"];

/* "Up to 12 hours" does not mean that the field is in hours: the numbers are converted into the field's known unit. */
function inUnitOf(known: Field["facts"], given: Field["facts"]): Field["facts"] {
  const [own, stated] = [known.unit?.value, given.unit];
  if (!stated?.implied || !isTime(own) || own === stated.value) return given;
  const facts: Partial<Record<What, Fact>> = { ...given, unit: { ...stated, value: own } };
  for (const what of TIMED) {
    const fact = given[what];
    const value = fact && convert(Number(fact.value), String(stated.value), own);
    if (fact && value !== undefined) facts[what] = { ...fact, value: what === "default" ? String(value) : value };
  }
  return facts;
}

function placeOf(fact: Fact | undefined, field: Field): { words?: string; line?: number } {
  const line = fact?.line ?? field.line;
  return {
    ...(fact?.words !== undefined && fact.words !== "" && { words: fact.words }),
    ...(line !== undefined && { line }),
  };
}

function changeOf(
  what: What,
  before: Fact | undefined,
  after: Fact | undefined,
  { silence }: CompareOptions,
): Severity | undefined {
  if (!before && !after) return undefined;
  if (what === "required") return changeOfRequired(before?.value, after?.value);
  if (!after) return silentAbout(what, before, silence);
  if (!before) return silence === "removed" ? addedFact(what) : "info";
  if (same(before.value, after.value)) return undefined;
  switch (what) {
    case "type":
    case "unit":
    case "format":
      return "breaking";
    case "values":
      return compareValues(before.value, after.value);
    case "minimum":
    case "minLength":
    case "minItems":
    case "maximum":
    case "maxLength":
    case "maxItems":
    case "decimals": {
      const change = compareBound(what.startsWith("min") ? "lower" : "upper", before.value, after.value);
      // A limit of outdial's own is not a fact of the vendor. It matters only if it refuses what the vendor allows.
      return before.source === "outdial" && change === "breaking" ? "info" : change;
    }
    case "default":
    case "applies when":
      return "change";
    default:
      return "info";
  }
}

function changeOfRequired(before: Value | undefined, after: Value | undefined): Severity | undefined {
  if (before === undefined || after === undefined || before === after) return undefined;
  if (before === "unknown" || after === "unknown") return "unsure";
  return after === true ? "breaking" : "change";
}

/* A fact from a newer source, or from outdial itself, need not be on the page. */
function silentAbout(what: What, before: Fact | undefined, silence: CompareOptions["silence"]): Severity | undefined {
  if (silence === "removed") return what === "example" ? "info" : what === "type" ? "breaking" : "change";
  return before?.source === undefined ? "unsure" : undefined;
}

function addedFact(what: What): Severity {
  const limits: readonly What[] = [...LIMITS, "format"];
  if (limits.includes(what)) return "breaking";
  return what === "example" ? "info" : "change";
}
