import type { UpdateAiCallTaskRequest } from "../../../generated/aiccs/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule } from "../../operation/rule.ts";
import { expects, isGiven } from "../rule-makers.ts";
import { taskSettings } from "./task-settings.ts";

export const conditions = [
  { when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] },
  { needOneOf: ["VirtualNumber", "PhoneType", "LineEncoding"] },
] as const satisfies readonly Condition<UpdateAiCallTaskRequest>[];

export const rules = (): readonly Rule[] => [
  ...taskSettings("unknown"),
  expects("PhoneType", 0, ["VirtualNumber"]),
  {
    name: "Source-cannot-be-changed",
    level: "warning",
    fields: ["Source"],
    description: "Source cannot be changed and need not be given",
    check: (request) => isGiven(request, "Source"),
  },
];
