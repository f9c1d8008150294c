import type { Severity, Side } from "../../../scripts/drift/finding.ts";
import type { Documented, Value } from "../../../scripts/facts/model.ts";

/** An operation with one changed fact, and the finding that a report must contain. */
export interface Mutant {
  readonly name: string;
  readonly side: Side;
  readonly path: string;
  readonly what: string;
  readonly severity: Severity;
  /** The new value on the page; undefined if the page says nothing. */
  readonly after: Value | undefined;
  readonly document: Documented;
}

export function isInside(path: string, holder: string): boolean {
  return path === holder || path.startsWith(`${holder}.`) || path.startsWith(`${holder}[]`);
}
