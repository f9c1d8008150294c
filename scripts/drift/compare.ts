import { compareBound, compareValues, same, showFact } from "./changes.ts";
import { parentOf, type Documented, type Fact, type Field, type Table, type Value, type What } from "./model.ts";

export type Severity = "breaking" | "change" | "info" | "unsure";
export type Side = "request" | "response" | "operation";

/** One difference between two sources of one operation. */
export interface Finding {
  readonly severity: Severity;
  readonly operation: string;
  readonly side: Side;
  /** Empty for the operation itself. */
  readonly path: string;
  readonly what: string;
  /** Undefined where the side says nothing. */
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  readonly words?: string;
  readonly line?: number;
}

export interface CompareOptions {
  /**
   * What it means that the second source says nothing of a fact: on a page that it may have been lost or reworded
   * ("unsure"), between two versions of a spec that it was taken out ("removed").
   */
  readonly silence: "unsure" | "removed";
  /** Names that stand in the second source where nothing could be read: what is missing there is not gone. */
  readonly unread?: ReadonlySet<string>;
}

type Report = (finding: Omit<Finding, "operation">) => void;

/** Every difference of fact between two sources, in a stable order: the worst first, then by side, then as the first lists them. */
export function compare(before: Documented, after: Documented, options: CompareOptions): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push({ ...finding, operation: before.operation });
  for (const side of ["request", "response"] as const) compareTables(before, after, side, options, report);
  compareConditions(before, after, options, report);
  compareOperations(before, after, options, report);
  for (const { side, path, what, value, words, line } of after.remarks)
    report({
      severity: "unsure",
      side,
      path,
      what,
      before: undefined,
      after: value,
      words,
      ...(line !== undefined && { line }),
    });
  return sortFindings(findings);
}

const SEVERITIES: readonly Severity[] = ["breaking", "change", "info", "unsure"];
const SIDES: readonly Side[] = ["operation", "request", "response"];

/** The worst first; what is equally bad stays in its order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, side }: Finding): number => SEVERITIES.indexOf(severity) * 3 + SIDES.indexOf(side);
  return findings.map((finding) => finding).sort((a, b) => rank(a) - rank(b));
}

function compareTables(
  before: Documented,
  after: Documented,
  side: "request" | "response",
  options: CompareOptions,
  report: Report,
): void {
  const [left, right] = [before[side], after[side]];
  if (right.state === "absent" && left.fields.length > 0) {
    report({
      severity: "unsure",
      side,
      path: "",
      what: "table",
      before: "stated",
      after: undefined,
      words: "not in this capture",
    });
    return;
  }
  if (right.lost?.includes("required"))
    report({
      severity: "unsure",
      side,
      path: "",
      what: "required",
      before: "stated",
      after: "unknown",
      words: "the column is empty in this capture; saving the page again may bring it back",
    });
  const there = new Map(right.fields.map((field) => [field.path, field]));
  const here = new Map(left.fields.map((field) => [field.path, field]));
  for (const field of left.fields) {
    const other = there.get(field.path);
    if (other) compareFields(field, other, side, options, report, right.lost ?? []);
    else if (!isCovered(field.path, here, there, right)) reportGone(field, right, side, options, report);
  }
  for (const field of right.fields) {
    if (!here.has(field.path) && !isCovered(field.path, there, here, left))
      reportNew(field, there, side, options, report);
  }
}

/* What holds the field is missing as well, has another type, or is a structure that is described elsewhere. */
function isCovered(
  path: string,
  here: ReadonlyMap<string, Field>,
  there: ReadonlyMap<string, Field>,
  table: Table,
): boolean {
  const parent = parentOf(path);
  if (parent === "") return false;
  const holder = there.get(parent);
  if (!holder) return true;
  if (!same(here.get(parent)?.facts.type?.value, holder.facts.type?.value)) return true;
  const isOpened = table.fields.some((field) => field.path !== parent && field.path.startsWith(parent));
  return holder.ref !== undefined && !isOpened;
}

function reportGone(
  field: Field,
  table: Table,
  side: "request" | "response",
  options: CompareOptions,
  report: Report,
): void {
  const name = field.path.split(".").at(-1) ?? "";
  const base = { side, path: field.path, what: "field", before: showField(field), after: undefined };
  if (options.silence === "removed") report({ ...base, severity: "breaking" });
  else if (field.source !== undefined)
    report({ ...base, severity: "unsure", words: `not on the page; known from ${field.source}` });
  else if (table.state !== "complete") report({ ...base, severity: "unsure", words: "the table breaks off" });
  else if (field.path.endsWith("[]"))
    report({ ...base, severity: "unsure", words: "the page has no row for the items" });
  else if (options.unread?.has(name))
    report({ ...base, severity: "unsure", words: "the name is there, but not as a row that could be read" });
  else report({ ...base, severity: "breaking", words: "gone from the table" });
}

function reportNew(
  field: Field,
  there: ReadonlyMap<string, Field>,
  side: "request" | "response",
  options: CompareOptions,
  report: Report,
): void {
  // An item says nothing that its array does not.
  if (field.path.endsWith("[]") && !there.has(parentOf(field.path))) return;
  const isRequired = side === "request" && field.facts.required?.value === true;
  const severity = field.guessed
    ? "unsure"
    : isRequired && options.silence === "unsure"
      ? "breaking"
      : isRequired
        ? "breaking"
        : "change";
  report({
    severity,
    side,
    path: field.path,
    what: "field",
    before: undefined,
    after: showField(field),
    ...(field.guessed && { words: "nothing on the page says at which level it stands" }),
    ...(field.line !== undefined && { line: field.line }),
  });
}

function showField({ facts }: Field): string {
  const type = String(facts.type?.value ?? "any");
  return facts.required?.value === true
    ? `${type}, required`
    : facts.required?.value === "unknown"
      ? `${type}, required unknown`
      : type;
}

/* In the order in which they are reported. */
const WHATS: readonly What[] = [
  "type",
  "required",
  "values",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "decimals",
  "default",
  "unit",
  "format",
  "applies when",
  "example",
];

function compareFields(
  before: Field,
  after: Field,
  side: Side,
  options: CompareOptions,
  report: Report,
  lost: readonly What[],
): void {
  for (const what of WHATS) {
    if (lost.includes(what)) continue;
    const [left, right] = [before.facts[what], after.facts[what]];
    const change = changeOf(what, left, right, options);
    if (change === undefined) continue;
    report({ severity: change, side, path: before.path, what, ...showFact(left, right), ...placeOf(right, after) });
    // Of another type, nothing else can be compared.
    if (what === "type") return;
  }
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
      // A limit of our own is no fact of the vendor's: only that it refuses too much matters.
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

/* A newer source, or we ourselves, said it: the page need not. */
function silentAbout(what: What, before: Fact | undefined, silence: CompareOptions["silence"]): Severity | undefined {
  if (silence === "removed") return what === "example" ? "info" : what === "type" ? "breaking" : "change";
  return before?.source === undefined ? "unsure" : undefined;
}

function addedFact(what: What): Severity {
  return [
    "values",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "decimals",
    "format",
  ].includes(what)
    ? "breaking"
    : what === "example"
      ? "info"
      : "change";
}

function compareConditions(before: Documented, after: Documented, { silence }: CompareOptions, report: Report): void {
  if (after.request.state !== "complete") return;
  const keys = [...new Set([...before.conditions, ...after.conditions].map(({ path }) => path))];
  for (const path of keys) {
    const pick = (source: Documented): string[] =>
      source.conditions.filter((one) => one.path === path).map(({ fact }) => String(fact.value));
    const [left, right] = [pick(before), pick(after)];
    const gone = left.filter((value) => !right.includes(value));
    const added = right.filter((value) => !left.includes(value));
    const stated = after.conditions.find((one) => one.path === path && added.includes(String(one.fact.value)))?.fact;
    const known = before.conditions.find((one) => one.path === path && gone.includes(String(one.fact.value)))?.fact;
    const base = {
      side: "request" as const,
      path,
      what: path.includes(" or ") ? "one of required when" : "required when",
    };
    const place = {
      ...(stated?.words !== undefined && { words: stated.words }),
      ...(stated?.line !== undefined && { line: stated.line }),
    };
    const values = {
      before: gone.length > 0 ? gone.join("; ") : undefined,
      after: added.length > 0 ? added.join("; ") : undefined,
    };
    if (gone.length > 0 && added.length > 0) report({ severity: "breaking", ...base, ...values, ...place });
    else if (added.length > 0)
      report({ severity: silence === "removed" ? "breaking" : "info", ...base, ...values, ...place });
    else if (gone.length > 0 && (silence === "removed" || known?.source === undefined))
      report({ severity: silence === "removed" ? "change" : "unsure", ...base, ...values });
  }
}

function compareOperations(before: Documented, after: Documented, { silence }: CompareOptions, report: Report): void {
  const one = (what: string, left: Fact | undefined, right: Fact | undefined, severity: Severity): void => {
    if (same(left?.value, right?.value) || (!left && !right)) return;
    const isSilent = right === undefined;
    // A page need not name the version, and a machine-readable source has neither limit nor date.
    if (isSilent && silence === "unsure" && (what === "version" || after.source !== "page")) return;
    report({
      severity: isSilent ? (silence === "removed" ? "change" : "unsure") : left === undefined ? "info" : severity,
      side: "operation",
      path: "",
      what,
      before: left?.value,
      after: right?.value,
      ...(right?.words !== undefined && { words: right.words }),
      ...(right?.line !== undefined && { line: right.line }),
    });
  };
  one("version", before.version, after.version, "breaking");
  one("rate limit", before.rateLimit, after.rateLimit, "change");
  one("updated", before.updated, after.updated, "info");
  for (const side of ["request", "response"] as const) {
    const [left, right] = [before.examples[side], after.examples[side]];
    if (left === undefined || right === undefined || same(JSON.stringify(left), JSON.stringify(right))) continue;
    if (isSameSample(left, right)) continue;
    report({
      severity: "info",
      side,
      path: "",
      what: "sample",
      before: JSON.stringify(left),
      after: JSON.stringify(right),
    });
  }
  compareErrors(before, after, silence, report);
}

function isSameSample(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return left === right;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) =>
    isSameSample((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]),
  );
}

function compareErrors(
  before: Documented,
  after: Documented,
  silence: CompareOptions["silence"],
  report: Report,
): void {
  const [left, right] = [
    new Map(before.errors.codes.map((one) => [one.code, one.fact])),
    new Map(after.errors.codes.map((one) => [one.code, one.fact])),
  ];
  const base = { side: "operation" as const, path: "", what: "error code" };
  if (after.errors.state !== "listed" && silence === "unsure") {
    if (before.errors.state === "listed" && after.source !== "tc-api")
      report({
        ...base,
        severity: "unsure",
        before: [...left.keys()].sort(),
        after: undefined,
        words: "the page lists no error codes",
      });
    return;
  }
  for (const [code, { source }] of left) {
    if (!right.has(code) && (source === undefined || silence === "removed"))
      report({ ...base, severity: "info", before: code, after: undefined });
  }
  for (const [code, { line, words }] of right) {
    if (!left.has(code))
      report({
        ...base,
        severity: "info",
        before: undefined,
        after: code,
        ...(words !== undefined && { words }),
        ...(line !== undefined && { line }),
      });
  }
}
