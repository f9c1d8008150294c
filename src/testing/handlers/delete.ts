import { taskFields } from "../answers/task-fields.ts";
import { isOutcome, nothingKnown, stateRefusal, succeeded, taskOf, type Handler } from "./handler.ts";
import { selectedNumbers } from "./selection.ts";

/** Deletes a task, or the numbers of it that a request selects. */
export const deleteTask: Handler = (handling) => {
  const { behaviour, family, store, now } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  if (behaviour.of === "numbers") {
    store.removeNumbers(task, new Set(selectedNumbers(handling, task)), now);
    return succeeded(handling, { field: nothingKnown });
  }
  const refusal = stateRefusal(handling, task, family.transitions.delete);
  if (refusal) return refusal;
  store.remove(task);
  return succeeded(handling, { field: taskFields(family, task, now) });
};
