import { same } from "./changes.ts";
import type { CompareOptions, Report, Severity } from "./finding.ts";
import type { Documented, Fact } from "../facts/model.ts";

/** Compares the conditions between fields, grouped by the field or the choice that they require. */
export function compareConditions(
  before: Documented,
  after: Documented,
  { silence }: CompareOptions,
  report: Report,
): void {
  if (after.request.state !== "complete") return;
  const keys = [...new Set([...before.conditions, ...after.conditions].map(({ path }) => path))];
  const [lefts, rights] = [before, after].map((source) => Map.groupBy(source.conditions, ({ path }) => path));
  for (const path of keys) {
    const facts = (source: typeof lefts): Fact[] => source?.get(path)?.map(({ fact }) => fact) ?? [];
    const [left, right] = [facts(lefts), facts(rights)];
    const without = (some: readonly Fact[], others: readonly Fact[]): Fact[] =>
      some.filter(({ value }) => !others.some((other) => other.value === value));
    const [lost, found] = [without(left, right), without(right, left)];
    const [gone, added] = [lost.map(({ value }) => String(value)), found.map(({ value }) => String(value))];
    const [[known], [stated]] = [lost, found];
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

/** Compares what is stated about the operation itself: version, rate limit, date, samples, error codes. */
export function compareOperations(
  before: Documented,
  after: Documented,
  { silence }: CompareOptions,
  report: Report,
): void {
  const one = (what: string, left: Fact | undefined, right: Fact | undefined, severity: Severity): void => {
    if (same(left?.value, right?.value) || (!left && !right)) return;
    const isSilent = right === undefined;
    // A page need not name the version, and a machine-readable source has neither rate limit nor date.
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
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return typeof left === "string" && typeof right === "string" ? same(left, right) : left === right;
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
      report(
        after.errors.isOpen
          ? { ...base, severity: "unsure", before: code, after: undefined, words: "the list may be incomplete" }
          : { ...base, severity: "info", before: code, after: undefined },
      );
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
