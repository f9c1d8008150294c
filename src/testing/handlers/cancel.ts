import type { FieldOf } from "../answers/convert.ts";
import type { FakeNumber } from "../tasks/fake-task.ts";
import { counted } from "./counted.ts";
import { isOutcome, succeeded, taskOf, type Handler, type Handling } from "./handler.ts";
import { selectedNumbers, valuesOf } from "./selection.ts";

/** Cancels numbers that were not called yet. */
export const cancel: Handler = (handling) => {
  const { family, store } = handling;
  const task = taskOf(handling);
  if (isOutcome(task)) return task;
  const cancelling = family.numbers?.cancel;
  if (!cancelling) throw new Error(`the numbers of ${family.service} cannot be cancelled`);
  const { from, to, result, refused } = cancelling;
  const selected = selectedNumbers(byIdsAlone(handling), task);
  const missing = missingNumbers(handling, selected);
  const isPossible = ({ status }: FakeNumber): boolean => from.includes(status);
  const failed = selected.filter((number) => !isPossible(number));
  store.changeStatus(selected.filter(isPossible), to);
  const done = selected.length - failed.length;
  const failures = failed.length + missing.length;
  const counts = counted(family, done, failures);
  const field: FieldOf = (name) => {
    if (name === result.field) return failures === 0 ? result.all : done === 0 ? result.none : result.some;
    if (name === refused)
      return Object.fromEntries([
        ...failed.map(({ id, number, status }) => [id ?? number, `It is ${status}.`] as const),
        ...missing.map((name) => [name, "It does not exist."] as const),
      ]);
    return counts(name);
  };
  return succeeded(handling, { field });
};

/* The ids, or else the numbers, that a request names and the task does not have. */
function missingNumbers(handling: Handling, selected: readonly FakeNumber[]): string[] {
  const { selects = {} } = handling.family.numbers ?? {};
  const { parameters } = byIdsAlone(handling);
  const named = Object.entries(parameters).find(([name]) => selects[name] === "id" || selects[name] === "number");
  if (named === undefined) return [];
  const [name, value] = named;
  const found = new Set(selected.map(({ id, number }) => (selects[name] === "id" ? id : number)));
  return [...new Set(valuesOf(value))].filter((each) => !found.has(each));
}

/* Where a request names numbers by their ids, what else it has does not count. */
function byIdsAlone(handling: Handling): Handling {
  const { family, parameters } = handling;
  const { selects = {} } = family.numbers ?? {};
  if (!Object.keys(parameters).some((name) => selects[name] === "id")) return handling;
  const left = Object.entries(parameters).filter(([name]) => (selects[name] ?? "id") === "id");
  return { ...handling, parameters: Object.fromEntries(left) };
}
