import type { Dialing, Numbers } from "../families/family.ts";
import type { FakeNumber, FakePhoneCallCounts, FakePhoneCalls, FakeTask } from "../tasks/fake-task.ts";
import { count, turnDay } from "./counts.ts";
import { dialingPlan, type DialingPlan } from "./dialing-plan.ts";
import type { PhoneCallSettings } from "./phone-call-options.ts";
import { nextPhoneCall, seedOfNumber } from "./phone-call.ts";
import { TimeQueue } from "./time-queue.ts";

/** How long a number waits before it is phoned, and a task before it begins, in milliseconds. */
export const PREPARATION = 10_000;

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** What is next in a list of numbers. It follows from the numbers, so that it is in no snapshot. */
interface Agenda {
  /** No number before this place waits for its first phone call. */
  next: number;
  /** The phone calls under way, by when they end. */
  readonly calls: TimeQueue;
  /** The numbers that wait to be phoned again. Some may have been cancelled since. */
  readonly retries: TimeQueue;
  /** The time of the last event. */
  clock: number;
  /** Everything up to this time has happened. */
  until: number;
}

/** The numbers of a list belong to one task of one store, which adds to the list and replaces it for any other change. */
const AGENDAS = new WeakMap<readonly FakeNumber[], Agenda>();

/** A task whose numbers are phoned, with what decides how. */
export interface Dialed {
  readonly task: FakeTask & { readonly numbers: readonly FakeNumber[] };
  readonly numbers: Numbers;
  readonly counts: FakePhoneCallCounts;
  readonly settings: PhoneCallSettings;
}

/** What playing came to. */
export interface Played {
  /** How many phone calls are under way. */
  readonly underWay: number;
  /** When the last phone call ended, if no number of a running task is left; a task without numbers has none left either, ever. */
  readonly doneAt: number | undefined;
  /** When the last event was. */
  readonly lastAt: number;
}

/**
 * Plays the phone calls of a task up to a time, in the order in which they start and end, and changes its numbers. New ones start
 * only while the task runs. The result does not depend on the steps in which it is asked for.
 */
export function playPhoneCalls(dialed: Dialed, until: number): Played {
  const { task, numbers } = dialed;
  const { dialing } = numbers;
  const agenda = AGENDAS.get(task.numbers) ?? begin(dialed);
  const plan = dialingPlan(dialing, task.parameters);
  const isRunning = task.status === "running";
  for (; until > agenda.until;) {
    const start = isRunning && agenda.calls.size < plan.concurrency ? nextStart(dialed, agenda, plan) : undefined;
    if (agenda.calls.time <= Math.min(until, start?.at ?? Infinity)) endFirst(dialed, agenda, plan);
    else if (start !== undefined && start.at <= until) startCall(dialed, agenda, start);
    else break;
  }
  agenda.until = Math.max(agenda.until, until);
  const isDone = isRunning && task.numbers.length > 0 && agenda.calls.size === 0 && !isAnyLeft(dialed, agenda);
  const doneAt = isDone ? Math.max(agenda.clock, task.phonesFrom ?? 0) : undefined;
  return {
    underWay: agenda.calls.size,
    doneAt: doneAt !== undefined && doneAt <= until ? doneAt : undefined,
    lastAt: agenda.clock,
  };
}

interface Start {
  readonly index: number;
  readonly at: number;
  readonly isRetry: boolean;
}

function isAnyLeft({ task, numbers }: Dialed, agenda: Agenda): boolean {
  skipPassed(task.numbers, numbers.dialing, agenda);
  return agenda.next < task.numbers.length || agenda.retries.size > 0;
}

/* The phone call that starts next: a retry that is due goes before a number that waits for its first one. */
function nextStart({ task, numbers }: Dialed, agenda: Agenda, { nextOpen }: DialingPlan): Start | undefined {
  skipPassed(task.numbers, numbers.dialing, agenda);
  const { phonesFrom = 0 } = task;
  const earliest = Math.max(agenda.clock, phonesFrom);
  const first = task.numbers[agenda.next];
  const firstAt = first ? Math.max(earliest, (first.importedAt ?? -Infinity) + PREPARATION) : Infinity;
  const retryAt = Math.max(earliest, agenda.retries.time);
  const isRetry = retryAt <= firstAt;
  const due = Math.min(firstAt, retryAt);
  if (due === Infinity) return undefined;
  return { index: isRetry ? agenda.retries.index : agenda.next, at: nextOpen(due), isRetry };
}

/* Numbers may have been cancelled since they were put into a queue. */
function skipPassed(numbers: readonly FakeNumber[], { states }: Dialing, agenda: Agenda): void {
  while (agenda.next < numbers.length && numbers[agenda.next]?.status !== "waiting") agenda.next += 1;
  while (agenda.retries.size > 0 && numbers[agenda.retries.index]?.status !== states.retrying) agenda.retries.drop();
}

function startCall(dialed: Dialed, agenda: Agenda, { index, at, isRetry }: Start): void {
  const { task, numbers, counts } = dialed;
  const number = task.numbers[index] as Mutable<FakeNumber>;
  const phoneCalls = phoneCallTo(dialed, number, index, at);
  if (isRetry) agenda.retries.drop();
  number.phoneCalls = phoneCalls;
  number.status = numbers.dialing.states.calling;
  agenda.calls.add(phoneCalls.endsAt, index);
  agenda.clock = at;
  turnDay(counts, at);
  count(counts, "made", at);
}

function endFirst({ task, numbers, counts }: Dialed, agenda: Agenda, plan: DialingPlan): void {
  const { index, time } = agenda.calls;
  const { states } = numbers.dialing;
  const number = task.numbers[index] as Mutable<FakeNumber>;
  const phoneCalls = number.phoneCalls as Mutable<FakePhoneCalls>;
  agenda.calls.drop();
  agenda.clock = time;
  turnDay(counts, time);
  const isAnswered = phoneCalls.result === "answered";
  const retryAt = isAnswered || states.retrying === undefined ? undefined : plan.retryAt(phoneCalls);
  if (retryAt !== undefined && states.retrying !== undefined) {
    phoneCalls.retryAt = retryAt;
    number.status = states.retrying;
    agenda.retries.add(retryAt, index);
    return;
  }
  number.status = isAnswered ? states.answered : states.failed;
  if (isAnswered) count(counts, "answered", phoneCalls.startedAt);
}

function phoneCallTo({ task, settings }: Dialed, number: FakeNumber, index: number, at: number): FakePhoneCalls {
  return nextPhoneCall(settings, seedOfNumber(settings.seed, task, number, index), number, at);
}

/* The agenda of numbers that were seeded, restored or changed. A seeded number that is being phoned is so from the start. */
function begin(dialed: Dialed): Agenda {
  const { task, numbers } = dialed;
  const { states } = numbers.dialing;
  const { phonesFrom = 0 } = task;
  const agenda: Agenda = {
    next: 0,
    calls: new TimeQueue(),
    retries: new TimeQueue(),
    clock: phonesFrom,
    until: -Infinity,
  };
  for (const [index, number] of task.numbers.entries()) {
    agenda.clock = Math.max(agenda.clock, lastEvent(number, states.calling));
    if (number.status === states.retrying) agenda.retries.add(number.phoneCalls?.retryAt ?? phonesFrom, index);
    if (number.status !== states.calling) continue;
    const { phoneCalls = phoneCallTo(dialed, number, index, phonesFrom) } = number;
    (number as Mutable<FakeNumber>).phoneCalls = phoneCalls;
    agenda.calls.add(phoneCalls.endsAt, index);
  }
  AGENDAS.set(task.numbers, agenda);
  return agenda;
}

/* When the last phone call to a number ended, or started if it has not ended. */
function lastEvent({ phoneCalls, status }: FakeNumber, calling: string): number {
  return (status === calling ? phoneCalls?.startedAt : phoneCalls?.endsAt) ?? -Infinity;
}
