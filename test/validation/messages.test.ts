import { expect, test } from "vitest";
import { validate as validateAiccs } from "../../generated/aiccs/index.ts";
import { validate as validateCcc } from "../../generated/ccc/index.ts";
import { validate as validateDyvms } from "../../generated/dyvms/index.ts";
import { rulesOf } from "../../src/validation/rules-of.ts";
import { validInput } from "../../src/testing/fixtures.ts";
import { CONTRACTS } from "../support/contracts.ts";
import { change } from "../facts/fact.ts";
import { TABLES } from "../facts/tables.ts";
import { validateInput, type Checked } from "../../src/validation/validate.ts";
import { factRuleCases } from "../support/fact-rule-cases.ts";
import * as inputs from "../support/inputs.ts";

/* One message for each kind of issue and each rule, as a snapshot for people to review. */

const aiccs = (change: object) => validateAiccs("CreateAiCallTask", { ...inputs.createAiCallTask, ...change });
const update = (change: object) => validateAiccs("UpdateAiCallTask", { ...inputs.updateAiCallTask, ...change });
const details = (change: object) => validateAiccs("QueryAiCallDetailPage", { TaskId: "1187", Status: 0, ...change });
const dyvms = (change: object) => validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, ...change });
const ccc = (change: object) => validateCcc("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, ...change });
const campaign = (change: object) =>
  validateCcc("UpdatePredictiveDialingCampaign", { ...inputs.updatePredictiveDialingCampaign, ...change });
const rounds = (...times: string[]) => ({
  retry: 2,
  strategy: times.map((time, index) => ({ round: index + 1, time })),
});

const KINDS: [kind: string, checked: Checked<unknown>][] = [
  ["missing", aiccs({ TaskName: undefined })],
  ["null", aiccs({ TaskName: null })],
  ["another type", aiccs({ TaskName: 7 })],
  ["a number as text", aiccs({ TaskCps: "75" })],
  ["a fraction", aiccs({ TaskCps: 7.5 })],
  ["true or false as text", aiccs({ MissCallRetry: "true" })],
  ["a Date", aiccs({ TaskStartTime: new Date(0) })],
  ["a range with its unit", aiccs({ CallRetryInterval: 721 })],
  ["a range without a unit", aiccs({ CallRetryTimes: 4 })],
  ["a lower bound alone", dyvms({ Concurrency: -1 })],
  ["an exclusive bound", dyvms({ Quotiety: 0 })],
  ["decimals", dyvms({ Quotiety: 0.071 })],
  ["seconds for milliseconds", aiccs({ TaskStartTime: 1748923429 })],
  ["milliseconds for seconds", ccc({ NotBefore: 1642500621000 })],
  ["a value of no enum", aiccs({ StartType: "LATER" })],
  ["an enum in another case", aiccs({ StartType: "schedule" })],
  ["a short form", aiccs({ CallDay: ["MON"] })],
  ["a comma string for a list", aiccs({ CallDay: "MONDAY,TUESDAY" })],
  ["a number for an enum of text", dyvms({ CallStrategy: 1 })],
  ["text for an enum of numbers", campaign({ CallOrder: "0" })],
  ["a longer text than may be shown", aiccs({ StartType: "13012345678" })],
  ["an empty text", aiccs({ TaskName: "" })],
  ["a text too long", dyvms({ Name: "名".repeat(50) })],
  ["an empty list", aiccs({ CallDay: [] })],
  ["a list too long", dyvms({ CallVariables: Array(6).fill({ name: "a", value: "b" }) })],
  ["an object of too many keys", dyvms({ UserFields: [{ a: "1", b: "2" }] })],
  ["a time", aiccs({ CallTime: [{ startTime: "9:00", endTime: "10:00:00" }] })],
  ["a day that does not exist", dyvms({ AutoStartDay: "2026-02-30" })],
  ["a day and time", aiccs({ CallExpireDate: "2026-07-30T20:00:20" })],
  ["a wait", dyvms({ RetryStrategy: rounds("1 day") })],
  ["broken JSON text", dyvms({ RetryStrategy: '{"retry":' })],
  ["JSON text of another shape", dyvms({ RetryStrategy: "3" })],
  ["a comma list", dyvms({ Cnos: "1111,,2222" })],
  ["an invalid id", campaign({ CampaignId: "abc" })],
  // oxlint-disable-next-line no-loss-of-precision -- this case needs the rounded number
  ["a rounded id", campaign({ CampaignId: 1187000000000000123 })],
  ["an unknown field", aiccs({ CallRetryTime: 2 })],
  ["an unknown field that nothing is near", aiccs({ Colour: "red" })],
  ["an unknown field of a structure", ccc({ Variables: [{ Key: "a", Value: "b", Type: "c" }] })],
  ["an unknown field whose name is not shown", aiccs({ "13012345678": 1 })],
  ["no object", validateAiccs("CreateAiCallTask", [])],
  ["a condition", aiccs({ TaskStartTime: undefined })],
  ["a condition on a field left out", aiccs({ AgentId: undefined })],
  ["one of several", ccc({ IvrId: undefined })],
];

const line = { PhoneType: 1, LineEncoding: "x" };
const FIRST_RULES: [name: string, checked: Checked<unknown>][] = [
  ["TaskStartTime-only-with-StartType", update({ TaskStartTime: 1748923429000 })],
  ["CallTime-windows-end-after-start", aiccs({ CallTime: [{ startTime: "10:00:00", endTime: "09:00:00" }] })],
  ["PhoneType-1-expects-LineEncoding-or-LinePhoneNum", update({ PhoneType: 1 })],
  ["LineEncoding-only-with-PhoneType", update({ ...line, PhoneType: 0 })],
  ["LinePhoneNum-only-with-PhoneType", update({ PhoneType: 0, LinePhoneNum: "152" })],
  ["CallExpireType-1-expects-CallExpireMinutes", aiccs({ CallExpireType: 1 })],
  ["CallExpireType-2-expects-CallExpireDate", aiccs({ CallExpireType: 2 })],
  ["CallExpireMinutes-only-with-CallExpireType", aiccs({ CallExpireType: 0, CallExpireMinutes: 10 })],
  ["CallExpireDate-only-with-CallExpireType", aiccs({ CallExpireType: 0, CallExpireDate: "2026-07-30 20:00:20" })],
  ["ApplicationCode-only-with-Source", aiccs({ ApplicationCode: "025" })],
  ["PhoneType-only-with-Source", aiccs({ ...line })],
  ["Source-1-expects-ApplicationCode", aiccs({ Source: 1 })],
  [
    "engine-number-expects-VirtualNumber",
    aiccs({ Source: 1, ApplicationCode: "025", PhoneType: 0, VirtualNumber: undefined }),
  ],
  [
    "EndImportedTime-not-below-StartImportedTime",
    details({ StartImportedTime: 1748923429001, EndImportedTime: 1748923429000 }),
  ],
  [
    "EndCallingTime-not-below-StartCallingTime",
    details({ StartCallingTime: 1748923429001, EndCallingTime: 1748923429000 }),
  ],
  [
    "MaxConversationDuration-not-below-MinConversationDuration",
    details({ MinConversationDuration: 2, MaxConversationDuration: 1 }),
  ],
  ["Source-cannot-be-changed", update({ Source: 1 })],
  ["RetryStrategy-rounds-grow", dyvms({ RetryStrategyTimeType: 1, RetryStrategy: rounds("1-1-1", "0-2-0") })],
  [
    "AutoStop-after-AutoStart",
    dyvms({ AutoStart: 1, AutoStartDay: "2026-01-02", AutoStop: 1, AutoStopDay: "2026-01-01" }),
  ],
  ["AutoStartDay-only-with-AutoStart", dyvms({ AutoStart: 0, AutoStartDay: "2026-01-02" })],
  ["AutoStartTime-only-with-AutoStart", dyvms({ AutoStart: 0, AutoStartTime: "08:00:00" })],
  ["AutoStopDay-only-with-AutoStop", dyvms({ AutoStop: 0, AutoStopDay: "2026-01-02" })],
  ["AutoStopTime-only-with-AutoStop", dyvms({ AutoStop: 0, AutoStopTime: "08:00:00" })],
  ["ForceEndFlag-only-with-AutoStop", dyvms({ AutoStop: 0, ForceEndFlag: 1 })],
  [
    "CallPriorityStrategy-order-of-its-kind",
    dyvms({ CallPriorityStrategy: { strategy: [{ sort: 1, type: "firstCall", desc: 0 }] } }),
  ],
  [
    "CustomerClidType-only-with-CustomerClidsCategory",
    dyvms({ CustomerClidsCategory: 5, CustomerClidsGroup: "a", CustomerClidType: 1 }),
  ],
  ["ClidProperty-only-with-CustomerClidType", dyvms({ CustomerClidType: 1, ClidProperty: {} })],
  [
    "CustomerClidWeightFlag-only-with-CustomerClidsCategory",
    dyvms({ CustomerClidsCategory: 5, CustomerClidsGroup: "a", CustomerClidWeightFlag: 1 }),
  ],
  [
    "CustomerClidWeight-only-with-CustomerClidsCategory",
    dyvms({ CustomerClidsCategory: 5, CustomerClidsGroup: "a", CustomerClidWeight: [] }),
  ],
  ["CustomerClidWeight-only-with-CustomerClidWeightFlag", dyvms({ CustomerClidWeightFlag: 0, CustomerClidWeight: [] })],
  ["IvrId-wins-over-IvrName", dyvms({ IvrId: 13, IvrName: "a" })],
  ["NotAfter-after-NotBefore", ccc({ NotAfter: 1642500621 })],
  ["CalleeAttributes-in-Callees", ccc({ CalleeAttributes: [{ Callee: "13012345678" }] })],
  ["AvailableTime-wins-over-AvailableWorkTimeConfig", ccc({ AvailableTime: [], AvailableWorkTimeConfig: [] })],
  ["AvailableTime-windows-end-after-start", ccc({ AvailableTime: [{ StartTime: "14:00:00", EndTime: "09:00:00" }] })],
  [
    "AvailableWorkTimeConfig-windows-end-after-start",
    ccc({ AvailableWorkTimeConfig: [{ TimeRanges: [{ StartTime: "14:00:00", EndTime: "09:00:00" }] }] }),
  ],
  ["TimeZone-only-beside-AvailableTime-or-AvailableWorkTimeConfig", ccc({ TimeZone: "Asia/Shanghai" })],
  ["TimeZone-in-the-IANA-list", ccc({ TimeZone: "Asia/Shangai", AvailableTime: [] })],
  ["DaysOfWeek-only-with-Custom", ccc({ AvailableWorkTimeConfig: [{ DaysOfWeek: ["Monday"] }] })],
  ["RetryInterval-only-with-Tries", ccc({ Tries: 1, RetryInterval: 600 })],
  ["RetryHangupTypes-only-beside-AIAgentId", ccc({ RetryHangupTypes: ["212"] })],
  ["RetryTags-only-beside-AIAgentId", ccc({ RetryTags: [] })],
  ["AuthType-1-expects-a-method", ccc({ TriggerStrategy: [{ InterfaceConfig: { AuthType: 1 } }] })],
];

/* The facts of other operations have an input that breaks each of their rules. */
const OTHER_RULES = TABLES.flatMap(({ action, base, rules = {} }) => {
  const contract = CONTRACTS.find(({ facts }) => facts.action === action) ?? expect.fail(action);
  return Object.entries(rules).map(([name, { broken }]): [string, Checked<unknown>] => [
    name,
    validateInput(contract, change(base, broken[0] ?? {})),
  ]);
});
/* The rules that follow from facts have the same messages for each field: one example of each is enough. */
const OF_FACTS = CONTRACTS.flatMap((contract) => {
  const base = validInput(contract.facts.action as "CreateAutoCalloutTask");
  return Object.entries(factRuleCases(contract)).map(([name, { broken }]): [string, Checked<unknown>] => [
    name,
    validateInput(contract, { ...base, ...broken[0] }),
  ]);
});
const SHOWN = ["Callees-", "VirtualNumber-", "PhoneNumberList-", "CustomerClidWeight-", "AutoStartDay-", "NotBefore-"];
const SHOWN_OF_FACTS = OF_FACTS.filter(
  ([name], index) =>
    SHOWN.some((start) => name.startsWith(start)) && OF_FACTS.findIndex(([other]) => other === name) === index,
);
const ALL_RULES = [...FIRST_RULES, ...OTHER_RULES];
/* Operations may share a rule. Its first message is enough. */
const RULES = ALL_RULES.filter(([name], index) => ALL_RULES.findIndex(([other]) => other === name) === index);

function issuesOf(checked: Checked<unknown>) {
  return [...(checked.ok ? [] : checked.issues), ...checked.warnings];
}

test("the messages match messages.txt", async () => {
  const lines = [
    "# What a caller is told: one message for each kind of mistake, then one for each rule.",
    "",
    ...KINDS.map(
      ([kind, checked]) =>
        `${kind}:\n${issuesOf(checked)
          .map((issue) => `    ${issue.toString()}   [${issue.code}]`)
          .join("\n")}`,
    ),
    "",
    ...[...RULES, ...SHOWN_OF_FACTS].map(
      ([name, checked]) =>
        `${name}:\n${issuesOf(checked)
          .filter(({ rule }) => rule === name)
          .map((issue) => `    ${issue.toString()}   [${checked.ok ? "warning" : "error"}]`)
          .join("\n")}`,
    ),
    "",
  ];
  await expect(lines.join("\n")).toMatchFileSnapshot("messages.txt");
});

test.each([...ALL_RULES, ...OF_FACTS])("the example of %s breaks that rule", (name, checked) => {
  expect(issuesOf(checked).map(({ rule }) => rule)).toContain(name);
});

test("each kind of issue gives one message of one line", () => {
  for (const [kind, checked] of KINDS) {
    const [issue, ...others] = issuesOf(checked).filter(({ code, rule }) => code !== "rule" || !rule?.includes("-"));
    expect(issue, kind).toBeDefined();
    expect(others, kind).toEqual([]);
    expect(issue?.message, kind).not.toContain("\n");
  }
});

test("every named rule of every operation has an example, here or in its facts", () => {
  const all = CONTRACTS.flatMap((contract) => rulesOf(contract).map(({ name }) => name));
  expect(new Set([...RULES, ...OF_FACTS].map(([name]) => name))).toEqual(new Set(all));
});

test("an issue is plain data", () => {
  const checked = aiccs({ TaskStartTime: undefined });
  expect(JSON.parse(JSON.stringify(issuesOf(checked)))).toEqual([
    {
      path: ["TaskStartTime"],
      code: "rule",
      rule: "TaskStartTime when StartType",
      message: "is required when StartType is SCHEDULE",
      params: { needed: ["TaskStartTime"], when: { StartType: "SCHEDULE" } },
    },
  ]);
});
