import type { Fact, Value } from "../facts/model.ts";

/** Whether two values mean the same: JSON texts are compared by their content, numbers by their value, and width does not count. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) return JSON.stringify(a) === JSON.stringify(b);
  return a === b || canonical(a as string) === canonical(b as string);
}

function canonical(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  try {
    return JSON.stringify(JSON.parse(value)).normalize("NFKC");
  } catch {
    return value.normalize("NFKC").trim();
  }
}

/** Removed values break a caller; added values do not. */
export function compareValues(before: Value, after: Value): "breaking" | "change" {
  const now = new Set([after].flat().map(String));
  return [before].flat().some((value) => !now.has(String(value))) ? "breaking" : "change";
}

/** A narrower bound breaks a caller; a wider one does not. */
export function compareBound(end: "lower" | "upper", before: Value, after: Value): "breaking" | "change" {
  const [left, right] = [position(before), position(after)];
  const isNarrower = end === "lower" ? right > left : right < left;
  return isNarrower ? "breaking" : "change";
}

/* `above 0` is just above 0, `below 50` just below 50. */
function position(value: Value): number {
  const match = /^(above|below) (.+)$/.exec(String(value));
  if (!match) return Number(value);
  return Number(match[2]) + (match[1] === "above" ? 1e-9 : -1e-9);
}

/** The two values of a finding. */
export function showFact(
  before: Fact | undefined,
  after: Fact | undefined,
): { before: Value | undefined; after: Value | undefined } {
  return { before: before?.value, after: after?.value };
}
