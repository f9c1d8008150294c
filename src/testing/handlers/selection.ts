import type { FieldOf } from "../answers/convert.ts";
import { numberFields, taskFields } from "../answers/task-fields.ts";
import { textOf } from "../values/text-of.ts";
import { pagingParameters } from "../behaviours/check-behaviour.ts";
import type { Bound, Numbers, Period, State } from "../families/family.ts";
import type { FakeNumber, FakeTask } from "../tasks/fake-task.ts";
import { numbersById } from "../tasks/number-index.ts";
import type { Handling } from "./handler.ts";

/** The tasks that a query selects by their state, id, name and other parameters. */
export function selectedTasks(handling: Handling): FakeTask[] {
  const { family, familyName, store, now } = handling;
  const filters = filtersOf(handling);
  const selected: FakeTask[] = [];
  for (const task of store.ofFamily(familyName, now)) {
    const field = taskFields(family, task, now);
    const isLike = ([name, value]: readonly [string, unknown]): boolean => {
      if (name === family.status) return isState(family.states[task.status], value);
      // The vendors search for a part of the name.
      if (name === family.name.parameter) return task.name.includes(textOf(value));
      return isShown(name === handling.behaviour.task ? task.id : field(name), value);
    };
    if (filters.every(isLike) && isInPeriod(family.period, handling.parameters, field)) selected.push(task);
  }
  return selected;
}

/* A task without the time, such as the end of one that has not ended, is in no period. */
function isInPeriod(period: Period | undefined, parameters: Handling["parameters"], field: FieldOf): boolean {
  const time = period?.fields[textOf(parameters[period.which])];
  if (!period || time === undefined) return true;
  const { [period.from]: from, [period.to]: to } = parameters;
  const shown = field(time);
  return (
    (from === undefined || isWithin(shown, { field: time, is: "least" }, from)) &&
    (to === undefined || isWithin(shown, { field: time, is: "most" }, to))
  );
}

/** The numbers of a task that a request selects by their ids, batch, state and other fields. */
export function selectedNumbers(handling: Handling, task: FakeTask): FakeNumber[] {
  const { behaviour, family } = handling;
  const { numbers } = family;
  if (!numbers) return [];
  const taskParameter = behaviour.task ?? family.id.parameter;
  // A task and a request may both have very many numbers, so each list of values is read once.
  const filters = filtersOf(handling)
    .filter(([name]) => name !== taskParameter)
    .map(([name, value]) => readFilter(task, name, value, numbers.selects[name]));
  const { numbers: all = [] } = task;
  const ids = filters.find(({ by }) => by === "id")?.values;
  // One number of very many is found without a look at the others.
  const candidates = ids?.size === 1 ? numbersById(all, ids) : all;
  return candidates.filter((number) => {
    let field: FieldOf | undefined;
    return filters.every(({ name, value, by, values }) => {
      if (by !== undefined) return values.has(String(number[by]));
      if (name === numbers.status) return isState(numbers.states[number.status], value);
      field ??= numberFields(family, task, number);
      const bound = numbers.bounds?.[name];
      return bound ? isWithin(field(bound.field), bound, value) : isShown(field(name), value);
    });
  });
}

/* A name means the newest batch that has it. */
function readFilter(
  { batches = [] }: FakeTask,
  name: string,
  value: unknown,
  by: Numbers["selects"][string] | undefined,
) {
  if (by !== "batch name") return { name, value, by, values: new Set(valuesOf(value)) };
  const newest = batches.findLast((batch) => batch.name === textOf(value))?.id;
  return { name, value, by: "batch" as const, values: new Set(newest === undefined ? [] : [newest]) };
}

/** The parameters of a request that select something of a task: all but the one that names the task, and those of pages. */
export function requestFilters(handling: Handling): (readonly [string, unknown])[] {
  const { behaviour, declared, family, parameters } = handling;
  const ignored = new Set([
    behaviour.task ?? family.id.parameter,
    ...(behaviour.ignores ?? []),
    ...pagingParameters(family),
    // Those of the batch are parameters of the list of tasks as well, which ignores them.
    ...family.ignores.filter((name) => family.numbers?.batches?.bounds[name] === undefined),
  ]);
  return Object.entries(parameters).filter(
    ([name, value]) => !ignored.has(name) && value !== "" && declared.includes(name),
  );
}

/** The parameters that select something. */
export function filtersOf({
  behaviour,
  family,
  parameters,
  declared,
}: Pick<Handling, "behaviour" | "family" | "parameters" | "declared">): (readonly [string, unknown])[] {
  const others = new Set([...family.ignores, ...(behaviour.ignores ?? []), ...pagingParameters(family)]);
  return Object.entries(parameters).filter(([name, value]) => {
    // An empty text selects nothing, and a parameter of the option `extra` is not known.
    return !others.has(name) && value !== "" && declared.includes(name);
  });
}

/** Whether a query that asks for a state by this value finds this one. */
export function isState(state: State | undefined, value: unknown): boolean {
  return state !== undefined && String(state.asked ?? state.shown) === textOf(value);
}

/** Whether a value is within a bound. A number without the value, such as the time of a call that was not made, is not within any. */
export function isWithin(shown: unknown, { is, times = 1 }: Bound, value: unknown): boolean {
  if (shown === undefined) return false;
  // Times as text have the same form.
  if (typeof shown === "string") return is === "least" ? shown >= textOf(value) : shown <= textOf(value);
  const limit = Number(value) * times;
  return is === "least" ? Number(shown) >= limit : Number(shown) <= limit;
}

/** Whether a field shows the value that a query asks for. */
export function isShown(shown: unknown, value: unknown): boolean {
  return shown !== undefined && textOf(shown) === textOf(value);
}

/** The values of a list, or of text with commas. */
export function valuesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : textOf(value).split(",");
}
