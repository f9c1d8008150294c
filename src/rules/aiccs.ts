import type { CreateAiCallTaskRequest, UpdateAiCallTaskRequest } from "../../generated/aiccs/types.ts";
import type { Condition } from "../operation/condition.ts";
import type { RequestFields, Rule } from "../operation/rule.ts";
import { expects, isGiven, onlyWhen, windowsEndAfterStart, type Window } from "./rule-makers.ts";

export const createAiCallTask = [
  { when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] },
  { when: { Source: [undefined, 0] }, need: ["AgentId", "VirtualNumber"] },
] as const satisfies readonly Condition<CreateAiCallTaskRequest>[];

export const updateAiCallTask = [
  { when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] },
  { needOneOf: ["VirtualNumber", "PhoneType", "LineEncoding"] },
] as const satisfies readonly Condition<UpdateAiCallTaskRequest>[];

/* Rules of both operations. */
const shared: readonly Rule[] = [
  ...onlyWhen({ fields: ["TaskStartTime"], tag: "StartType", values: ["SCHEDULE"] }),
  windowsEndAfterStart("CallTime", callTimeWindows),
  expects("PhoneType", 1, ["LineEncoding", "LinePhoneNum"]),
  ...onlyWhen({ fields: ["LineEncoding", "LinePhoneNum"], tag: "PhoneType", values: [1] }),
  expects("CallExpireType", 1, ["CallExpireMinutes"]),
  expects("CallExpireType", 2, ["CallExpireDate"]),
  ...onlyWhen({ fields: ["CallExpireMinutes"], tag: "CallExpireType", values: [1] }),
  ...onlyWhen({ fields: ["CallExpireDate"], tag: "CallExpireType", values: [2] }),
];

export const createAiCallTaskRules: readonly Rule[] = [
  ...shared,
  ...onlyWhen({ fields: ["ApplicationCode", "PhoneType"], tag: "Source", values: [1], absent: "other" }),
  expects("Source", 1, ["ApplicationCode"]),
  {
    name: "engine-number-expects-VirtualNumber",
    level: "warning",
    fields: ["PhoneType", "Source", "VirtualNumber"],
    description: "VirtualNumber, a number of Alibaba Cloud, should be given when Source is 1 and PhoneType is 0",
    check: (request) => request.Source === 1 && request.PhoneType === 0 && !isGiven(request, "VirtualNumber"),
  },
];

export const updateAiCallTaskRules: readonly Rule[] = [
  ...shared,
  {
    name: "Source-cannot-be-changed",
    level: "warning",
    fields: ["Source"],
    description: "Source cannot be changed and need not be given",
    check: (request) => isGiven(request, "Source"),
  },
];

function* callTimeWindows({ CallTime }: RequestFields): Iterable<Window> {
  for (const [index, { startTime, endTime }] of (
    (CallTime ?? []) as { startTime: string; endTime: string }[]
  ).entries()) {
    yield { path: ["CallTime", index], start: startTime, end: endTime };
  }
}
