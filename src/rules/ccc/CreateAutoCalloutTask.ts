import type { CreateAutoCalloutTaskRequest } from "../../../generated/ccc/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule } from "../../operation/rule.ts";
import { attributesOfCallees, onlyBeside, onlyWhen, windowsEndAfterStart, winsOver } from "../rule-makers.ts";
import { availableTimeWindows, daysOfCustomPlans, workTimeWindows } from "./available-time.ts";
import { callbackAuth } from "./callback-auth.ts";
import { endAfterStart } from "./end-after-start.ts";
import { timeForRetries } from "./time-for-retries.ts";
import { knownTimeZone } from "./time-zone.ts";
import { variablesOnce } from "./variables-once.ts";

export const conditions = [
  { needOneOf: ["IvrId", "AIAgentId"] },
] as const satisfies readonly Condition<CreateAutoCalloutTaskRequest>[];

export const rules = (): readonly Rule[] => [
  endAfterStart("NotAfter", "NotBefore"),
  attributesOfCallees,
  variablesOnce,
  winsOver("AvailableTime", "AvailableWorkTimeConfig"),
  windowsEndAfterStart("AvailableTime", availableTimeWindows),
  windowsEndAfterStart("AvailableWorkTimeConfig", workTimeWindows),
  onlyBeside("TimeZone", ["AvailableTime", "AvailableWorkTimeConfig"]),
  knownTimeZone,
  daysOfCustomPlans,
  ...onlyWhen({ fields: ["RetryInterval", "RetryHangupTypes", "RetryTags"], tag: "Tries", values: [2, 3] }),
  timeForRetries({
    name: "RetryInterval-within-the-task",
    noun: "task",
    start: "NotBefore",
    end: "NotAfter",
    times: "Tries",
    none: 1,
  }),
  onlyBeside("RetryHangupTypes", ["AIAgentId"]),
  onlyBeside("RetryTags", ["AIAgentId"]),
  onlyBeside("ConcurrencyLimit", ["AIAgentId"]),
  ...callbackAuth,
];
