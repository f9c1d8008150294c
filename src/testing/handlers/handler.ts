import { buildAnswer, failedFields, type Known } from "../answers/build-answer.ts";
import type { FieldOf } from "../answers/convert.ts";
import { textOf } from "../values/text-of.ts";
import type { Behaviour } from "../behaviours/behaviour.ts";
import type { Family, RefusalReason, Transition } from "../families/family.ts";
import type { FamilyName } from "../families/families.ts";
import type { FakeTask } from "../tasks/fake-task.ts";
import type { IdKind } from "../tasks/ids.ts";
import type { Outcome } from "../state/outcome.ts";
import type { TaskStore } from "../state/task-store.ts";

/** A valid request for an operation, with what the operation works on. */
export interface Handling {
  readonly behaviour: Behaviour;
  readonly family: Family;
  readonly familyName: FamilyName;
  /** The parameters as they came over the wire, typed; ids are text. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The names of the parameters that are kept with a task: those that answers of its family show. */
  readonly kept: ReadonlySet<string>;
  /** All parameters that the operation has. */
  readonly declared: readonly string[];
  readonly store: TaskStore;
  /** The time of the cloud, in milliseconds since 1970. */
  readonly now: number;
  /** The next id of the family. */
  readonly nextId: (kind: IdKind) => string;
  /** The codes of refusals that replace those of the family. */
  readonly codes?: RefusalCodes | undefined;
}

/** Codes of refusals, by their reasons. */
export type RefusalCodes = { readonly [Reason in RefusalReason]?: string };

/** Runs an operation on the tasks of an account and returns its outcome. */
export type Handler = (handling: Handling) => Outcome;

/** The outcome of a success, with the content of the response. */
export function succeeded({ behaviour }: Handling, known: Known): Outcome {
  return { code: "OK", members: buildAnswer(behaviour.answer, known) };
}

/** The outcome of a refusal. The option `codes` replaces its code, also one that an operation has of its own. */
export function refused(handling: Handling, reason: RefusalReason, message: string, own?: string): Outcome {
  const { behaviour, family, codes } = handling;
  const replaced = codes?.[reason];
  const isChosen = replaced === undefined && own === undefined && family.chosen.includes(reason);
  return {
    code: replaced ?? own ?? family.codes[reason],
    message: isChosen ? `${message} (code chosen by outdial)` : message,
    members: failedFields(behaviour.answer),
  };
}

/** Knows no field, so that a response has only the fields that its spec requires. */
export const nothingKnown: FieldOf = () => undefined;

/** The task that a request names, or the refusal if there is none. */
export function taskOf(handling: Handling): FakeTask | Outcome {
  const { behaviour, family, familyName, parameters, store, now } = handling;
  const { [behaviour.task ?? family.id.parameter]: id, [family.name.parameter]: name } = parameters;
  const task = id === undefined ? taskNamed(handling, name) : store.find(familyName, textOf(id), now);
  return task ?? refused(handling, "notFound", `There is no such ${family.noun}.`);
}

/* Some operations accept a name instead of the id. */
function taskNamed({ familyName, store, now }: Handling, name: unknown): FakeTask | undefined {
  if (name === undefined) return undefined;
  for (const task of store.ofFamily(familyName, now)) if (task.name === textOf(name)) return task;
  return undefined;
}

/** Whether `taskOf` returned a refusal. */
export function isOutcome(value: FakeTask | Outcome): value is Outcome {
  return "code" in value;
}

const EITHER = new Intl.ListFormat("en", { type: "disjunction" });

/** The refusal of a transition that is not possible in the state of the task; undefined if it is. */
export function stateRefusal(
  handling: Handling,
  task: FakeTask,
  transition: Transition | undefined,
): Outcome | undefined {
  if (transition === undefined || transition.from.includes(task.status)) return undefined;
  const { family } = handling;
  const needed = EITHER.format(transition.from);
  return refused(handling, "state", `The ${family.noun} is ${task.status}; it must be ${needed}.`, transition.code);
}

/** The refusal of a name that another task has; undefined if it is free. */
export function nameRefusal(handling: Handling, name: string, except?: FakeTask): Outcome | undefined {
  const { family, familyName, store } = handling;
  if (!family.name.isUnique || !store.isTaken(familyName, name, except)) return undefined;
  return refused(handling, "taken", `Another ${family.noun} has this name.`);
}

/** The refusal of parameters that another task has, although they must be unique; undefined if there are none. */
export function uniqueRefusal(handling: Handling): Outcome | undefined {
  const { family, familyName, parameters, store, now } = handling;
  for (const name of family.unique ?? []) {
    const value = textOf(parameters[name]);
    if (value === "") continue;
    for (const task of store.ofFamily(familyName, now))
      if (textOf(task.parameters?.[name]) === value)
        return refused(handling, "taken", `Another ${family.noun} has this ${name}.`);
  }
  return undefined;
}
