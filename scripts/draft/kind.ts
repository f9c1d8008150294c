import type { OperationKind } from "../../src/operation/facts.ts";

const QUERY = /^(?:Query|Describe|List|Get|Monitor|Page|Search|Count|Check|Show)(?![a-z])/;
const CHANGE =
  /^(?:Update|Modify|Change|Set|Edit|Replace|Start|Stop|Pause|Resume|Suspend|Abort|Cancel|Terminate|Delete|Remove|Enable|Disable|Assign|Unassign|Bind|Unbind)(?![a-z])/;

/** The name of an operation without the prefix that all operations of a family have, and without `Batch`. */
export function ownName(operation: string): string {
  return operation.replace(/^Cloud(?=[A-Z])/, "").replace(/^Batch(?=[A-Z])/, "");
}

/**
 * The kind of an operation, from the verb of its name. A create without an id in its response, and an operation with another
 * verb, count as imports: a request that may have run is never sent again.
 */
export function kindOf(operation: string, hasCreatedId: boolean): OperationKind {
  const name = ownName(operation);
  if (QUERY.test(name)) return "query";
  if (CHANGE.test(name)) return "change";
  return /^Create(?![a-z])/.test(name) && hasCreatedId ? "create" : "import";
}

/** How many characters two operations have in common at the end of their names: `StopAutoCalloutTask` is nearer to `CreateAutoCalloutTask` than to others. */
export function likeness(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
