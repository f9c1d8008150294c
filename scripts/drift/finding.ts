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

/** Takes a finding about the operation that is compared. */
export type Report = (finding: Omit<Finding, "operation">) => void;

const SEVERITIES: readonly Severity[] = ["breaking", "change", "info", "unsure"];
const SIDES: readonly Side[] = ["operation", "request", "response"];

/** The worst first; what is equally bad stays in its order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, side }: Finding): number => SEVERITIES.indexOf(severity) * 3 + SIDES.indexOf(side);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
