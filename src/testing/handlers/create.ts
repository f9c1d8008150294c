import { taskFields } from "../answers/task-fields.ts";
import { textOf } from "../values/text-of.ts";
import type { FakeStatus } from "../families/family.ts";
import type { FakeTask } from "../tasks/fake-task.ts";
import { taskAt } from "../state/progress.ts";
import { timesOf } from "../tasks/schedule.ts";
import { givenNumbers } from "./given-numbers.ts";
import { nameRefusal, succeeded, uniqueRefusal, type Handler } from "./handler.ts";
import { keptOf } from "./kept-parameters.ts";

/** Creates a task, in the first state of its family. */
export const create: Handler = (handling) => {
  const { family, familyName, parameters, store, now, nextId } = handling;
  const name = textOf(parameters[family.name.parameter] ?? "");
  const refusal = nameRefusal(handling, name) ?? uniqueRefusal(handling);
  if (refusal) return refusal;
  const { startsAt, endsAt } = timesOf(family, parameters, now);
  const kept = keptOf(handling);
  const numbers = givenNumbers(handling);
  const task: FakeTask = {
    family: familyName,
    id: nextId("task"),
    name,
    status: Object.keys(family.states)[0] as FakeStatus,
    createdAt: now,
    ...(startsAt === undefined ? {} : { startsAt }),
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(Object.keys(kept).length === 0 ? {} : { parameters: kept }),
    ...(numbers === undefined ? {} : { numbers }),
  };
  store.make(task);
  return succeeded(handling, { field: taskFields(family, taskAt(task, now), now), id: task.id });
};
