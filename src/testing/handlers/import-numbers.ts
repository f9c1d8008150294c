import type { FieldOf } from "../answers/convert.ts";
import { numberFields } from "../answers/task-fields.ts";
import { textOf } from "../answers/text-of.ts";
import { counted } from "./counted.ts";
import { givenNumbers } from "./given-numbers.ts";
import { isOutcome, nothingKnown, stateRefusal, succeeded, taskOf, type Handler } from "./handler.ts";

/** Adds numbers to a task, as a new batch or to the one that the request names. */
export const importNumbers: Handler = (handling) => {
  const { family, parameters, store, nextId } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  const refusal = stateRefusal(handling, task, family.transitions.import);
  if (refusal) return refusal;
  const named = parameters[family.numbers?.fields.batch ?? ""];
  const batch = named === undefined ? nextId("batch") : textOf(named);
  const numbers = givenNumbers(handling, batch) ?? [];
  store.addNumbers(task, numbers);
  const [only] = numbers;
  const shown: FieldOf = only ? numberFields(family, task, only) : nothingKnown;
  const counts = counted(family, numbers.length, 0);
  const field: FieldOf = (name) => {
    if (name === family.numbers?.fields.batch) return batch;
    return counts(name) ?? (name === family.id.parameter ? task.id : numbers.length === 1 ? shown(name) : undefined);
  };
  return succeeded(handling, { field, id: batch });
};
