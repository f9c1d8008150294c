import type { Family, Source, State, View } from "../families/family.ts";
import type { FakeNumber, FakeTask } from "../tasks/fake-task.ts";
import { chinaTime } from "../tasks/schedule.ts";
import { ownOf, type FieldOf } from "./convert.ts";

/** What the fields of a response show of a task. */
export function taskFields(family: Family, task: FakeTask): FieldOf {
  const state = family.states[task.status];
  return (name) => {
    if (family.id.fields.includes(name)) return task.id;
    if (name === family.name.parameter) return task.name;
    if (name === family.status) return state?.shown;
    return shownBy(family.view, name, state, task.parameters, (source) => taskSource(family, task, source));
  };
}

function taskSource(family: Family, task: FakeTask, source: Source): unknown {
  const { numbers = [] } = task;
  if ("time" in source) return source.time === "importedAt" ? undefined : shownTime(task[source.time], source.as);
  if ("list" in source) return numbers.map((number) => shownNumber(family, task, number));
  if (!("count" in source)) return undefined;
  const { count } = source;
  return count === "all" ? numbers.length : numbers.filter(({ status }) => count.includes(status)).length;
}

/** What the fields of a response show of a number of a task. */
export function numberFields(family: Family, task: FakeTask, number: FakeNumber): FieldOf {
  const { numbers } = family;
  if (!numbers) throw new Error(`the tasks of ${family.service} have no numbers`);
  const { fields, status, states, view } = numbers;
  const state = states[number.status];
  return (name) => {
    if (name === fields.id) return number.id;
    if (name === fields.batch) return number.batch;
    if (name === fields.number) return number.number;
    if (name === status) return state?.shown;
    if (name === family.id.parameter) return task.id;
    return shownBy(view, name, state, number.parameters, (source) => {
      if ("time" in source && source.time === "importedAt") return shownTime(number.importedAt, source.as);
      return "parameter" in source && source.parameter === fields.number ? number.number : undefined;
    });
  };
}

function shownBy(
  view: View,
  name: string,
  state: State | undefined,
  parameters: Readonly<Record<string, unknown>> | undefined,
  read: (source: Source) => unknown,
): unknown {
  const source = Object.hasOwn(view, name) ? view[name] : undefined;
  if (source !== undefined) {
    const value = "parameter" in source ? ownOf(parameters, source.parameter) : undefined;
    return value ?? read(source) ?? ownOf(parameters, name);
  }
  return state?.fields?.[name] ?? ownOf(parameters, name);
}

/* A number as an object of its fields, for a list in the response about its task. */
function shownNumber(family: Family, task: FakeTask, number: FakeNumber): Record<string, unknown> {
  const fields = numberFields(family, task, number);
  const { numbers } = family;
  const names = [numbers?.fields.number, numbers?.fields.id, numbers?.fields.batch, numbers?.status];
  const shown = names.flatMap((name) => (name === undefined ? [] : [[name, fields(name)] as const]));
  return { ...number.parameters, ...Object.fromEntries(shown) };
}

function shownTime(time: number | undefined, as: "s" | "ms" | "text"): string | number | undefined {
  if (time === undefined) return undefined;
  if (as === "text") return chinaTime(time);
  return as === "s" ? Math.floor(time / 1000) : time;
}
