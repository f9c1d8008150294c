import type { FieldOf } from "../answers/convert.ts";
import { numberFields } from "../answers/task-fields.ts";
import { textOf } from "../values/text-of.ts";
import type { Importing } from "../families/family.ts";
import type { FakeBatch, FakeNumber, FakeTask } from "../tasks/fake-task.ts";
import { hasNumber } from "../tasks/number-index.ts";
import type { Outcome } from "../state/outcome.ts";
import { counted } from "./counted.ts";
import { givenNumbers } from "./given-numbers.ts";
import {
  isOutcome,
  nothingKnown,
  refused,
  stateRefusal,
  succeeded,
  taskOf,
  type Handler,
  type Handling,
} from "./handler.ts";
import { changeState } from "./transition.ts";

/** Adds numbers to a task, as a new batch or to the one that the request names. */
export const importNumbers: Handler = (handling) => {
  const { family, parameters, store, nextId } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  const named = parameters[family.numbers?.fields.batch ?? ""];
  const isNew = named === undefined;
  const present = isNew ? undefined : findBatch(task, textOf(named));
  const refusal =
    stateRefusal(handling, task, family.transitions.import) ??
    (isNew || present ? undefined : refused(handling, "notFound", `The ${family.noun} has no such batch.`));
  if (refusal) return refusal;
  const batch = isNew ? nextId("batch") : textOf(named);
  const given = givenNumbers(handling, batch) ?? [];
  const { kept, invalid, repeated } = sort(handling, task, given, batch);
  const tooMany = limitRefusal(handling, task, kept, present);
  if (tooMany) return tooMany;
  const changed = store.addNumbers(task, kept, batchOf(handling, batch, present, repeated));
  const { then } = family.numbers?.imports ?? {};
  const transition = then && textOf(parameters[then.parameter]) === then.is ? family.transitions[then.does] : undefined;
  if (transition?.from.includes(task.status) === true) changeState(handling, changed, transition);

  const [only] = kept;
  const shown: FieldOf = only ? numberFields(family, task, only) : nothingKnown;
  const counts = counted(family, kept.length, invalid, given.length);
  const field: FieldOf = (name) => {
    if (name === family.numbers?.fields.batch) return batch;
    return counts(name) ?? (name === family.id.parameter ? task.id : given.length === 1 ? shown(name) : undefined);
  };
  return succeeded(handling, { field, id: batch });
};

function findBatch(
  { batches = [], numbers = [] }: FakeTask,
  id: string,
): FakeBatch | { readonly id: string } | undefined {
  return batches.find((batch) => batch.id === id) ?? (numbers.some(({ batch }) => batch === id) ? { id } : undefined);
}

/* The batch as the import leaves it; undefined in a family whose batches have no names. */
function batchOf(
  { family, parameters, now }: Handling,
  id: string,
  present: FakeBatch | { readonly id: string } | undefined,
  repeated: number,
): FakeBatch | undefined {
  const { batches } = family.numbers ?? {};
  if (!batches) return undefined;
  const own = Object.fromEntries(
    batches.keeps.filter((name) => parameters[name] !== undefined).map((name) => [name, parameters[name]]),
  );
  const before: Partial<FakeBatch> = present ?? {};
  return {
    id,
    name: textOf(before.name ?? parameters[batches.name] ?? ""),
    importedAt: before.importedAt ?? now,
    repeated: (before.repeated ?? 0) + repeated,
    parameters: before.parameters ?? own,
  };
}

interface Sorted {
  readonly kept: readonly FakeNumber[];
  readonly invalid: number;
  readonly repeated: number;
}

/* Leaves out the numbers that are invalid or there already. */
function sort({ family, parameters }: Handling, task: FakeTask, given: readonly FakeNumber[], batch: string): Sorted {
  const { imports } = family.numbers ?? {};
  if (!imports) return { kept: given, invalid: 0, repeated: 0 };
  const { parameter, otherwise, within } = imports.repeats;
  const scope = within[textOf(parameters[parameter] ?? otherwise)];
  const valid = given.filter(({ number }) => imports.valid.test(number));
  const seen = new Set<string>();
  const kept = valid.filter(({ number }) => {
    if (scope === undefined) return true;
    if (seen.has(number) || isPresent(scope, task, number, batch)) return false;
    seen.add(number);
    return true;
  });
  return { kept, invalid: given.length - valid.length, repeated: valid.length - kept.length };
}

function isPresent(
  scope: Importing["repeats"]["within"][string],
  { numbers = [] }: FakeTask,
  number: string,
  batch: string,
): boolean {
  return scope !== "request" && hasNumber(numbers, number, scope === "batch" ? batch : undefined);
}

function limitRefusal(
  handling: Handling,
  { numbers = [], batches = [] }: FakeTask,
  kept: readonly FakeNumber[],
  present: object | undefined,
): Outcome | undefined {
  const { most } = handling.family.numbers?.imports ?? {};
  if (!most) return undefined;
  if (numbers.length + kept.length > most.ofTask)
    return refused(handling, "limit", `A task may have at most ${most.ofTask} numbers.`);
  if (!present && batches.length >= most.batches)
    return refused(handling, "limit", `A task may have at most ${most.batches} batches.`);
  // The numbers of one batch are counted only if there can be too many.
  const [first] = kept;
  const before =
    present && numbers.length + kept.length > most.ofBatch
      ? numbers.filter(({ batch }) => batch === first?.batch).length
      : 0;
  return before + kept.length > most.ofBatch
    ? refused(handling, "limit", `A batch may have at most ${most.ofBatch} numbers.`)
    : undefined;
}
