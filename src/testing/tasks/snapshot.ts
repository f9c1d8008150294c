import { numberIn } from "../../options/forms.ts";
import { byName, readRecord } from "../../options/read-options.ts";
import type { FakeTask } from "./fake-task.ts";
import { COUNTERS } from "./ids.ts";
import { readTasks } from "./task-forms.ts";

/** Everything that a cloud holds, as plain data that can be written as JSON. It contains no secret, but the phone numbers of tasks. */
export interface FakeSnapshot {
  /** The tasks of each account, by key id. */
  readonly accounts: Readonly<Record<string, readonly FakeTask[]>>;
  /** How many ids each family of tasks has given out. */
  readonly made: Readonly<Record<string, number>>;
  /** By how many milliseconds the cloud's time was advanced. */
  readonly advanced: number;
}

/** A snapshot as it is read: it has no names but those of the cloud's accounts and families. */
export interface CloudData {
  readonly accounts: { readonly [keyId: string]: readonly FakeTask[] | undefined };
  readonly made: { readonly [counter: string]: number | undefined };
  readonly advanced: number;
}

/** By how many milliseconds the time may be advanced: at most a thousand years, so that it stays a valid Date. */
export const ADVANCE = numberIn({ of: "milliseconds", least: 0, most: 1000 * 365 * 24 * 60 * 60 * 1000 });

const COUNT = numberIn({ whole: true, least: 0, most: Number.MAX_SAFE_INTEGER });

/** Reads a snapshot. @throws ConfigurationError that names the field that is invalid. */
export function readSnapshot(where: string, given: unknown, keyIds: readonly string[]): CloudData {
  const forms = { accounts: byName(keyIds, readTasks), made: byName(COUNTERS, COUNT), advanced: ADVANCE };
  return readRecord(given, forms, where);
}
