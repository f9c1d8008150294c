import { BEHAVIOURS as BY_SERVICE } from "../../../generated/fake-cloud.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { OperationFacts } from "../../operation/facts.ts";
import { dialingParameters } from "../families/dialing-parameters.ts";
import { familyOf, type FamilyName } from "../families/families.ts";
import { OPERATIONS } from "../operations.ts";
import { fieldNames, type Behaviour } from "./behaviour.ts";
import { behaviourProblem, pagingParameters } from "./check-behaviour.ts";

const BEHAVIOURS: ReadonlyMap<string, Behaviour> = new Map(
  Object.values(BY_SERVICE).flatMap((behaviours) => Object.entries(behaviours)),
);

/** What an operation does. @throws Error if the operation is unknown. */
export function behaviourOf(operation: string): Behaviour {
  const behaviour = BEHAVIOURS.get(operation);
  if (!behaviour) throw new Error(`the fake cloud does not know what ${operation} does`);
  return behaviour;
}

/**
 * Checks that the cloud knows what every operation does, so that no request finds out. Generation checks the same.
 * @throws ConfigurationError that names the operation and its problem.
 */
export function checkBehaviours(
  operations: ReadonlyMap<string, OperationFacts> = OPERATIONS,
  behaviours: ReadonlyMap<string, Behaviour> = BEHAVIOURS,
): void {
  for (const [action, { service, request }] of operations) {
    const behaviour = behaviours.get(action);
    const problem = behaviour ? behaviourProblem(behaviour, service, Object.keys(request)) : "it has no x-behaviour";
    if (problem !== undefined)
      throw new ConfigurationError(`the fake cloud does not know what ${action} does: ${problem}`);
  }
}

/**
 * The names of the parameters that are kept with the tasks of a family: those that its operations return, and those that its clock
 * needs. Others, such as the keys of a callback, are not kept, so that they are in no snapshot.
 */
export function keptNames(familyName: FamilyName): ReadonlySet<string> {
  const family = familyOf(familyName);
  const shown = [...BEHAVIOURS.values()]
    .filter((behaviour) => behaviour.family === familyName)
    .flatMap(({ answer }) => fieldNames(answer));
  const aliases = shown.flatMap((name) => {
    const source = family.view[name];
    return source && "parameter" in source ? [source.parameter] : [];
  });
  const kept = new Set([...shown, ...aliases, ...(family.keeps ?? []), ...dialingParameters(family)]);
  const others = [
    ...family.id.fields,
    family.name.parameter,
    family.status ?? "",
    ...Object.keys(family.numbers?.given ?? {}),
    ...pagingParameters(family),
  ];
  for (const name of others) kept.delete(name);
  return kept;
}
