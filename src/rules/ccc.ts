import type {
  CreateAutoCalloutTaskRequest,
  UpdatePredictiveDialingCampaignRequest,
} from "../../generated/ccc/types.ts";
import type { Condition } from "./condition.ts";
import type { Rule } from "./rule.ts";

export const createAutoCalloutTask = [
  { needOneOf: ["IvrId", "AIAgentId"] },
] as const satisfies readonly Condition<CreateAutoCalloutTaskRequest>[];

export const updatePredictiveDialingCampaign =
  [] as const satisfies readonly Condition<UpdatePredictiveDialingCampaignRequest>[];

/* No vendor states it, but an end that is not after its start can only be a mistake. */
function endAfterStart(end: string, start: string): Rule {
  return {
    name: "end-after-start",
    level: "error",
    fields: [end, start],
    check: (request) => {
      const [from, to] = [request[start], request[end]];
      return typeof from === "number" && typeof to === "number" && to <= from
        ? `must be after ${start}, ${from}; got ${to}`
        : undefined;
    },
  };
}

const availableTimeWins: Rule = {
  name: "available-time-wins",
  level: "warning",
  fields: ["AvailableWorkTimeConfig", "AvailableTime"],
  check: ({ AvailableTime, AvailableWorkTimeConfig }) =>
    AvailableTime !== undefined && AvailableWorkTimeConfig !== undefined
      ? "has no effect beside AvailableTime, which wins"
      : undefined,
};

export const createAutoCalloutTaskRules: readonly Rule[] = [endAfterStart("NotAfter", "NotBefore"), availableTimeWins];
export const updatePredictiveDialingCampaignRules: readonly Rule[] = [endAfterStart("EndTime", "StartTime")];
