import { familyOf, type FamilyName } from "../families/families.ts";
import { failedFields } from "../answers/build-answer.ts";
import { handlerOf } from "../handlers/handlers.ts";
import { OPERATIONS } from "../operations.ts";
import type { IdKind } from "../tasks/ids.ts";
import type { Outcome } from "../tasks/outcome.ts";
import type { TaskStore } from "../tasks/task-store.ts";
import { behaviourOf, keptNames } from "./behaviours.ts";

/** A request for an operation, with what the operation works on. */
export interface OperationRequest {
  readonly operation: string;
  /** As they came over the wire, typed; ids are text. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly store: TaskStore;
  readonly now: number;
  /** The next id of a family. */
  readonly nextId: (family: FamilyName, kind: IdKind) => string;
}

/** Does what an operation does. */
export function run({ operation, parameters, store, now, nextId }: OperationRequest): Outcome {
  const behaviour = behaviourOf(operation);
  const familyName = behaviour.family as FamilyName;
  return handlerOf(behaviour.does)({
    behaviour,
    family: familyOf(familyName),
    familyName,
    parameters,
    kept: keptNames(familyName),
    declared: Object.keys(OPERATIONS.get(operation)?.request ?? {}),
    store,
    now,
    nextId: (kind) => nextId(familyName, kind),
  });
}

/** What stands beside the code if the product itself refuses, with status 200. */
export function failedMembers(operation: string): NonNullable<Outcome["members"]> {
  return OPERATIONS.has(operation) ? failedFields(behaviourOf(operation).answer) : {};
}
