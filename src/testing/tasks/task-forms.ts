import { ConfigurationError } from "../../errors/configuration-error.ts";
import { form, numberIn, oneOf, optional, text } from "../../options/forms.ts";
import { listOf, record, type OptionReaders } from "../../options/read-options.ts";
import { kindOf } from "../../options/shown.ts";
import { isRecord } from "../../util/record.ts";
import { FAMILY_NAMES, familyOf } from "../families/families.ts";
import { PHONE_CALL_RESULTS, type FakeStatus } from "../families/family.ts";
import type { FakeTask } from "./fake-task.ts";
import { copyOf } from "./plain-copy.ts";

const TIME = form<number>(
  (given) => typeof given === "number" && !Number.isNaN(new Date(given).getTime()),
  "a number of milliseconds since 1970",
);
const ID = form<string>(
  (given) => typeof given === "string" && /^(?:0|[1-9]\d{0,19})$/.test(given),
  "text of up to 20 digits without leading zeros, since a number would lose some",
  kindOf,
);
const PARAMETERS = optional((name: string, given: unknown) =>
  copyOf(
    form<Readonly<Record<string, unknown>>>(isPlainRecord, "an object of JSON values by name", kindOf)(name, given),
  ),
);

const WHOLE = numberIn({ whole: true, least: 0, most: Number.MAX_SAFE_INTEGER });

/* Clocks of tests may show times before 1970. */
const DAY = numberIn({ whole: true, least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER });

const PHONE_CALLS = {
  count: WHOLE,
  firstAt: TIME,
  startedAt: TIME,
  answeredAt: optional(TIME),
  endsAt: TIME,
  result: oneOf(PHONE_CALL_RESULTS),
  retryAt: optional(TIME),
} satisfies OptionReaders;

const COUNTS = {
  made: WHOLE,
  answered: WHOLE,
  day: DAY,
  madeToday: WHOLE,
  answeredToday: WHOLE,
} satisfies OptionReaders;

const BATCH = {
  id: ID,
  name: text,
  importedAt: optional(TIME),
  repeated: optional(WHOLE),
  parameters: PARAMETERS,
} satisfies OptionReaders;

const NUMBER = {
  number: text,
  status: text,
  id: optional(ID),
  batch: optional(ID),
  importedAt: optional(TIME),
  parameters: PARAMETERS,
  phoneCalls: optional(record(PHONE_CALLS)),
} satisfies OptionReaders;

const TASK = {
  family: oneOf(FAMILY_NAMES),
  id: ID,
  name: text,
  status: text,
  createdAt: optional(TIME),
  startsAt: optional(TIME),
  endsAt: optional(TIME),
  startedAt: optional(TIME),
  pausedAt: optional(TIME),
  endedAt: optional(TIME),
  parameters: PARAMETERS,
  numbers: optional(listOf(record(NUMBER), "numbers")),
  batches: optional(listOf(record(BATCH), "batches")),
  phonesFrom: optional(TIME),
  phoneCalls: optional(record(COUNTS)),
} satisfies OptionReaders;

const TASK_LIST = listOf(record(TASK), "tasks");

/** Reads the tasks of one account. @throws ConfigurationError that says which task is invalid, and why. */
export function readTasks(where: string, given: unknown): readonly FakeTask[] {
  const tasks = TASK_LIST(where, given).map((task, index) => readStates(`${where}[${index}]`, task));
  const [ids, names] = [new Set<string>(), new Set<string>()];
  for (const [index, { family, id, name }] of tasks.entries()) {
    const key = `${family}/${id}`;
    if (ids.has(key))
      throw new ConfigurationError(`${where}[${index}].id must differ from the ids of the other tasks of its family`);
    ids.add(key);
    if (!familyOf(family).name.isUnique) continue;
    if (names.has(`${family}/${name}`))
      throw new ConfigurationError(
        `${where}[${index}].name must differ from the names of the other tasks of its family`,
      );
    names.add(`${family}/${name}`);
  }
  return tasks;
}

/* The possible states, and what else a task can have, depend on its family. */
function readStates(where: string, task: Omit<FakeTask, "status"> & { readonly status: string }): FakeTask {
  const { states, starts, ends, numbers } = familyOf(task.family);
  const status = oneOf(Object.keys(states))(`${where}.status`, task.status) as FakeStatus;
  for (const [name, rule] of [["startsAt", starts] as const, ["endsAt", ends] as const]) {
    if (task[name] !== undefined && rule === undefined)
      throw new ConfigurationError(`${where} cannot have ${name}: the clock does not do that to a ${task.family}`);
  }
  if (task.numbers !== undefined && numbers === undefined)
    throw new ConfigurationError(`${where} cannot have numbers: a ${task.family} has none`);
  for (const [index, { status: given }] of (task.numbers ?? []).entries())
    oneOf(Object.keys(numbers?.states ?? {}))(`${where}.numbers[${index}].status`, given);
  return { ...task, status };
}

function isPlainRecord(given: unknown): boolean {
  return isRecord(given) && isPlain(given);
}

/* Deeper than any structure of a vendor. A value that contains itself is deeper still. */
const MAX_DEPTH = 32;

function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === "object" && value !== null) {
    // Test runners have an Object.prototype of their own. Whichever it is, it has no prototype.
    const prototype: unknown = Object.getPrototypeOf(value);
    const isStructure = Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
    return isStructure && depth < MAX_DEPTH && Object.values(value).every((inner) => isPlain(inner, depth + 1));
  }
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
