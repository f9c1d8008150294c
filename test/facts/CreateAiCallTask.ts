import {
  choice,
  clock,
  closed,
  fact,
  list,
  milliseconds,
  name,
  phone,
  required,
  requiredPhone,
  text,
  trueOrFalse,
  whole,
  type Fact,
  type FactTable,
  type RuleCases,
} from "./fact.ts";

/* Written from the vendor's page of CreateAiCallTask; the later fields from its SDK. */

const REASONS = ["CALL_REJECTED", "USER_BUSY", "SUSPEND", "INVALID_NUMBER", "POWERED_OFF", "NETWORK_BUSY", "NO_ANSWER"];
const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const WINDOW = { startTime: "09:00:00", endTime: "10:00:00" };

/** The facts that both AI call task operations share. */
export const shared: readonly Fact[] = [
  ...closed("", "CallTime[0]"),
  ...required("TaskName", "StartType", "CallTime", "CallDay", "CallTime[0].startTime", "CallTime[0].endTime"),
  ...name("TaskName"),
  ...requiredPhone("VirtualNumber"),
  choice("StartType", ["IMMEDIATE", "SCHEDULE"], ["immediate", "LATER", 0]),
  trueOrFalse("MissCallRetry"),
  list("CallRetryReason", "NO_ANSWER", "BUSY", 0),
  ...REASONS.map((reason) =>
    fact("CallRetryReason", `may hold ${reason}`, [[reason]], [[reason.toLowerCase()], [null]]),
  ),
  whole("CallRetryTimes", 0, 3),
  list("CallTime", WINDOW, "09:00-10:00", 1),
  fact(
    "CallTime[0]",
    "may be the JSON text of the page",
    ['{"startTime":"09:00:00","endTime":"10:00:00"}'],
    ['{"startTime":"09:00:00"}', '{"startTime":"9:00","endTime":"10:00:00"}', "{", "", 9],
  ),
  ...clock("CallTime[0].startTime", "CallTime[0].endTime"),
  list("CallDay", "MONDAY", "MON", 1),
  ...DAYS.map((day) => fact("CallDay", `may hold ${day}`, [[day]], [[day.toLowerCase()], [1]])),
  milliseconds("TaskStartTime"),
  whole("TaskCps", 0, 500),
  {
    says: "TaskStartTime is required when StartType is SCHEDULE",
    inside: [{ StartType: "IMMEDIATE", TaskStartTime: undefined }],
    outside: [{ StartType: "SCHEDULE", TaskStartTime: undefined }],
  },
  choice("Source", [0, 1], [2, -1, "0"]),
  choice("PhoneType", [0, 1], [2, -1, "0"]),
  ...text("LineEncoding"),
  ...phone("LinePhoneNum"),
  choice("CallExpireType", [0, 1, 2], [3, -1, "0"]),
  whole("CallExpireMinutes", 0),
  fact(
    "CallExpireDate",
    "is a day and a time",
    ["2026-07-30 20:00:20", "2024-02-29 00:00:00", "2026-12-31 23:59:59"],
    [
      "2026-07-30T20:00:20",
      "2026-02-30 20:00:20",
      "2026-02-29 00:00:00",
      "2026-07-30",
      "2026-07-30 24:00:00",
      "x2026-07-30 20:00:20",
      "2026-07-30 20:00:20x",
      20260730,
      null,
    ],
  ),
  list("CallableTime", "any text", 9, 0),
];

const retries = (MissCallRetry: boolean | undefined) => ({
  MissCallRetry,
  CallRetryReason: ["NO_ANSWER"],
  CallRetryTimes: 2,
  CallRetryInterval: 10,
});
const noRetries = { CallRetryReason: undefined, CallRetryTimes: undefined, CallRetryInterval: undefined };
const expiry = (CallExpireDate: string) => ({ CallExpireType: 2, CallExpireDate });

/** The cases of the rules that both AI call task operations share. */
export const sharedRules: Readonly<Record<string, RuleCases>> = {
  ...Object.fromEntries(
    ["CallRetryReason", "CallRetryTimes", "CallRetryInterval"].map((field): [string, RuleCases] => [
      `${field}-only-with-MissCallRetry`,
      {
        level: "warning",
        kept: [retries(true), { ...noRetries, MissCallRetry: false }, { ...noRetries, MissCallRetry: undefined }],
        broken: [retries(false), retries(undefined)],
      },
    ]),
  ),
  "CallExpireDate-after-TaskStartTime": {
    level: "warning",
    // The start is at 09:00 in Beijing.
    kept: [
      { StartType: "SCHEDULE", TaskStartTime: 1893459600000, ...expiry("2030-01-01 09:00:01") },
      { StartType: "IMMEDIATE", TaskStartTime: 1893459600000, ...expiry("2030-01-01 09:00:00") },
      { StartType: "SCHEDULE", TaskStartTime: 1893459600000, CallExpireDate: "2030-01-01 09:00:00" },
      { StartType: "IMMEDIATE", TaskStartTime: undefined, ...expiry("2030-01-01 09:00:00") },
    ],
    broken: [
      { StartType: "SCHEDULE", TaskStartTime: 1893459600000, ...expiry("2030-01-01 09:00:00") },
      { StartType: "SCHEDULE", TaskStartTime: 1893459600000, ...expiry("2029-12-31 23:59:59") },
    ],
  },
};

export const table: FactTable = {
  action: "CreateAiCallTask",
  base: {
    TaskName: "测试任务",
    AgentId: "1180",
    VirtualNumber: "0327",
    StartType: "SCHEDULE",
    TaskStartTime: 1748923429000,
    CallTime: [WINDOW],
    CallDay: ["MONDAY"],
  },
  facts: [
    ...shared,
    ...name("AgentId"),
    whole("CallRetryInterval", 0, 720),
    ...text("ApplicationCode"),
    {
      says: "AgentId is required unless Source is 1",
      inside: [{ AgentId: undefined, Source: 1 }],
      outside: [{ AgentId: undefined }, { AgentId: undefined, Source: 0 }],
    },
    {
      says: "VirtualNumber is required unless Source is 1",
      inside: [{ VirtualNumber: undefined, Source: 1 }],
      outside: [{ VirtualNumber: undefined }, { VirtualNumber: undefined, Source: 0 }],
    },
  ],
  rules: {
    ...sharedRules,
    "LineEncoding-only-with-Source": {
      level: "warning",
      kept: [{ Source: 1, LineEncoding: "a" }, { Source: 1, PhoneType: 1, LineEncoding: "a" }, {}],
      broken: [{ LineEncoding: "a" }, { Source: 0, PhoneType: 1, LineEncoding: "a" }],
    },
    "LinePhoneNum-only-with-Source": {
      level: "warning",
      kept: [{ Source: 1, LinePhoneNum: "1" }, {}],
      broken: [{ LinePhoneNum: "1" }, { Source: 0, PhoneType: 1, LinePhoneNum: "1" }],
    },
    "CallExpireMinutes-only-with-CallExpireType": {
      level: "warning",
      kept: [{ CallExpireType: 1, CallExpireMinutes: 10 }],
      broken: [{ CallExpireMinutes: 10 }, { CallExpireType: 0, CallExpireMinutes: 10 }],
    },
    "CallExpireDate-only-with-CallExpireType": {
      level: "warning",
      kept: [expiry("2030-07-30 20:00:20")],
      broken: [{ CallExpireDate: "2030-07-30 20:00:20" }, { CallExpireType: 1, CallExpireDate: "2030-07-30 20:00:20" }],
    },
  },
};
