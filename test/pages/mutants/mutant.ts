import type { Severity, Side } from "../../../scripts/drift/finding.ts";
import type { Documented, Value } from "../../../scripts/facts/model.ts";

/** An operation in which one fact is another, and the one finding that a report has to have. */
export interface Mutant {
  readonly name: string;
  readonly side: Side;
  readonly path: string;
  readonly what: string;
  readonly severity: Severity;
  /** What the page says now; undefined where it says nothing. */
  readonly after: Value | undefined;
  readonly document: Documented;
}

export function isInside(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}.`) || path.startsWith(`${holder}[]`);
}
