import type { FakeNumber, FakePhoneCalls, FakeTask } from "../tasks/fake-task.ts";
import { draw, drawUuid, seedOf } from "./draw.ts";
import type { PhoneCallSettings } from "./phone-call-options.ts";

const SECOND = 1000;
/** How many draws one phone call uses. */
const DRAWS = 3;

/** The seed of all phone calls to a number. `index` is its place in the list of the task, for numbers that have no ids. */
export function seedOfNumber(seed: number, { family, id }: FakeTask, number: FakeNumber, index: number): number {
  return seedOf(seedOf(seed, `${family}/${id}`), number.id ?? `${index}/${number.number}`);
}

/** The next phone call to a number: when it is answered, when it ends, and with which result. */
export function nextPhoneCall(
  { rates, resultFor, ring, talk }: PhoneCallSettings,
  seed: number,
  { number, phoneCalls }: FakeNumber,
  startedAt: number,
): FakePhoneCalls {
  const count = (phoneCalls?.count ?? 0) + 1;
  const first = count * DRAWS;
  const share = draw(seed, first) / 2 ** 32;
  const result = resultFor(number, count) ?? rates.find(([, upTo]) => share < upTo)?.[0] ?? "answered";
  // A phone that nobody answers rings for the longest time.
  const rings = result === "noAnswer" ? ring[1] : between(ring, draw(seed, first + 1));
  const answeredAt = result === "answered" ? startedAt + rings * SECOND : undefined;
  const talks = answeredAt === undefined ? 0 : between(talk, draw(seed, first + 2));
  return {
    count,
    firstAt: phoneCalls?.firstAt ?? startedAt,
    startedAt,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    endsAt: startedAt + (rings + talks) * SECOND,
    result,
  };
}

/** The id of the n-th phone call to a number, from 1 on. */
export function phoneCallId(seed: number, n: number): string {
  return drawUuid(seed, n);
}

function between([least, most]: readonly [number, number], drawn: number): number {
  return least + (drawn % (most - least + 1));
}
