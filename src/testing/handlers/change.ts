import { taskFields } from "../answers/task-fields.ts";
import { textOf } from "../values/text-of.ts";
import { taskAt } from "../state/progress.ts";
import { timesOf } from "../tasks/schedule.ts";
import { givenNumbers } from "./given-numbers.ts";
import { isOutcome, nameRefusal, stateRefusal, succeeded, taskOf, type Handler } from "./handler.ts";
import { changedParameters } from "./kept-parameters.ts";

/** Changes the parameters of a task. */
export const change: Handler = (handling) => {
  const { family, parameters, store, now } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  const name = textOf(parameters[family.name.parameter] ?? task.name);
  const refusal = nameRefusal(handling, name, task) ?? stateRefusal(handling, task, family.transitions.change);
  if (refusal) return refusal;
  const kept = changedParameters(handling, task.parameters);
  const numbers = givenNumbers(handling);
  const changed = store.change(task, {
    name,
    ...timesOf(family, parameters, now),
    parameters: Object.keys(kept).length === 0 ? undefined : kept,
    ...(numbers === undefined ? {} : { numbers }),
  });
  return succeeded(handling, { field: taskFields(family, taskAt(changed, now), now) });
};
