import { numberFields, taskFields } from "../answers/task-fields.ts";
import { isOutcome, refused, succeeded, taskOf, type Handler } from "./handler.ts";
import { selectedNumbers } from "./selection.ts";

/** Returns a task, or one number of it. */
export const get: Handler = (handling) => {
  const { behaviour, family, now } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  if (behaviour.of !== "numbers") return succeeded(handling, { field: taskFields(family, task, now) });
  const [number] = selectedNumbers(handling, task);
  if (!number) return refused(handling, "notFound", `The ${family.noun} has no such number.`);
  return succeeded(handling, { field: numberFields(family, task, number) });
};
