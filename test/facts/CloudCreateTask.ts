import { INT64, choice, closed, fact, id, name, onOff, required, type Change, type FactTable } from "./fact.ts";
import { SETTINGS, STRUCTURES } from "./task-settings.ts";

/* Written from the vendor's page of CloudCreateTask. */

/** A template may hold any setting that the request omits. */
const TEMPLATE = { TemplateName: "survey" };
const SHRINKING = {
  retry: 2,
  strategy: [
    { round: 1, time: "0-1-0" },
    { round: 2, time: "0-0-59" },
  ],
};
const beside = (changes: readonly Change[]): Change[] => changes.map((change) => ({ ...change, ...TEMPLATE }));

export const table: FactTable = {
  action: "CloudCreateTask",
  // Rounds of any length are possible only if they are counted from the last call.
  base: { EnterpriseId: 36, Name: "taskName", Type: 1, Cnos: "1111,2222", RetryStrategyTimeType: 2, ...STRUCTURES },
  facts: [
    ...closed(""),
    ...required("EnterpriseId", "Name", "Type"),
    id("EnterpriseId", INT64),
    fact(
      "Name",
      "is shorter than 50 characters and not empty",
      ["n", "名".repeat(49), "😀".repeat(49)],
      ["", "名".repeat(50), "😀".repeat(50), 7, null],
    ),
    choice("Type", [1], [0, 3, "1"]),
    ...name("TemplateName"),
    choice("CallGroupType", [1], [0, 3, "1"]),
    onOff("AutoDelete"),
    {
      says: "a list of agents, which is the default, needs Cnos",
      inside: [{ CallGroupType: 1 }, { CallGroupType: undefined }, ...beside([{ Cnos: undefined }])],
      outside: [{ Cnos: undefined }, { CallGroupType: 1, Cnos: undefined }, { Cnos: undefined, AgentGroup: "33" }],
    },
    {
      says: "groups of agents need AgentGroup",
      inside: [{ CallGroupType: 2, AgentGroup: "33", Cnos: undefined }, ...beside([{ CallGroupType: 2 }])],
      outside: [{ CallGroupType: 2 }, { CallGroupType: 2, Cnos: "1111" }],
    },
    {
      says: "an automatic task needs a voice navigation",
      inside: [
        { Type: 2, IvrId: 42 },
        { Type: 2, IvrName: "IvrName1" },
        { Type: 2, IvrId: 42, IvrName: "" },
        ...beside([{ Type: 2 }, { Type: 2, IvrName: "" }]),
      ],
      outside: [{ Type: 2 }, { Type: 2, IvrName: "" }],
    },
    {
      says: "an empty pool is like none",
      inside: beside([{ CustomerClidsCategory: 4, CustomerClidsGroup: "" }]),
      outside: [4, 5].map((CustomerClidsCategory) => ({ CustomerClidsCategory, CustomerClidsGroup: "" })),
    },
    {
      says: "a template may supply what a setting needs",
      inside: beside([
        { AutoStart: 1 },
        { AutoStop: 1 },
        { AutoTaskType: 1 },
        ...[1, 2, 4, 5].map((CustomerClidsCategory) => ({ CustomerClidsCategory })),
      ]),
      outside: beside([{ Name: undefined }, { Type: undefined }]),
    },
    {
      says: "rounds are counted from the first call by default, and grow",
      inside: [
        { RetryStrategyTimeType: 2, RetryStrategy: SHRINKING },
        ...beside([{ RetryStrategyTimeType: undefined, RetryStrategy: SHRINKING }]),
      ],
      outside: [
        { RetryStrategyTimeType: undefined, RetryStrategy: SHRINKING },
        ...beside([{ RetryStrategyTimeType: 1, RetryStrategy: SHRINKING }]),
      ],
    },
    {
      says: "a start and a stop without days are both today",
      inside: [
        { AutoStart: 1, AutoStartTime: "08:00:00", AutoStop: 1, AutoStopTime: "08:00:01" },
        { AutoStart: 1, AutoStartTime: "09:00:00", AutoStop: 1, AutoStopTime: "08:00:00", AutoStopDay: "2026-01-01" },
        ...beside([{ AutoStart: 1, AutoStartTime: "09:00:00", AutoStop: 1, AutoStopTime: "08:00:00" }]),
      ],
      outside: [{ AutoStart: 1, AutoStartTime: "08:00:00", AutoStop: 1, AutoStopTime: "08:00:00" }],
    },
    ...SETTINGS,
  ],
  rules: {
    ...Object.fromEntries(
      [
        ["AutoStartDay", "2026-01-01", "AutoStart", 1, 0] as const,
        ["AutoStartTime", "08:00:00", "AutoStart", 1, 0] as const,
        ["AutoStopDay", "2026-01-01", "AutoStop", 1, 0] as const,
        ["AutoStopTime", "17:00:00", "AutoStop", 1, 0] as const,
        ["AutoTriggerTimeStrategy", "9,22", "AutoTaskType", 1, 0] as const,
        ["ClidProperty", {}, "CustomerClidType", 2, 1] as const,
        ["CustomerClidWeight", [], "CustomerClidWeightFlag", 1, 0] as const,
        ["AgentGroup", "33", "CallGroupType", 2, 1] as const,
      ].map(([field, value, tag, effective, other]) => [
        `${field}-only-with-${tag}`,
        {
          level: "warning" as const,
          kept: [
            { [field]: value, [tag]: effective },
            { [field]: value, ...TEMPLATE },
          ],
          broken: [{ [field]: value }, { [field]: value, [tag]: other }, { [field]: value, [tag]: other, ...TEMPLATE }],
        },
      ]),
    ),
    "ForceEndFlag-only-with-AutoStop": {
      level: "warning",
      kept: [
        { ForceEndFlag: 1, AutoStop: 1, AutoStopTime: "17:00:00" },
        { ForceEndFlag: 1, ...TEMPLATE },
      ],
      broken: [{ ForceEndFlag: 1 }, { ForceEndFlag: 0, AutoStop: 0 }],
    },
    "Cnos-only-with-CallGroupType": {
      level: "warning",
      kept: [{}, { CallGroupType: 1 }],
      broken: [{ CallGroupType: 2, AgentGroup: "33" }],
    },
    "RetryStrategyTimeType-only-beside-RetryStrategy-or-TemplateName": {
      level: "warning",
      kept: [{}, { RetryStrategy: undefined, ...TEMPLATE }],
      broken: [{ RetryStrategy: undefined }],
    },
    "CallRouteStrategy-2-expects-IvrId-or-IvrName-or-TemplateName": {
      level: "warning",
      kept: [
        { CallRouteStrategy: 1 },
        { CallRouteStrategy: 2, IvrId: 42 },
        { CallRouteStrategy: 2, IvrName: "IvrName1" },
        { CallRouteStrategy: 2, ...TEMPLATE },
      ],
      broken: [{ CallRouteStrategy: 2 }],
    },
    "IvrName-not-empty-with-Type": {
      level: "error",
      kept: [
        { IvrName: "" },
        { Type: 2, IvrName: "a" },
        { Type: 2, IvrId: 42, IvrName: "" },
        { Type: 2, IvrName: "", ...TEMPLATE },
      ],
      broken: [{ Type: 2, IvrName: "" }],
    },
    "CustomerClidsGroup-not-empty-with-CustomerClidsCategory": {
      level: "error",
      kept: [
        { CustomerClidsGroup: "" },
        { CustomerClidsCategory: 5, CustomerClidsGroup: "5" },
        { CustomerClidsCategory: 4, CustomerClidsGroup: "", ...TEMPLATE },
      ],
      broken: [
        { CustomerClidsCategory: 4, CustomerClidsGroup: "" },
        { CustomerClidsCategory: 5, CustomerClidsGroup: "" },
      ],
    },
    "advanced-RetryStrategy-only-with-Type-2": {
      level: "warning",
      kept: [{}, { Type: 2, IvrId: 42, RetryStrategy: [{ condition: { sipCause: [710] }, sort: 1, ...SHRINKING }] }],
      broken: [{ RetryStrategy: [{ condition: { sipCause: [710] }, sort: 1, ...SHRINKING }] }],
    },
    "Concurrency-0-only-with-Type-1": {
      level: "warning",
      kept: [{ Concurrency: 0 }, { Type: 2, IvrId: 42, Concurrency: 1 }],
      broken: [{ Type: 2, IvrId: 42, Concurrency: 0 }],
    },
  },
};
