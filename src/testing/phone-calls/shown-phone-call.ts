import type { Dialing, PhoneCallField } from "../families/family.ts";
import type { FakeNumber, FakeTask } from "../tasks/fake-task.ts";
import { phoneCallId, seedOfNumber } from "./phone-call.ts";

/** The ids of all phone calls of a task: those to its first number, to its second one, and so on. */
export function phoneCallIds(task: FakeTask): string[] {
  return (task.numbers ?? []).flatMap((number, index) => idsOf(task, number, index));
}

function idsOf(task: FakeTask, number: FakeNumber, index: number): string[] {
  const { count = 0 } = number.phoneCalls ?? {};
  if (count === 0) return [];
  // Ids do not depend on the option `seed`.
  const seed = seedOfNumber(0, task, number, index);
  return Array.from({ length: count }, (_, at) => phoneCallId(seed, at + 1));
}

/** What a field shows of the phone calls to a number; undefined if there is nothing to show yet. */
export function shownPhoneCall(
  { states, results, statusCodes }: Dialing,
  task: FakeTask,
  number: FakeNumber,
  index: number | undefined,
  field: PhoneCallField,
): unknown {
  const { phoneCalls, status } = number;
  if (!phoneCalls) return undefined;
  const { startedAt, answeredAt, endsAt, result } = phoneCalls;
  if (field === "startedAt") return startedAt;
  if (field === "id" || field === "ids") {
    const ids = idsOf(task, number, index ?? 0);
    return field === "ids" ? ids : ids.at(-1);
  }
  // What becomes of a phone call is known once it has ended.
  if (status === states.calling) return undefined;
  switch (field) {
    case "answeredAt":
      return answeredAt;
    case "endedAt":
      return endsAt;
    case "seconds":
      return answeredAt === undefined ? 0 : (endsAt - answeredAt) / 1000;
    case "failure":
      return status === states.failed && result !== "answered" ? (results?.[result] ?? result) : undefined;
    case "status":
      return statusCodes?.[result];
    default:
      return results?.[result] ?? result;
  }
}
