import { familyOf, type FamilyName } from "../families/families.ts";
import type { ClockRule, FakeStatus } from "../families/family.ts";

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
  /** When it started last, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** When it ended, in milliseconds since 1970. */
  readonly endedAt?: number;
  /** The parameters that requests have set and that answers show, as sent over the wire. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** The phone numbers of the task. */
  readonly numbers?: readonly FakeNumber[];
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
}

/** Changed members of a task; undefined removes one. */
export type TaskChange = { readonly [K in keyof Omit<FakeTask, "family" | "id">]?: FakeTask[K] | undefined };

/** A task as it is at a time: started or ended if it was due by then. */
export function taskAt(task: FakeTask, now: number): FakeTask {
  const { startsAt, endsAt } = task;
  if (startsAt === undefined && endsAt === undefined) return task;
  const { starts, ends } = familyOf(task.family);
  let current = task;
  if (startsAt !== undefined && startsAt <= now && starts?.from.includes(task.status) === true) {
    const { startsAt: _, ...rest } = task;
    current = { ...rest, startedAt: startsAt, status: stateAfter(starts, task) };
  }
  if (endsAt !== undefined && endsAt <= now && ends?.from.includes(current.status) === true) {
    const { startsAt: _, endsAt: __, ...rest } = current;
    current = { ...rest, endedAt: endsAt, status: stateAfter(ends, task) };
  }
  return current;
}

function stateAfter({ to, unless }: ClockRule, { parameters }: FakeTask): FakeStatus {
  const isOther = unless !== undefined && String(parameters?.[unless.parameter]) === unless.is;
  return isOther ? unless.to : to;
}
