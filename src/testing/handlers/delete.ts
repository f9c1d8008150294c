import { taskFields } from "../answers/task-fields.ts";
import type { FakeNumber, FakeTask, TaskChange } from "../tasks/fake-task.ts";
import { isOutcome, nothingKnown, stateRefusal, succeeded, taskOf, type Handler, type Handling } from "./handler.ts";
import { selectedNumbers } from "./selection.ts";

/** Deletes a task, or the numbers of it that a request selects. */
export const deleteTask: Handler = (handling) => {
  const { behaviour, family, store, now } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  if (behaviour.of === "numbers") {
    const selected = new Set(selectedNumbers(handling, task));
    store.change(task, withoutNumbers(handling, task, selected));
    return succeeded(handling, { field: nothingKnown });
  }
  const refusal = stateRefusal(handling, task, family.transitions.delete);
  if (refusal) return refusal;
  store.remove(task);
  return succeeded(handling, { field: taskFields(family, task, now) });
};

/* A batch goes with the last of its numbers. Phone calls that were under way to deleted numbers make place for others from now on. */
function withoutNumbers({ now }: Handling, task: FakeTask, deleted: ReadonlySet<FakeNumber>): TaskChange {
  const { numbers = [], batches, phonesFrom } = task;
  const left = numbers.filter((number) => !deleted.has(number));
  const kept = new Set(left.map(({ batch }) => batch));
  const gone = new Set(Array.from(deleted, ({ batch }) => batch).filter((batch) => !kept.has(batch)));
  return {
    numbers: left,
    ...(batches ? { batches: batches.filter(({ id }) => !gone.has(id)) } : {}),
    ...(phonesFrom === undefined ? {} : { phonesFrom: Math.max(phonesFrom, now) }),
  };
}
