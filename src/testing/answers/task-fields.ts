import type { Family, Source, State, View } from "../families/family.ts";
import type { FakeNumber, FakeTask } from "../tasks/fake-task.ts";
import { chinaDay, seededCounts } from "../phone-calls/counts.ts";
import { chinaTime } from "../tasks/schedule.ts";
import { shownPhoneCall } from "../phone-calls/shown-phone-call.ts";
import { ownOf } from "../values/structure.ts";
import type { FieldOf } from "./convert.ts";

/** What the fields of a response show of a task at a time. */
export function taskFields(family: Family, task: FakeTask, now: number): FieldOf {
  const state = family.states[task.status];
  return (name) => {
    if (family.id.fields.includes(name)) return task.id;
    if (name === family.name.parameter) return task.name;
    if (name === family.status) return state?.shown;
    return shownBy(family.view, name, state, task.parameters, (source) => taskSource(family, task, source, now));
  };
}

function taskSource(family: Family, task: FakeTask, source: Source, now: number): unknown {
  const { numbers = [] } = task;
  if ("time" in source) return source.time === "importedAt" ? undefined : shownTime(task[source.time], source.as);
  if ("list" in source) return numbers.map((number, index) => shownNumber(family, task, number, index));
  if ("percent" in source) return percent(countOf(numbers, source.percent), numbers.length);
  if ("phoneCalls" in source) return shownCounts(family, task, source);
  if (!("count" in source)) return undefined;
  if (source.count === "today") return importedOn(chinaDay(now), numbers);
  return source.count === "all" ? numbers.length : countOf(numbers, source.count);
}

function countOf(numbers: readonly FakeNumber[], states: readonly string[]): number {
  let count = 0;
  for (const { status } of numbers) if (states.includes(status)) count += 1;
  return count;
}

function importedOn(day: number, numbers: readonly FakeNumber[]): number {
  let count = 0;
  for (const { importedAt } of numbers) if (importedAt !== undefined && chinaDay(importedAt) === day) count += 1;
  return count;
}

function shownCounts(
  { numbers }: Family,
  { numbers: all = [], phoneCalls }: FakeTask,
  { phoneCalls: which, today }: Extract<Source, { phoneCalls: unknown }>,
): number | string {
  const counts = phoneCalls ?? (numbers && seededCounts(numbers, all, 0));
  if (!counts) return 0;
  const made = today === true ? counts.madeToday : counts.made;
  const answered = today === true ? counts.answeredToday : counts.answered;
  return which === "made" ? made : which === "answered" ? answered : percent(answered, made);
}

/* Two decimals, of which zeros at the end are left out, as in the vendor's examples. */
function percent(part: number, all: number): string {
  return `${all === 0 ? 0 : Number(((part / all) * 100).toFixed(2))}%`;
}

/** What the fields of a response show of a number of a task. */
export function numberFields(family: Family, task: FakeTask, number: FakeNumber, index?: number): FieldOf {
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
      if ("phoneCall" in source) return shownPhoneCall(numbers.dialing, task, number, index, source.phoneCall);
      if ("ofTask" in source) return task.parameters?.[source.ofTask];
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
  // A cancelled number shows that it is cancelled, and not how its last phone call ended.
  const ofState = state?.fields?.[name];
  if (ofState !== undefined) return ofState;
  const source = Object.hasOwn(view, name) ? view[name] : undefined;
  if (source !== undefined) {
    // Null ends the search for the field by its name alone.
    if ("unknown" in source) return null;
    const value = "parameter" in source ? ownOf(parameters, source.parameter) : undefined;
    return value ?? read(source) ?? ownOf(parameters, name);
  }
  return ownOf(parameters, name);
}

/* A number as an object of its fields, for a list in the response about its task. */
function shownNumber(family: Family, task: FakeTask, number: FakeNumber, index: number): Record<string, unknown> {
  const fields = numberFields(family, task, number, index);
  const { numbers } = family;
  const { number: own, id, batch } = numbers?.fields ?? {};
  const names = [own, id, batch, numbers?.status, ...Object.keys(numbers?.view ?? {})];
  const shown = names.flatMap((name) => (name === undefined ? [] : [[name, fields(name)] as const]));
  return { ...number.parameters, ...Object.fromEntries(shown) };
}

function shownTime(time: number | undefined, as: "s" | "ms" | "text"): string | number | undefined {
  if (time === undefined) return undefined;
  if (as === "text") return chinaTime(time);
  return as === "s" ? Math.floor(time / 1000) : time;
}
