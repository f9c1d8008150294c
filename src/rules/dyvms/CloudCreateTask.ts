import type { CloudCreateTaskRequest } from "../../../generated/dyvms/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { RequestFields, Rule } from "../../operation/rule.ts";
import { expects, isGiven, onlyBeside, onlyWhen, type Omitted } from "../rule-makers.ts";
import { taskSettings } from "./task-settings.ts";

/* A template may supply everything but the name and the type of a task. */
export const conditions = [
  { when: { AutoStart: 1 }, needOneOf: ["AutoStartDay", "AutoStartTime", "TemplateName"] },
  { when: { AutoStop: 1 }, needOneOf: ["AutoStopDay", "AutoStopTime", "TemplateName"] },
  { when: { AutoTaskType: 1 }, needOneOf: ["AutoTriggerTimeStrategy", "TemplateName"] },
  { when: { CustomerClidsCategory: [1, 2] }, needOneOf: ["CustomerClids", "TemplateName"] },
  { when: { CustomerClidsCategory: [4, 5] }, needOneOf: ["CustomerClidsGroup", "TemplateName"] },
  { when: { CallGroupType: [undefined, 1] }, needOneOf: ["Cnos", "TemplateName"] },
  { when: { CallGroupType: 2 }, needOneOf: ["AgentGroup", "TemplateName"] },
  { when: { Type: 2 }, needOneOf: ["IvrId", "IvrName", "TemplateName"] },
] as const satisfies readonly Condition<CloudCreateTaskRequest>[];

const OMITTED = { absent: "other", suppliedBy: "TemplateName" } as const satisfies Omitted;

export const rules = (): readonly Rule[] => [
  ...taskSettings(OMITTED),
  onlyBeside("RetryStrategyTimeType", ["RetryStrategy", "TemplateName"]),
  ...onlyWhen({ fields: ["Cnos"], tag: "CallGroupType", values: [1] }),
  ...onlyWhen({ fields: ["AgentGroup"], tag: "CallGroupType", values: [2], ...OMITTED }),
  expects("CallRouteStrategy", 2, ["IvrId", "IvrName", "TemplateName"]),
  notEmpty("IvrName", "Type", [2], ["IvrId", "TemplateName"]),
  notEmpty("CustomerClidsGroup", "CustomerClidsCategory", [4, 5], ["TemplateName"]),
  {
    name: "advanced-RetryStrategy-only-with-Type-2",
    level: "warning",
    fields: ["RetryStrategy", "Type"],
    description:
      "RetryStrategy should be an object unless Type is 2, because only automatic tasks have rounds per type of failure",
    check: ({ RetryStrategy, Type }) => Array.isArray(RetryStrategy) && Type === 1,
  },
  {
    name: "Concurrency-0-only-with-Type-1",
    level: "warning",
    fields: ["Concurrency", "Type"],
    description: "Concurrency 0 means no limit only for a task of Type 1",
    check: ({ Concurrency, Type }) => Concurrency === 0 && Type === 2,
  },
];

/** The rule that a text is not empty where a condition requires it: the vendor treats an empty value as not given. */
function notEmpty(field: string, tag: string, values: readonly unknown[], instead: readonly string[]): Rule {
  return {
    name: `${field}-not-empty-with-${tag}`,
    level: "error",
    fields: [field, tag, ...instead],
    description: `${field} must not be empty when ${tag} is ${values.join(" or ")}, unless ${instead.join(" or ")} is given`,
    check: (request: RequestFields) =>
      request[field] === "" && values.includes(request[tag]) && !instead.some((other) => isGiven(request, other)),
  };
}
