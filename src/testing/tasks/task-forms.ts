import { ConfigurationError } from "../../errors/configuration-error.ts";
import { form, oneOf, optional, text } from "../../options/forms.ts";
import { listOf, record, type OptionReaders } from "../../options/read-options.ts";
import { kindOf } from "../../options/shown.ts";
import { isRecord } from "../../util/record.ts";
import { SERVICE_NAMES } from "../operations.ts";
import type { FakeTask } from "./fake-task.ts";

const TIME = form<number>(Number.isFinite, "a number of milliseconds since 1970");

const TASK = {
  service: oneOf(SERVICE_NAMES),
  id: form<string>(
    (given) => typeof given === "string" && /^(?:0|[1-9]\d{0,19})$/.test(given),
    "digits as text, since a number would lose some",
    kindOf,
  ),
  name: text,
  status: oneOf(["new", "running", "paused", "stopped", "ended"]),
  kind: optional(oneOf(["campaign", "task"])),
  startsAt: optional(TIME),
  endsAt: optional(TIME),
  settings: optional(readSettings),
} satisfies OptionReaders;

const TASK_LIST = listOf(record(TASK), "tasks");

/** Reads the tasks of one account. @throws ConfigurationError that says which task is invalid, and why. */
export function readTasks(where: string, given: unknown): readonly FakeTask[] {
  const tasks: readonly FakeTask[] = TASK_LIST(where, given);
  const [ids, names] = [new Set<string>(), new Set<string>()];
  for (const [index, { service, id, name }] of tasks.entries()) {
    const key = `${service}/${id}`;
    if (ids.has(key))
      throw new ConfigurationError(`${where}[${index}].id must differ from the ids of the service's other tasks`);
    if (service === "aiccs" && names.has(name))
      throw new ConfigurationError(`${where}[${index}].name must differ from the names of the other AICCS tasks`);
    ids.add(key);
    if (service === "aiccs") names.add(name);
  }
  return tasks;
}

function readSettings(name: string, given: unknown): Readonly<Record<string, string>> {
  const isTexts = (value: unknown): boolean =>
    isRecord(value) && Object.values(value).every((member) => typeof member === "string");
  return { ...form<Readonly<Record<string, string>>>(isTexts, "an object of texts by name", kindOf)(name, given) };
}
