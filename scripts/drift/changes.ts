import type { Fact, Value } from "../facts/model.ts";

/** Whether two values say the same: JSON by what it holds, numbers by what they are. */
export function same(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) return JSON.stringify(a) === JSON.stringify(b);
  return a === b || canonical(a as string) === canonical(b as string);
}

function canonical(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  try {
    return JSON.stringify(JSON.parse(value));
  } catch {
    return value.trim();
  }
}

/** Values taken away break a caller; values added do not. */
export function compareValues(before: Value, after: Value): "breaking" | "change" {
  const now = new Set([after].flat().map(String));
  return [before].flat().some((value) => !now.has(String(value))) ? "breaking" : "change";
}

/** A bound that narrows breaks a caller, one that widens does not. */
export function compareBound(end: "lower" | "upper", before: Value, after: Value): "breaking" | "change" {
  const [left, right] = [position(before), position(after)];
  const isNarrower = end === "lower" ? right > left : right < left;
  return isNarrower ? "breaking" : "change";
}

/* `above 0` lies just behind 0, `below 50` just before 50. */
function position(value: Value): number {
  const match = /^(above|below) (.+)$/.exec(String(value));
  if (!match) return Number(value);
  return Number(match[2]) + (match[1] === "above" ? 1e-9 : -1e-9);
}

/** Both values of a finding. */
export function showFact(
  before: Fact | undefined,
  after: Fact | undefined,
): { before: Value | undefined; after: Value | undefined } {
  return { before: before?.value, after: after?.value };
}
