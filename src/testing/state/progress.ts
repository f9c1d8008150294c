import { familyOf } from "../families/families.ts";
import { isFinal } from "../families/is-final.ts";
import type { Exception, FakeStatus, Family } from "../families/family.ts";
import type { PhoneCallSettings } from "../phone-calls/phone-call-options.ts";
import { seededCounts, turnDay } from "../phone-calls/counts.ts";
import { playPhoneCalls, PREPARATION, type Played } from "../phone-calls/dialer.ts";
import { changedTask, type FakeTask, type TaskChange } from "../tasks/fake-task.ts";

/**
 * A task as it is at a time: started, ended or completed if it was due by then, and, with settings for phone calls, with those that
 * were made. Its numbers are changed; anything else of it is changed in a copy.
 */
export function taskAt(task: FakeTask, now: number, settings?: PhoneCallSettings): FakeTask {
  const { startsAt = Infinity, endsAt = Infinity, numbers } = task;
  if (startsAt === Infinity && endsAt === Infinity && numbers === undefined) return task;
  const family = familyOf(task.family);
  const { starts, ends } = family;
  let current = task;
  // A task that ends before it starts never starts, whoever looks at it in between.
  if (startsAt <= now && startsAt < endsAt && starts?.from.includes(task.status) === true)
    current = changedTask(task, arrival(family, task, exceptFor(starts, task), startsAt));
  if (endsAt <= now && ends?.from.includes(current.status) === true) {
    const { task: played, underWay } = withPhoneCalls(family, current, endsAt, settings);
    current = played;
    if (ends.from.includes(current.status)) {
      const isEnding = underWay > 0 && ends.whileCalling !== undefined;
      const to = isEnding ? ends.whileCalling : exceptFor(ends, task);
      current = changedTask(current, {
        ...arrival(family, current, to, endsAt),
        ...{ startsAt: undefined, endsAt: undefined },
      });
    }
  }
  const { task: played, underWay, lastAt } = withPhoneCalls(family, current, now, settings);
  const isEnding = ends?.whileCalling !== undefined && played.status === ends.whileCalling;
  // Without phone calls nothing says when the last one has ended.
  if (!isEnding || underWay > 0 || lastAt === undefined) return played;
  return changedTask(played, arrival(family, played, exceptFor(ends, task), lastAt));
}

/**
 * What changes of a task that reaches a state. One that has started does not start by itself again, and one that has ended does
 * nothing by itself.
 */
export function arrival(family: Family, task: FakeTask, status: FakeStatus, at: number): TaskChange {
  if (status === task.status) return { status };
  if (status === family.starts?.to) {
    const { startedAt = at, phonesFrom = -Infinity } = task;
    const from = dialingFrom({ ...task, status }, at).phonesFrom;
    const dialing = from === undefined ? {} : { phonesFrom: Math.max(from, phonesFrom) };
    return { status, startsAt: undefined, startedAt, pausedAt: undefined, ...dialing };
  }
  if (isFinal(family, status))
    return { status, startsAt: undefined, endsAt: undefined, endedAt: at, pausedAt: undefined };
  return status === "paused" ? { status, pausedAt: at } : { status };
}

/** The parts of a task that let its numbers be phoned from a time on; none if it does not run. */
export function dialingFrom(
  { numbers, status }: Pick<FakeTask, "numbers" | "status">,
  time: number,
): Pick<FakeTask, "phonesFrom"> {
  return numbers !== undefined && status === "running" ? { phonesFrom: time + PREPARATION } : {};
}

type Current = { readonly task: FakeTask } & Pick<Played, "underWay"> & { readonly lastAt?: number };

/* Plays the phone calls of a task up to a time. It may be completed then. */
function withPhoneCalls(
  family: Family,
  task: FakeTask,
  until: number,
  settings: PhoneCallSettings | undefined,
): Current {
  const { numbers, phonesFrom, phoneCalls } = task;
  // A task that never ran since it was created or seeded has made no phone calls.
  if (!family.numbers || !settings || numbers === undefined || phonesFrom === undefined) return { task, underWay: 0 };
  const counts = phoneCalls ?? seededCounts(family.numbers, numbers, phonesFrom);
  const current = { ...task, numbers };
  const played = playPhoneCalls({ task: current, numbers: family.numbers, counts, settings }, until);
  turnDay(counts, until);
  const { done } = family.numbers.dialing;
  if (played.doneAt === undefined || done === undefined)
    return { ...played, task: phoneCalls ? task : { ...task, phoneCalls: counts } };
  return {
    ...played,
    task: changedTask({ ...task, phoneCalls: counts }, arrival(family, task, exceptFor(done, task), played.doneAt)),
  };
}

function exceptFor(
  { to, unless }: { readonly to: FakeStatus; readonly unless?: Exception },
  { parameters }: FakeTask,
): FakeStatus {
  const isOther = unless !== undefined && String(parameters?.[unless.parameter]) === unless.is;
  return isOther ? unless.to : to;
}
