import { taskFields } from "../answers/task-fields.ts";
import type { Transition } from "../families/family.ts";
import { arrival } from "../state/progress.ts";
import type { FakeTask } from "../tasks/fake-task.ts";
import { keptOf } from "./kept-parameters.ts";
import { isOutcome, stateRefusal, succeeded, taskOf, type Handler, type Handling } from "./handler.ts";

/** Applies the transition that `does` names to a task: start, stop, pause, resume, abort. */
export const transition: Handler = (handling) => {
  const { behaviour, family, now } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  const wanted = family.transitions[behaviour.does];
  const refusal = stateRefusal(handling, task, wanted);
  if (refusal) return refusal;
  const changed = withParameters(handling, changeState(handling, task, wanted));
  return succeeded(handling, { field: taskFields(family, changed, now) });
};

/** Brings a task to the state that a transition leads to. */
export function changeState(
  { family, store, now }: Handling,
  task: FakeTask,
  transition: Transition | undefined,
): FakeTask {
  return transition?.to === undefined ? task : store.change(task, arrival(family, task, transition.to, now));
}

/* What a request says besides the task, such as for how long it is paused. */
function withParameters(handling: Handling, task: FakeTask): FakeTask {
  const { family, store } = handling;
  const sent = Object.entries(keptOf(handling)).filter(([name]) => !family.ignores.includes(name));
  if (sent.length === 0) return task;
  return store.change(task, { parameters: { ...task.parameters, ...Object.fromEntries(sent) } });
}
