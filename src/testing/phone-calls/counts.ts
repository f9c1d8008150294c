import type { Numbers } from "../families/family.ts";
import type { FakeNumber, FakePhoneCallCounts } from "../tasks/fake-task.ts";
import { CHINA } from "../tasks/schedule.ts";

const DAY = 24 * 60 * 60 * 1000;

type Mutable<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** Counts a phone call that was made or answered. Today's counts are of phone calls that started today. */
export function count(counts: FakePhoneCallCounts, which: "made" | "answered", startedAt: number): void {
  const today = (which === "made" ? "madeToday" : "answeredToday") satisfies keyof FakePhoneCallCounts;
  const changed = counts as Mutable<FakePhoneCallCounts>;
  changed[which] += 1;
  if (chinaDay(startedAt) === counts.day) changed[today] += 1;
}

/** Begins the counts of a new day in China once it has come. */
export function turnDay(counts: FakePhoneCallCounts, time: number): void {
  const day = chinaDay(time);
  if (day > counts.day) Object.assign(counts, { day, madeToday: 0, answeredToday: 0 });
}

/** How many phone calls were made to numbers that were not phoned by the cloud, but seeded in a state after a phone call. */
export function seededCounts({ dialing }: Numbers, numbers: readonly FakeNumber[], now: number): FakePhoneCallCounts {
  const { calling, answered, failed } = dialing.states;
  let [made, reached] = [0, 0];
  for (const { status, phoneCalls } of numbers) {
    const isOver = status === answered || status === failed;
    made += phoneCalls?.count ?? Number(isOver || status === calling);
    reached += Number(phoneCalls ? isOver && phoneCalls.result === "answered" : status === answered);
  }
  return { made, answered: reached, day: chinaDay(now), madeToday: made, answeredToday: reached };
}

/** The number of a day in China since 1970. */
export function chinaDay(time: number): number {
  return Math.floor((time + CHINA) / DAY);
}
