import { taskFields } from "../answers/task-fields.ts";
import type { FakeStatus, Family, Transition } from "../families/family.ts";
import { isFinal } from "../families/is-final.ts";
import type { FakeTask, TaskChange } from "../tasks/fake-task.ts";
import { dialingFrom } from "../state/progress.ts";
import { isOutcome, stateRefusal, succeeded, taskOf, type Handler, type Handling } from "./handler.ts";

/** Applies the transition that `does` names to a task: start, stop, pause, resume, abort. */
export const transition: Handler = (handling) => {
  const { behaviour, family } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  const wanted = family.transitions[behaviour.does];
  const refusal = stateRefusal(handling, task, wanted);
  if (refusal) return refusal;
  const changed = changeState(handling, task, wanted);
  return succeeded(handling, { field: taskFields(family, changed) });
};

/** Brings a task to the state that a transition leads to. */
export function changeState(
  { family, store, now }: Handling,
  task: FakeTask,
  transition: Transition | undefined,
): FakeTask {
  return transition?.to === undefined ? task : store.change(task, arrival(family, task, transition.to, now));
}

/* A task that has started does not start by itself again, and one that has ended does nothing by itself. */
function arrival(family: Family, task: FakeTask, to: FakeStatus, now: number): TaskChange {
  if (to === family.starts?.to) {
    const startedAt = task.startedAt ?? now;
    return { status: to, startsAt: undefined, startedAt, ...dialingFrom({ ...task, status: to }, now) };
  }
  return isFinal(family, to) ? { status: to, startsAt: undefined, endsAt: undefined, endedAt: now } : { status: to };
}
