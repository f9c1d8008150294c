import type { CreateAutoCalloutTaskRequest } from "../../../generated/ccc/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule } from "../../operation/rule.ts";
import { attributesOfCallees, onlyBeside, windowsEndAfterStart, winsOver } from "../rule-makers.ts";
import { availableTimeWindows, daysOfCustomPlans, workTimeWindows } from "./available-time.ts";
import { endAfterStart } from "./end-after-start.ts";
import { knownTimeZone } from "./time-zone.ts";
import { variablesOnce } from "./variables-once.ts";

export const conditions = [
  { needOneOf: ["IvrId", "AIAgentId"] },
] as const satisfies readonly Condition<CreateAutoCalloutTaskRequest>[];

const callbackAuth: Rule = {
  name: "AuthType-1-expects-a-method",
  level: "warning",
  fields: ["TriggerStrategy"],
  description: "in TriggerStrategy, BasicAuth, BearerAuth, CustomAuth or Oauth2Auth should be given when AuthType is 1",
  check({ TriggerStrategy }) {
    return ((TriggerStrategy ?? []) as { InterfaceConfig?: Record<string, unknown> }[]).flatMap(
      ({ InterfaceConfig: config }, index) => {
        const hasMethod = [config?.BasicAuth, config?.BearerAuth, config?.CustomAuth, config?.Oauth2Auth].some(
          (method) => method !== undefined,
        );
        if (config?.AuthType !== 1 || hasMethod) return [];
        const path = ["TriggerStrategy", index, "InterfaceConfig"];
        return [{ path, message: "should have BasicAuth, BearerAuth, CustomAuth or Oauth2Auth when AuthType is 1" }];
      },
    );
  },
};

const intervalOfRetries: Rule = {
  name: "RetryInterval-only-with-Tries",
  level: "warning",
  fields: ["RetryInterval", "Tries"],
  description: "RetryInterval has no effect when Tries is 1",
  check: ({ RetryInterval, Tries }) => RetryInterval !== undefined && Tries === 1,
};

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
  intervalOfRetries,
  onlyBeside("RetryHangupTypes", ["AIAgentId"]),
  onlyBeside("RetryTags", ["AIAgentId"]),
  callbackAuth,
];
