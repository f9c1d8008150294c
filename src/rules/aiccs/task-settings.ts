import type { RequestFields, Rule } from "../../operation/rule.ts";
import { expects, onlyWhen, windowsEndAfterStart, type Window } from "../rule-makers.ts";

/** The rules for the settings that a task has when it is created and when it is changed. */
export const taskSettings = (): readonly Rule[] => [
  ...onlyWhen({ fields: ["TaskStartTime"], tag: "StartType", values: ["SCHEDULE"] }),
  windowsEndAfterStart("CallTime", callTimeWindows),
  expects("PhoneType", 1, ["LineEncoding", "LinePhoneNum"]),
  ...onlyWhen({ fields: ["LineEncoding", "LinePhoneNum"], tag: "PhoneType", values: [1] }),
  expects("CallExpireType", 1, ["CallExpireMinutes"]),
  expects("CallExpireType", 2, ["CallExpireDate"]),
  ...onlyWhen({ fields: ["CallExpireMinutes"], tag: "CallExpireType", values: [1] }),
  ...onlyWhen({ fields: ["CallExpireDate"], tag: "CallExpireType", values: [2] }),
];

function* callTimeWindows({ CallTime }: RequestFields): Iterable<Window> {
  for (const [index, { startTime, endTime }] of (
    (CallTime ?? []) as { startTime: string; endTime: string }[]
  ).entries()) {
    yield { path: ["CallTime", index], start: startTime, end: endTime };
  }
}
