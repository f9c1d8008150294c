import type { FamilyName } from "../families/families.ts";
import type { FakeStatus, PhoneCallResult } from "../families/family.ts";

/** A task or campaign that the cloud keeps. */
export interface FakeTask {
  /** What kind of task it is, such as `ai-call-task`. */
  readonly family: FamilyName;
  /** The digits of the id. */
  readonly id: string;
  readonly name: string;
  /** One of the states of its family. Each operation is possible in some of them only. */
  readonly status: FakeStatus;
  /** When a request created it, in milliseconds since 1970. */
  readonly createdAt?: number;
  /** When it starts by itself, in milliseconds since 1970; removed once it has started. */
  readonly startsAt?: number;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly endsAt?: number;
  /** When it started for the first time, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** When it was paused, in milliseconds since 1970; removed once it goes on or has ended. */
  readonly pausedAt?: number;
  /** When it ended, in milliseconds since 1970. */
  readonly endedAt?: number;
  /** The parameters that requests have set and that answers show, as sent over the wire. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The phone numbers of the task. */
  readonly numbers?: readonly FakeNumber[];
  /** The batches in which numbers were imported, oldest first, if batches have names. */
  readonly batches?: readonly FakeBatch[];
  /** From when on the numbers of the running task are phoned, in milliseconds since 1970. */
  readonly phonesFrom?: number;
  /** How many phone calls there were. */
  readonly phoneCalls?: FakePhoneCallCounts;
}

/** How many phone calls a task has made, and how many of them were answered. */
export interface FakePhoneCallCounts {
  readonly made: number;
  readonly answered: number;
  /** The day of `madeToday` and `answeredToday`: the number of days in China since 1970. */
  readonly day: number;
  readonly madeToday: number;
  readonly answeredToday: number;
}

/** Numbers that were imported together, under a name. */
export interface FakeBatch {
  /** The digits of its id, which its numbers have as their `batch`. */
  readonly id: string;
  readonly name: string;
  /** When the first of its numbers were imported, in milliseconds since 1970. */
  readonly importedAt?: number;
  /** How many numbers were not imported because they were there already. */
  readonly repeated?: number;
  /** What was sent with it. */
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A phone number of a task. */
export interface FakeNumber {
  readonly number: string;
  /** One of the states that numbers of the family have. That of a new one is `waiting`. */
  readonly status: string;
  /** The digits of its id, where numbers have one. */
  readonly id?: string;
  /** The digits of the id of the batch that it was imported in. */
  readonly batch?: string;
  /** When it was imported, in milliseconds since 1970. */
  readonly importedAt?: number;
  /** What was sent with it, or what answers show of its phone calls. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The phone calls to it; absent before the first one. */
  readonly phoneCalls?: FakePhoneCalls;
}

/** The phone calls to a number: how many there were, and what the last one came to. Times are in milliseconds since 1970. */
export interface FakePhoneCalls {
  readonly count: number;
  /** When the first one started. */
  readonly firstAt: number;
  /** When the last one started, was answered and ends. */
  readonly startedAt: number;
  readonly answeredAt?: number;
  readonly endsAt: number;
  readonly result: PhoneCallResult;
  /** When the number is phoned again. */
  readonly retryAt?: number;
}

/** Changed members of a task; undefined removes one. */
export type TaskChange = { readonly [K in keyof Omit<FakeTask, "family" | "id">]?: FakeTask[K] | undefined };

/** A copy of a task with a change. */
export function changedTask(task: FakeTask, change: TaskChange): FakeTask {
  const members = Object.entries({ ...task, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as unknown as FakeTask;
}
