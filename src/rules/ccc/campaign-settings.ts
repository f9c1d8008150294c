import type { Rule } from "../../operation/rule.ts";
import { attributesOfCallees } from "../rule-makers.ts";
import { endAfterStart } from "./end-after-start.ts";
import { timeForRetries } from "./time-for-retries.ts";
import { variablesOnce } from "./variables-once.ts";

/** The rules for the settings of a predictive dialling campaign, the same when it is created and when it is changed. */
export const campaignRules = (): readonly Rule[] => [
  endAfterStart("EndTime", "StartTime"),
  attributesOfCallees,
  variablesOnce,
  timeForRetries({
    name: "RetryInterval-within-the-campaign",
    noun: "campaign",
    start: "StartTime",
    end: "EndTime",
    times: "RetryTimes",
    none: 0,
  }),
];
