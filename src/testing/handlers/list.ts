import type { FieldOf } from "../answers/convert.ts";
import { numberFields, taskFields } from "../answers/task-fields.ts";
import type { Paging } from "../families/family.ts";
import { batchesOf, batchFields } from "./batches.ts";
import { phoneCallIds } from "../phone-calls/shown-phone-call.ts";
import { isOutcome, succeeded, taskOf, type Handler, type Handling } from "./handler.ts";
import { selectedNumbers, selectedTasks } from "./selection.ts";

/** Returns a page of tasks, or of the numbers or batches of one task. */
export const list: Handler = (handling) => {
  const { behaviour, family, now } = handling;
  if (behaviour.of === undefined)
    return paged(handling, selectedTasks(handling), (task) => taskFields(family, task, now));
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  switch (behaviour.of) {
    case "numbers":
      return paged(handling, selectedNumbers(handling, task), (number) => numberFields(family, task, number));
    case "batches":
      return paged(handling, batchesOf(handling, task), (batch) => batchFields(family, task, batch));
    default:
      return paged(handling, phoneCallIds(task), (id) => () => id);
  }
};

function paged<Item>(handling: Handling, all: readonly Item[], fieldsOf: (item: Item) => FieldOf) {
  const { family, parameters } = handling;
  const { from, to } = rangeOf(family.paging, parameters);
  const field: FieldOf = (name) => {
    if (name === family.total) return all.length;
    if (!family.paging) return undefined;
    if (name === family.paging.size) return parameters[name] ?? family.paging.defaultSize;
    if ("page" in family.paging.from && name === family.paging.from.page)
      return parameters[name] ?? family.paging.from.first;
    return undefined;
  };
  return succeeded(handling, { field, items: all.slice(from, to).map(fieldsOf) });
}

function rangeOf(
  paging: Paging | undefined,
  parameters: Readonly<Record<string, unknown>>,
): { from: number; to: number } {
  if (!paging) return { from: 0, to: Infinity };
  const size = Number(parameters[paging.size] ?? paging.defaultSize);
  const from =
    "page" in paging.from
      ? (Number(parameters[paging.from.page] ?? paging.from.first) - paging.from.first) * size
      : Number(parameters[paging.from.offset] ?? 0);
  // A page before the first one is the first.
  return { from: Math.max(from, 0), to: Math.max(from, 0) + Math.max(size, 0) };
}
