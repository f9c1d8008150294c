import { checkAdvance, checkNames, whole } from "../check-input.ts";
import type { FakeTask } from "./task-store.ts";
import { checkTasks } from "./task-list.ts";

/** All that a cloud holds, as plain data: it can be written as JSON. It has no secret. */
export interface FakeSnapshot {
  /** The tasks of each account, by key id. */
  readonly accounts: Readonly<Record<string, readonly FakeTask[]>>;
  /** How many ids each service has given out. */
  readonly made: Readonly<Record<string, number>>;
  /** By how many milliseconds the cloud's time has been moved on. */
  readonly advanced: number;
}

/** @throws ConfigurationError that says what is wrong with it. */
export function checkSnapshot(given: unknown, keyIds: readonly string[]): asserts given is FakeSnapshot {
  const { accounts, made, advanced } = checkNames(given, ["accounts", "made", "advanced"], "a snapshot");
  for (const [keyId, tasks] of Object.entries(checkNames(accounts, keyIds, "the accounts of the snapshot")))
    checkTasks(tasks, `accounts.${keyId}`);
  for (const [service, count] of Object.entries(checkNames(made, ["aiccs", "dyvms", "ccc"], "made")))
    if (count !== undefined) whole(`made.${service}`, count, 0, Number.MAX_SAFE_INTEGER);
  checkAdvance("advanced", advanced);
}
