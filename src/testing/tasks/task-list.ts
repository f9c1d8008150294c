import { ConfigurationError } from "../../errors/configuration-error.ts";
import { checkNames } from "../check-input.ts";
import type { FakeTask } from "./task-store.ts";

const STATUSES = ["new", "running", "paused", "stopped", "ended"];
const NAMES = ["service", "id", "name", "status", "kind", "startsAt", "endsAt", "settings"];

/** @throws ConfigurationError that says which task is wrong, and how. */
export function checkTasks(given: unknown, where: string): asserts given is readonly FakeTask[] {
  if (!Array.isArray(given)) throw new ConfigurationError(`${where} must be a list of tasks`);
  const seen = new Set<string>();
  for (const [index, item] of (given as unknown[]).entries()) {
    const at = `${where}[${index}]`;
    const task = checkNames(item, NAMES, at);
    const allow = (name: string, isRight: boolean, allowed: string): void => {
      if (!isRight) throw new ConfigurationError(`${at}.${name} must be ${allowed}`);
    };
    const { service, id, name, status, kind, startsAt, endsAt, settings = {} } = task;
    allow("service", ["aiccs", "dyvms", "ccc"].includes(service as string), "aiccs, dyvms or ccc");
    allow(
      "id",
      typeof id === "string" && /^(?:0|[1-9]\d{0,19})$/.test(id),
      "digits in a text: a number would lose some",
    );
    allow("name", typeof name === "string", "text");
    allow("status", STATUSES.includes(status as string), `one of ${STATUSES.join(", ")}`);
    allow("kind", kind === undefined || kind === "campaign" || kind === "task", "campaign or task");
    for (const [which, time] of Object.entries({ startsAt, endsAt }))
      allow(which, time === undefined || Number.isFinite(time), "a number of milliseconds since 1970");
    allow("settings", isTexts(settings), "texts by name");
    const key = `${String(service)}/${String(id)}`;
    const nameKey = `${String(service)} "${String(name)}"`;
    allow("id", !seen.has(key), "no other task's of the service");
    allow("name", service !== "aiccs" || !seen.has(nameKey), "no other task's of AICCS");
    seen.add(key).add(nameKey);
  }
}

function isTexts(given: unknown): boolean {
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  return isObject && Object.values(given).every((value) => typeof value === "string");
}
