import type { CreateAiCallTaskRequest } from "../../../generated/aiccs/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule } from "../../operation/rule.ts";
import { expects, isGiven, onlyWhen } from "../rule-makers.ts";
import { taskSettings } from "./task-settings.ts";

export const conditions = [
  { when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] },
  { when: { Source: [undefined, 0] }, need: ["AgentId", "VirtualNumber"] },
] as const satisfies readonly Condition<CreateAiCallTaskRequest>[];

export const rules = (): readonly Rule[] => [
  ...taskSettings("other"),
  ...onlyWhen({
    fields: ["ApplicationCode", "PhoneType", "LineEncoding", "LinePhoneNum"],
    tag: "Source",
    values: [1],
    absent: "other",
  }),
  expects("Source", 1, ["ApplicationCode"]),
  {
    name: "engine-number-expects-VirtualNumber",
    level: "warning",
    fields: ["PhoneType", "Source", "VirtualNumber"],
    description: "VirtualNumber, a number of Alibaba Cloud, should be given when Source is 1 and PhoneType is 0",
    check: (request) => request.Source === 1 && request.PhoneType === 0 && !isGiven(request, "VirtualNumber"),
  },
];
