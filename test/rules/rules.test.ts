import { describe, expect, test } from "vitest";
import type { RuleCases } from "../facts/fact.ts";
import { TABLES } from "../facts/tables.ts";
import { CONTRACTS } from "../support/contracts.ts";
import { rulesOf } from "../../src/validation/rules-of.ts";
import { validateInput } from "../../src/validation/validate.ts";
import { factRuleCases } from "../support/fact-rule-cases.ts";
import * as inputs from "../support/inputs.ts";

/* For each named rule: inputs that follow it, and inputs that break it. The facts of an operation may have more. */

interface Cases extends RuleCases {
  readonly action: string;
}

const BASES: Readonly<Record<string, object>> = {
  ...Object.fromEntries(TABLES.map(({ action, base }) => [action, base])),
  CreateAiCallTask: inputs.createAiCallTask,
  UpdateAiCallTask: inputs.updateAiCallTask,
  CloudUpdateTask: inputs.cloudUpdateTask,
  CreateAutoCalloutTask: inputs.createAutoCalloutTask,
  UpdatePredictiveDialingCampaign: inputs.updatePredictiveDialingCampaign,
};

const window = (startTime: string, endTime: string) => ({ startTime, endTime });
const range = (StartTime: string, EndTime: string) => ({ StartTime, EndTime });
const rounds = (...times: string[]) => ({
  retry: times.length,
  strategy: times.map((time, index) => ({ round: index + 1, time })),
});
const numbered = (...strategy: [round: number, time: string][]) => ({
  retry: strategy.length,
  strategy: strategy.map(([round, time]) => ({ round, time })),
});
const rule = (sort: number, ...times: string[]) => ({ condition: { sipCause: [710] }, sort, ...rounds(...times) });
const priority = (...strategy: object[]) => ({ CallPriorityStrategy: { strategy } });
const times = (AutoStartDay: string, AutoStartTime: string, AutoStopDay: string, AutoStopTime: string) => ({
  AutoStart: 1,
  AutoStartDay,
  AutoStartTime,
  AutoStop: 1,
  AutoStopDay,
  AutoStopTime,
});
const group = { CustomerClidsCategory: 5, CustomerClidsGroup: "a" };
const landline = { CustomerClidsCategory: 1, CustomerClids: ["1"] };
const callee = (...numbers: string[]) => ({ CalleeAttributes: numbers.map((Callee) => ({ Callee })) });
const auth = (config: object) => ({ TriggerStrategy: [{ InterfaceConfig: config }] });

const RULES: Readonly<Record<string, Cases>> = {
  "TaskStartTime-only-with-StartType": {
    action: "UpdateAiCallTask",
    level: "warning",
    kept: [{ StartType: "SCHEDULE", TaskStartTime: 1748923429000 }, {}],
    broken: [{ TaskStartTime: 1748923429000 }],
  },
  ...Object.fromEntries(
    [
      ["StartImportedTime", "EndImportedTime"] as const,
      ["StartCallingTime", "EndCallingTime"] as const,
      ["MinConversationDuration", "MaxConversationDuration"] as const,
    ].map(([from, to]): [string, Cases] => [
      `${to}-not-below-${from}`,
      {
        action: "QueryAiCallDetailPage",
        level: "warning",
        kept: [{ [from]: 1748923429000, [to]: 1748923429000 }, { [from]: 1748923429001 }, { [to]: 1748923429000 }],
        broken: [{ [from]: 1748923429001, [to]: 1748923429000 }],
      },
    ]),
  ),
  "CallTime-windows-end-after-start": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [{ CallTime: [window("09:00:00", "09:00:01"), window("13:00:00", "18:00:00")] }],
    broken: [
      { CallTime: [window("09:00:00", "09:00:00")] },
      { CallTime: [window("09:00:00", "10:00:00"), window("22:00:00", "06:00:00")] },
    ],
  },
  "PhoneType-1-expects-LineEncoding-or-LinePhoneNum": {
    action: "UpdateAiCallTask",
    level: "warning",
    kept: [{ PhoneType: 1, LineEncoding: "a" }, { PhoneType: 1, LinePhoneNum: "1" }, { PhoneType: 0 }, {}],
    broken: [{ PhoneType: 1 }],
  },
  "LineEncoding-only-with-PhoneType": {
    action: "UpdateAiCallTask",
    level: "warning",
    kept: [{ PhoneType: 1, LineEncoding: "a" }, { LineEncoding: "a" }],
    broken: [{ PhoneType: 0, LineEncoding: "a" }],
  },
  "LinePhoneNum-only-with-PhoneType": {
    action: "UpdateAiCallTask",
    level: "warning",
    kept: [{ PhoneType: 1, LinePhoneNum: "1" }, { LinePhoneNum: "1" }],
    broken: [{ PhoneType: 0, LinePhoneNum: "1" }],
  },
  "CallExpireType-1-expects-CallExpireMinutes": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [{ CallExpireType: 1, CallExpireMinutes: 10 }, { CallExpireType: 0 }],
    broken: [{ CallExpireType: 1 }],
  },
  "CallExpireType-2-expects-CallExpireDate": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [{ CallExpireType: 2, CallExpireDate: "2026-07-30 20:00:20" }, {}],
    broken: [{ CallExpireType: 2 }, { CallExpireType: 2, CallExpireMinutes: 10 }],
  },
  "CallExpireMinutes-only-with-CallExpireType": {
    action: "UpdateAiCallTask",
    level: "warning",
    kept: [{ CallExpireType: 1, CallExpireMinutes: 10 }, { CallExpireMinutes: 10 }],
    broken: [
      { CallExpireType: 0, CallExpireMinutes: 10 },
      { CallExpireType: 2, CallExpireMinutes: 10 },
    ],
  },
  "CallExpireDate-only-with-CallExpireType": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [{ CallExpireType: 2, CallExpireDate: "2026-07-30 20:00:20" }],
    broken: [{ CallExpireType: 1, CallExpireDate: "2026-07-30 20:00:20" }],
  },
  "ApplicationCode-only-with-Source": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [{ Source: 1, ApplicationCode: "a" }],
    broken: [{ ApplicationCode: "a" }, { Source: 0, ApplicationCode: "a" }],
  },
  "PhoneType-only-with-Source": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [{ Source: 1, PhoneType: 0 }],
    broken: [{ PhoneType: 0 }, { Source: 0, PhoneType: 1 }],
  },
  "Source-1-expects-ApplicationCode": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [{ Source: 1, ApplicationCode: "a" }, { Source: 0 }],
    broken: [{ Source: 1 }],
  },
  "engine-number-expects-VirtualNumber": {
    action: "CreateAiCallTask",
    level: "warning",
    kept: [
      { Source: 1, PhoneType: 0 },
      { Source: 1, PhoneType: 1, VirtualNumber: undefined },
    ],
    broken: [{ Source: 1, PhoneType: 0, VirtualNumber: undefined }],
  },
  "Source-cannot-be-changed": {
    action: "UpdateAiCallTask",
    level: "warning",
    kept: [{}],
    broken: [{ Source: 0 }, { Source: 1 }],
  },
  "RetryStrategy-rounds-grow": {
    action: "CloudUpdateTask",
    level: "error",
    kept: [
      { RetryStrategyTimeType: 1, RetryStrategy: rounds("0-0-10", "0-1-0", "1-0-0") },
      { RetryStrategyTimeType: 2, RetryStrategy: rounds("1-0-0", "0-0-10") },
      { RetryStrategy: rounds("1-0-0", "0-0-10") },
      { RetryStrategyTimeType: 1, RetryStrategy: [rule(1, "1-0-0"), rule(2, "0-0-10", "0-0-11")] },
      // The numbers of the rounds give their order, wherever they are in the list.
      { RetryStrategyTimeType: 1, RetryStrategy: numbered([2, "0-0-20"], [1, "0-0-10"], [5, "1-0-0"]) },
    ],
    broken: [
      { RetryStrategyTimeType: 1, RetryStrategy: rounds("0-0-60", "0-1-0") },
      { RetryStrategyTimeType: 1, RetryStrategy: JSON.stringify(rounds("1-0-0", "0-23-59")) },
      { RetryStrategyTimeType: 1, RetryStrategy: [rule(1, "0-0-10"), rule(2, "0-0-11", "0-0-10")] },
      { RetryStrategyTimeType: 1, RetryStrategy: numbered([2, "0-0-10"], [1, "0-0-20"]) },
    ],
  },
  "AutoStop-after-AutoStart": {
    action: "CloudUpdateTask",
    level: "error",
    kept: [
      times("2026-01-01", "08:00:00", "2026-01-01", "08:00:01"),
      { ...times("2026-01-02", "08:00:00", "2026-01-01", "08:00:00"), AutoStop: 0 },
      { AutoStart: 1, AutoStartTime: "09:00:00", AutoStop: 1, AutoStopTime: "08:00:00" },
    ],
    broken: [
      times("2026-01-01", "08:00:00", "2026-01-01", "08:00:00"),
      { AutoStart: 1, AutoStartDay: "2026-01-02", AutoStop: 1, AutoStopDay: "2026-01-01" },
    ],
  },
  "AutoStartDay-only-with-AutoStart": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ AutoStart: 1, AutoStartDay: "2026-01-01" }, { AutoStartDay: "2026-01-01" }],
    broken: [{ AutoStart: 0, AutoStartDay: "2026-01-01" }],
  },
  "AutoStartTime-only-with-AutoStart": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ AutoStart: 1, AutoStartTime: "08:00:00" }, { AutoStartTime: "08:00:00" }],
    broken: [{ AutoStart: 0, AutoStartTime: "08:00:00" }],
  },
  "AutoStopDay-only-with-AutoStop": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ AutoStop: 1, AutoStopDay: "2026-01-01" }, { AutoStopDay: "2026-01-01" }],
    broken: [{ AutoStop: 0, AutoStopDay: "2026-01-01" }],
  },
  "AutoStopTime-only-with-AutoStop": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ AutoStop: 1, AutoStopTime: "08:00:00" }, { AutoStopTime: "08:00:00" }],
    broken: [{ AutoStop: 0, AutoStopTime: "08:00:00" }],
  },
  "ForceEndFlag-only-with-AutoStop": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ AutoStop: 1, AutoStopTime: "08:00:00", ForceEndFlag: 1 }, { ForceEndFlag: 1 }],
    broken: [{ AutoStop: 0, ForceEndFlag: 1 }],
  },
  "CallPriorityStrategy-order-of-its-kind": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [priority({ sort: 1, type: "retryCall", desc: 0 }, { sort: 2, type: "firstCall", orderType: 0 })],
    broken: [priority({ sort: 1, type: "retryCall", orderType: 0 }), priority({ sort: 1, type: "firstCall", desc: 0 })],
  },
  "CustomerClidType-only-with-CustomerClidsCategory": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ ...landline, CustomerClidType: 1 }, { CustomerClidType: 1 }],
    broken: [{ ...group, CustomerClidType: 1 }],
  },
  "ClidProperty-only-with-CustomerClidType": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ CustomerClidType: 2, ClidProperty: {} }, { ClidProperty: {} }],
    broken: [{ CustomerClidType: 1, ClidProperty: {} }],
  },
  "CustomerClidWeightFlag-only-with-CustomerClidsCategory": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ ...landline, CustomerClidWeightFlag: 1 }, { CustomerClidWeightFlag: 1 }],
    broken: [
      { ...group, CustomerClidWeightFlag: 1 },
      { ...landline, CustomerClidsCategory: 2, CustomerClidWeightFlag: 1 },
    ],
  },
  "CustomerClidWeight-only-with-CustomerClidsCategory": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ ...landline, CustomerClidWeight: [] }, { CustomerClidWeight: [] }],
    broken: [{ ...group, CustomerClidWeight: [] }],
  },
  "CustomerClidWeight-only-with-CustomerClidWeightFlag": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ ...landline, CustomerClidWeightFlag: 1, CustomerClidWeight: [] }],
    broken: [{ ...landline, CustomerClidWeightFlag: 0, CustomerClidWeight: [] }],
  },
  "IvrId-wins-over-IvrName": {
    action: "CloudUpdateTask",
    level: "warning",
    kept: [{ IvrId: 13 }, { IvrName: "a" }],
    broken: [{ IvrId: 13, IvrName: "a" }],
  },
  "NotAfter-after-NotBefore": {
    action: "CreateAutoCalloutTask",
    level: "error",
    kept: [{ NotAfter: 1893459601 }, {}],
    broken: [{ NotAfter: 1893459600 }, { NotAfter: 1 }],
  },
  "CalleeAttributes-in-Callees": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [callee("008613012345678"), callee()],
    broken: [callee("13012345678"), callee("008613012345678", "+8613012345678")],
  },
  "AvailableTime-wins-over-AvailableWorkTimeConfig": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [{ AvailableTime: [] }, { AvailableWorkTimeConfig: [] }],
    broken: [{ AvailableTime: [], AvailableWorkTimeConfig: [] }],
  },
  "AvailableTime-windows-end-after-start": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [{ AvailableTime: [range("09:00:00", "14:00:00"), { StartTime: "09:00:00" }] }],
    broken: [{ AvailableTime: [range("14:00:00", "09:00:00")] }],
  },
  "AvailableWorkTimeConfig-windows-end-after-start": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [{ AvailableWorkTimeConfig: [{ TimeRanges: [range("09:00:00", "14:00:00")] }, {}] }],
    broken: [{ AvailableWorkTimeConfig: [{}, { TimeRanges: [range("09:00:00", "09:00:00")] }] }],
  },
  "TimeZone-only-beside-AvailableTime-or-AvailableWorkTimeConfig": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [
      { TimeZone: "Asia/Shanghai", AvailableTime: [] },
      { TimeZone: "Asia/Shanghai", AvailableWorkTimeConfig: [] },
    ],
    broken: [{ TimeZone: "Asia/Shanghai" }],
  },
  "TimeZone-in-the-IANA-list": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [
      { TimeZone: "Asia/Shanghai", AvailableTime: [] },
      { TimeZone: "UTC", AvailableTime: [] },
    ],
    broken: ["Asia/Shangai", "Beijing", "", "GMT+25"].map((TimeZone) => ({ TimeZone, AvailableTime: [] })),
  },
  "DaysOfWeek-only-with-Custom": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [{ AvailableWorkTimeConfig: [{ DayType: "Custom", DaysOfWeek: ["Monday"] }, { DayType: "Holiday" }, {}] }],
    broken: [
      { AvailableWorkTimeConfig: [{ DaysOfWeek: ["Monday"] }] },
      { AvailableWorkTimeConfig: [{ DayType: "Holiday", DaysOfWeek: ["Monday"] }] },
      { AvailableWorkTimeConfig: [{ DayType: "Custom" }] },
      { AvailableWorkTimeConfig: [{ DayType: "Custom", DaysOfWeek: [] }] },
    ],
  },
  "RetryInterval-only-with-Tries": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [{ Tries: 2, RetryInterval: 600 }, { RetryInterval: 600 }],
    broken: [{ Tries: 1, RetryInterval: 600 }],
  },
  "RetryHangupTypes-only-beside-AIAgentId": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [{ AIAgentId: 5845, RetryHangupTypes: ["212"] }],
    broken: [{ RetryHangupTypes: ["212"] }],
  },
  "RetryTags-only-beside-AIAgentId": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [{ AIAgentId: 5845, RetryTags: [] }],
    broken: [{ RetryTags: [] }],
  },
  "AuthType-1-expects-a-method": {
    action: "CreateAutoCalloutTask",
    level: "warning",
    kept: [auth({ AuthType: 0 }), auth({ AuthType: 1, BearerAuth: { BearerToken: "a" } }), auth({})],
    broken: [auth({ AuthType: 1 })],
  },
};

/* The rules that follow from facts. Each operation has its own. */
const OF_FACTS = CONTRACTS.flatMap((contract) =>
  Object.entries(factRuleCases(contract)).map(([name, cases]): [string, Cases] => [
    name,
    { action: contract.facts.action, ...cases },
  ]),
);

/* A list, because operations that share a rule may each have cases of it. */
const ALL: readonly (readonly [name: string, cases: Cases])[] = [
  ...Object.entries(RULES),
  ...OF_FACTS,
  ...TABLES.flatMap(({ action, rules = {} }) =>
    Object.entries(rules).map(([name, cases]): [string, Cases] => [name, { action, ...cases }]),
  ),
];

describe.each(ALL)("%s of $action", (name, { action, level, kept, broken }) => {
  const operation = CONTRACTS.find(({ facts }) => facts.action === action) ?? expect.fail(action);
  const found = (change: object) => {
    const checked = validateInput(operation, { ...BASES[action], ...change });
    const isError = !checked.ok && checked.issues.some((issue) => issue.rule === name);
    return isError ? "error" : checked.warnings.some((issue) => issue.rule === name) ? "warning" : "kept";
  };
  test("passes inputs that follow it", () => {
    expect(kept).not.toEqual([]);
    for (const change of kept) expect(found(change), JSON.stringify(change)).toBe("kept");
  });
  test(`reports inputs that break it as ${level === "error" ? "an error" : "a warning"}`, () => {
    expect(broken).not.toEqual([]);
    for (const change of broken) expect(found(change), JSON.stringify(change)).toBe(level);
  });
});

test("one warning stands for all attributes whose numbers are spelled otherwise in Callees", () => {
  const operation =
    CONTRACTS.find(({ facts }) => facts.action === "CreateAutoCalloutTask") ?? expect.fail("no operation");
  const numbers = Array.from({ length: 2000 }, (_, index) => String(13_012_340_000 + index));
  const checked = validateInput(operation, {
    ...BASES.CreateAutoCalloutTask,
    Callees: ["008613012345678", ...numbers.map((number) => `+86${number}`)],
    ...callee("008613012345678", ...numbers),
  });
  expect(checked.warnings.filter(({ rule: name }) => name === "CalleeAttributes-in-Callees")).toMatchObject([
    {
      path: ["CalleeAttributes", 1, "Callee"],
      message:
        "is not in Callees with this spelling (also items 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 1989 more) (rule CalleeAttributes-in-Callees)",
      params: { values: { count: 2000 } },
    },
  ]);
});

test("every named rule has its cases, here or in the facts of an operation", () => {
  const all = CONTRACTS.flatMap((contract) => rulesOf(contract).map(({ name }) => name));
  expect(new Set(ALL.map(([name]) => name))).toEqual(new Set(all));
});
