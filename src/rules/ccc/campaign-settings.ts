import type { Rule } from "../../operation/rule.ts";
import { attributesOfCallees } from "../rule-makers.ts";
import { endAfterStart } from "./end-after-start.ts";
import { variablesOnce } from "./variables-once.ts";

/* Minutes or milliseconds instead of seconds are easily too long. */
const timeForRetries: Rule = {
  name: "RetryInterval-within-the-campaign",
  level: "warning",
  fields: ["RetryInterval", "RetryTimes", "StartTime", "EndTime"],
  description: "no number is called again unless RetryInterval is shorter than the time from StartTime to EndTime",
  check({ RetryInterval: interval, RetryTimes: times, StartTime: start, EndTime: end }) {
    if (typeof interval !== "number" || typeof start !== "number" || typeof end !== "number") return false;
    const duration = end - start;
    if (times === undefined || times === 0 || duration <= 0 || interval < duration) return false;
    const message = `leaves no time to call a number again: the campaign lasts ${duration} seconds`;
    return { path: ["RetryInterval"], message, values: { duration } };
  },
};

/** The rules for the settings of a predictive dialling campaign, the same when it is created and when it is changed. */
export const campaignRules = (): readonly Rule[] => [
  endAfterStart("EndTime", "StartTime"),
  attributesOfCallees,
  variablesOnce,
  timeForRetries,
];
