import type { CreateAiCallTaskRequest, UpdateAiCallTaskRequest } from "../../generated/aiccs/types.ts";
import type { Condition } from "./condition.ts";
import type { Rule } from "./rule.ts";

export const createAiCallTask = [
  { when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] },
  { when: { Source: [undefined, 0] }, need: ["AgentId", "VirtualNumber"] },
] as const satisfies readonly Condition<CreateAiCallTaskRequest>[];

export const updateAiCallTask = [
  { when: { StartType: "SCHEDULE" }, need: ["TaskStartTime"] },
  { needOneOf: ["VirtualNumber", "PhoneType", "LineEncoding"] },
] as const satisfies readonly Condition<UpdateAiCallTaskRequest>[];

const startTimeWithoutSchedule: Rule = {
  name: "task-start-time-only-with-schedule",
  level: "warning",
  fields: ["TaskStartTime", "StartType"],
  check: ({ TaskStartTime, StartType }) =>
    TaskStartTime !== undefined && StartType === "IMMEDIATE"
      ? "has no effect unless StartType is SCHEDULE: the task starts at once"
      : undefined,
};

export const createAiCallTaskRules: readonly Rule[] = [startTimeWithoutSchedule];
export const updateAiCallTaskRules: readonly Rule[] = [startTimeWithoutSchedule];
