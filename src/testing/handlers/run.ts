import { familyOf, type FamilyName } from "../families/families.ts";
import { failedFields } from "../answers/build-answer.ts";
import type { Handler, Handling, RefusalCodes } from "./handler.ts";
import { handlerOf } from "./handlers.ts";
import { OPERATIONS } from "../operations.ts";
import type { IdKind } from "../tasks/ids.ts";
import type { Outcome } from "../state/outcome.ts";
import type { TaskStore } from "../state/task-store.ts";
import { behaviourOf, keptNames } from "../behaviours/behaviours.ts";

/** A request for an operation, with what the operation works on. */
export interface OperationRequest {
  readonly operation: string;
  /** The parameters as they came over the wire, typed; ids are text. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly store: TaskStore;
  /** The time of the cloud, in milliseconds since 1970. */
  readonly now: number;
  /** The next id of a family. */
  readonly nextId: (family: FamilyName, kind: IdKind) => string;
  /** The codes of refusals that replace those of the families. */
  readonly codes?: FamilyCodes | undefined;
}

/** Codes of refusals, by family and reason. */
export type FamilyCodes = { readonly [Family in FamilyName]?: RefusalCodes };

/** Runs an operation. @throws Error if it is unknown. */
export function run({ operation, parameters, store, now, nextId, codes }: OperationRequest): Outcome {
  const known = KNOWN.get(operation) ?? know(operation);
  const { familyName } = known;
  const own = { codes: codes?.[familyName], nextId: (kind: IdKind) => nextId(familyName, kind) };
  return known.handler({ ...known, parameters, store, now, ...own });
}

type Known = Omit<Handling, "parameters" | "store" | "now" | "nextId" | "codes"> & { readonly handler: Handler };

/** What is the same for all requests of an operation, from its first one on. */
const KNOWN = new Map<string, Known>();

function know(operation: string): Known {
  const behaviour = behaviourOf(operation);
  const familyName = behaviour.family as FamilyName;
  const known: Known = {
    behaviour,
    family: familyOf(familyName),
    familyName,
    kept: keptNames(familyName),
    declared: Object.keys(OPERATIONS.get(operation)?.request ?? {}),
    handler: handlerOf(behaviour.does),
  };
  KNOWN.set(operation, known);
  return known;
}

/** The fields beside the code of a refusal by the product itself, with status 200. Empty for an unknown operation. */
export function failedMembers(operation: string): NonNullable<Outcome["members"]> {
  return OPERATIONS.has(operation) ? failedFields(behaviourOf(operation).answer) : {};
}
