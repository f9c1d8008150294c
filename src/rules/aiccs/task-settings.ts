import type { RequestFields, Rule } from "../../operation/rule.ts";
import { expects, onlyWhen, windowsEndAfterStart, type Window } from "../rule-makers.ts";
import { beijingTime } from "../time-rules.ts";

/**
 * The rules for the settings that a task has when it is created and when it is changed.
 *
 * @param absent The meaning of a CallExpireType that is not given: a new task has none, a changed one may keep what it has.
 */
export const taskSettings = (absent: "other" | "unknown"): readonly Rule[] => [
  ...onlyWhen({ fields: ["TaskStartTime"], tag: "StartType", values: ["SCHEDULE"] }),
  windowsEndAfterStart("CallTime", callTimeWindows),
  expects("PhoneType", 1, ["LineEncoding", "LinePhoneNum"]),
  ...onlyWhen({ fields: ["LineEncoding", "LinePhoneNum"], tag: "PhoneType", values: [1] }),
  expects("CallExpireType", 1, ["CallExpireMinutes"]),
  expects("CallExpireType", 2, ["CallExpireDate"]),
  ...onlyWhen({ fields: ["CallExpireMinutes"], tag: "CallExpireType", values: [1], absent }),
  ...onlyWhen({ fields: ["CallExpireDate"], tag: "CallExpireType", values: [2], absent }),
  // Both pages document false as the default.
  ...onlyWhen({
    fields: ["CallRetryReason", "CallRetryTimes", "CallRetryInterval"],
    tag: "MissCallRetry",
    values: [true],
    absent: "other",
  }),
  {
    name: "CallExpireDate-after-TaskStartTime",
    level: "warning",
    fields: ["CallExpireDate", "TaskStartTime", "CallExpireType", "StartType"],
    description:
      "CallExpireDate, by Beijing time, should be after TaskStartTime, or the numbers expire before they are called",
    check({ CallExpireDate, TaskStartTime, CallExpireType, StartType }) {
      if (typeof CallExpireDate !== "string" || typeof TaskStartTime !== "number") return false;
      return CallExpireType === 2 && StartType === "SCHEDULE" && beijingTime(CallExpireDate) <= TaskStartTime;
    },
  },
];

function* callTimeWindows({ CallTime }: RequestFields): Iterable<Window> {
  for (const [index, { startTime, endTime }] of (
    (CallTime ?? []) as { startTime: string; endTime: string }[]
  ).entries()) {
    yield { path: ["CallTime", index], start: startTime, end: endTime };
  }
}
