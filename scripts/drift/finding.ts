import type { Value } from "../facts/model.ts";

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
  /** Undefined if the first source states nothing. */
  readonly before: Value | undefined;
  /** Undefined if the second source states nothing. */
  readonly after: Value | undefined;
  readonly words?: string;
  readonly line?: number;
}

export interface CompareOptions {
  /**
   * What it means if the second source does not state a fact: on a page it may have been lost or reworded ("unsure"), in a later
   * version of a spec it was removed ("removed").
   */
  readonly silence: "unsure" | "removed";
  /** Names in those parts of the second source that could not be read: a missing field with such a name may still be there. */
  readonly unread?: ReadonlySet<string>;
}

/** Records a finding about the operation that is compared. */
export type Report = (finding: Omit<Finding, "operation">) => void;

const SEVERITIES: readonly Severity[] = ["breaking", "change", "info", "unsure"];
const SIDES: readonly Side[] = ["operation", "request", "response"];

/** Sorts findings by severity, then by side. Others keep their order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, side }: Finding): number => SEVERITIES.indexOf(severity) * 3 + SIDES.indexOf(side);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
