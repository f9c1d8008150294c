import { describe, expect, test } from "vitest";
import { validate as validateAiccs } from "../../generated/aiccs/index.ts";
import { validate as validateCcc } from "../../generated/ccc/index.ts";
import { validate as validateDyvms } from "../../generated/dyvms/index.ts";
import type { Checked } from "../../src/validation/validate.ts";
import * as inputs from "../support/inputs.ts";

/** The messages of all issues, in order. */
function problems(checked: Checked<unknown>): string[] {
  return checked.ok ? [] : checked.issues.map(String);
}

const create = (change: object): string[] =>
  problems(validateAiccs("CreateAiCallTask", { ...inputs.createAiCallTask, ...change }));
const update = (change: object): string[] =>
  problems(validateAiccs("UpdateAiCallTask", { ...inputs.updateAiCallTask, ...change }));
const cloud = (change: object): string[] =>
  problems(validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, ...change }));
const callout = (change: object): string[] =>
  problems(validateCcc("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, ...change }));
const campaign = (change: object): string[] =>
  problems(validateCcc("UpdatePredictiveDialingCampaign", { ...inputs.updatePredictiveDialingCampaign, ...change }));

test("valid inputs pass unchanged", () => {
  for (const check of [create, update, cloud, callout, campaign]) expect(check({})).toEqual([]);
});

describe("an invalid field is refused with what is allowed and what was given", () => {
  test.each([
    ["missing", create({ TaskName: undefined }), "TaskName is required"],
    ["null", create({ TaskName: null }), "TaskName must be text; got null"],
    ["another type", create({ TaskName: 7 }), "TaskName must be text; got the number 7"],
    ["empty", create({ TaskName: "" }), "TaskName must not be empty"],
    [
      "a boolean as text",
      create({ MissCallRetry: "true" }),
      "MissCallRetry must be true or false; got text. Leave the quotes out",
    ],
    ["a number as text", create({ TaskCps: "75" }), "TaskCps must be a whole number; got text. Leave the quotes out"],
    ["a fraction", create({ TaskCps: 1.5 }), "TaskCps must be a whole number; got a number with a fraction"],
    ["not a number", create({ TaskCps: NaN }), "TaskCps must be a whole number; got NaN"],
    [
      "a Date",
      create({ TaskStartTime: new Date(0) }),
      "TaskStartTime must be plain data; got a Date. Give its getTime(), in milliseconds",
    ],
    [
      "a Date where the vendor wants seconds",
      callout({ NotBefore: new Date(0) }),
      "NotBefore must be plain data; got a Date. Give Math.floor(date.getTime() / 1000), in seconds",
    ],
    [
      "a Date where the vendor wants text",
      cloud({ AutoStartDay: new Date(0) }),
      "AutoStartDay must be plain data; got a Date. Write it in the parameter's own format",
    ],
    [
      "a time with a fraction",
      callout({ NotBefore: 1893459600.5 }),
      "NotBefore must be a whole number (a Unix timestamp in seconds); got a number with a fraction",
    ],
    [
      "a time as text",
      callout({ NotBefore: "2030-01-01T09:00:00+08:00" }),
      "NotBefore must be a whole number (a Unix timestamp in seconds); got text",
    ],
    ["above the maximum", create({ CallRetryTimes: 4 }), "CallRetryTimes must be from 0 to 3; got 4"],
    [
      "above the maximum, with its unit",
      create({ CallRetryInterval: 721 }),
      "CallRetryInterval must be from 0 to 720 minutes; got 721",
    ],
    [
      "the lower maximum of an update",
      update({ CallRetryInterval: 121 }),
      "CallRetryInterval must be from 0 to 120 minutes; got 121",
    ],
    ["below the minimum", cloud({ CustomerTimeout: 4 }), "CustomerTimeout must be from 5 to 60 seconds; got 4"],
    ["at an exclusive minimum", cloud({ Quotiety: 0 }), "Quotiety must be above 0; got 0"],
    ["too many decimals", cloud({ Quotiety: 0.071 }), "Quotiety must have at most 2 decimals; got 0.071"],
    [
      "a list that is too long",
      cloud({ CallVariables: Array(6).fill({ name: "a", value: "b" }) }),
      "CallVariables must have at most 5 items; got 6",
    ],
    ["text too long", cloud({ Name: "名".repeat(50) }), "Name must have at most 49 characters; got 50"],
    ["an empty list", create({ CallDay: [] }), "CallDay must have at least one item; the list is empty"],
    [
      "a value that is not in the enum",
      create({ StartType: "LATER" }),
      "StartType must be one of IMMEDIATE, SCHEDULE; got text of 5 characters",
    ],
    [
      "an enum value in another case",
      create({ StartType: "schedule" }),
      'StartType must be one of IMMEDIATE, SCHEDULE; got "schedule". Did you mean SCHEDULE?',
    ],
    [
      "a number for an enum of strings",
      cloud({ CallStrategy: 1 }),
      'CallStrategy must be one of "1", "2", "3", "4"; got 1. It is text: put quotes around it',
    ],
    [
      "a string for an enum of numbers",
      campaign({ CallOrder: "0" }),
      'CallOrder must be one of 0, 1; got "0". Leave the quotes out',
    ],
    [
      "a comma-separated string for a list",
      create({ CallDay: "MONDAY,TUESDAY" }),
      "CallDay must be a list; got text. Put the items into an array",
    ],
    [
      "a time without its leading zero",
      create({ CallTime: [{ startTime: "9:00:00", endTime: "10:00:00" }] }),
      'CallTime[0].startTime must be written HH:mm:ss; got "9:00:00"',
    ],
    [
      "a date that does not exist",
      cloud({ AutoStartDay: "2026-02-30" }),
      'AutoStartDay must be written yyyy-MM-dd, a day that exists; got "2026-02-30"',
    ],
    [
      "a date and time that do not exist",
      create({ CallExpireDate: "2026-02-30 10:00:00" }),
      'CallExpireDate must be written yyyy-MM-dd HH:mm:ss; got "2026-02-30 10:00:00"',
    ],
    [
      "malformed JSON text",
      cloud({ RetryStrategy: '{"retry":2,' }),
      "RetryStrategy must be JSON text, or the structure itself; the text is not JSON",
    ],
    [
      "malformed JSON text in a list",
      create({ CallTime: ["09:00-10:00"] }),
      "CallTime[0] must be JSON text, or the structure itself; the text is not JSON",
    ],
    [
      "JSON text of another type",
      cloud({ RetryStrategy: "3" }),
      "RetryStrategy must be an object or a list; got the number 3",
    ],
    [
      "an empty item in a comma-separated list",
      cloud({ Cnos: "1111,,2222" }),
      "Cnos[1] must be written without a comma; got an empty text",
    ],
  ])("%s", (_case, messages, expected) => {
    expect(messages).toEqual([expected]);
  });
});

describe("milliseconds and seconds mixed up", () => {
  test("seconds where milliseconds are expected", () => {
    expect(create({ TaskStartTime: 1748923429 })).toEqual([
      "TaskStartTime must be a Unix timestamp in milliseconds, at least 10000000000; got 1748923429, which looks like seconds: multiply it by 1000",
    ]);
  });
  test("milliseconds where seconds are expected", () => {
    expect(callout({ NotBefore: 1642500621000 })).toEqual([
      "NotBefore must be a Unix timestamp in seconds, at most 100000000000; got 1642500621000, which looks like milliseconds: divide it by 1000",
    ]);
  });
});

describe("unknown parameter names", () => {
  test("the message suggests the nearest known name", () => {
    expect(create({ CallRetryTime: 2 })).toEqual([
      "CallRetryTime is not a parameter of CreateAiCallTask. Did you mean CallRetryTimes?",
    ]);
    expect(callout({ IVRId: 8 })).toEqual(["IVRId is not a parameter of CreateAutoCalloutTask. Did you mean IvrId?"]);
  });
  test("the message suggests nothing when no known name is close", () => {
    expect(create({ Colour: "red" })).toEqual(["Colour is not a parameter of CreateAiCallTask"]);
  });
  test("unknown names inside a structure are refused too", () => {
    expect(create({ CallTime: [{ startTime: "09:00:00", endTime: "10:00:00", zone: "x" }] })).toEqual([
      "CallTime[0].zone is not a known field",
    ]);
    const times = [{ StartTime: "09:00:00", endTime: "10:00:00" }];
    expect(create({ CallTime: times })).toContain(
      "CallTime[0].StartTime is not a known field. Did you mean startTime?",
    );
    expect(callout({ Variables: [{ key: "a", Value: "b" }] })).toContain(
      "Variables[0].key is not a known field. Did you mean Key?",
    );
  });
  test("names that every JavaScript object inherits are unknown as well", () => {
    const checked = validateAiccs("CreateAiCallTask", JSON.parse(`{"__proto__": 1, "constructor": 2}`));
    expect(problems(checked)).toContain("constructor is not a parameter of CreateAiCallTask");
    expect(problems(checked)).toContain("__proto__ is not a parameter of CreateAiCallTask");
  });
});

describe("ids", () => {
  test("a number that JavaScript has rounded is refused", () => {
    // oxlint-disable-next-line no-loss-of-precision -- this test needs the rounded number
    expect(campaign({ CampaignId: 1187000000000000123 })).toEqual([
      "CampaignId is an id that JavaScript has rounded: numbers are exact up to 9007199254740991. Give it as text or as a bigint",
    ]);
  });
  test.each([
    ["abc", "other text"],
    ["", "an empty text"],
    [-1, "the number -1"],
    [1.5, "a number with a fraction"],
    [true, "true"],
    [{}, "an object"],
    ["9223372036854775808", "other text"],
  ])("%s is not a valid id", (given, words) => {
    expect(campaign({ CampaignId: given })).toEqual([
      `CampaignId must be an id: a whole number up to 9223372036854775807, as text, a bigint or a safe integer; got ${words}`,
    ]);
  });
});

describe("conditions between fields", () => {
  test.each([
    [
      "a scheduled task requires its start time",
      create({ TaskStartTime: undefined }),
      "TaskStartTime is required when StartType is SCHEDULE",
    ],
    [
      "a scheduled update requires its start time",
      update({ StartType: "SCHEDULE" }),
      "TaskStartTime is required when StartType is SCHEDULE",
    ],
    [
      "a task without Source needs AgentId",
      create({ AgentId: undefined }),
      "AgentId is required when Source is not given",
    ],
    [
      "a task with Source 0 needs it too",
      create({ AgentId: undefined, Source: 0 }),
      "AgentId is required when Source is 0",
    ],
    [
      "an update requires a line",
      update({ VirtualNumber: undefined }),
      "VirtualNumber or PhoneType or LineEncoding is required",
    ],
    ["a callout needs a target", callout({ IvrId: undefined }), "IvrId or AIAgentId is required"],
    ["timed start", cloud({ AutoStart: 1 }), "AutoStartDay or AutoStartTime is required when AutoStart is 1"],
    ["timed stop", cloud({ AutoStop: 1 }), "AutoStopDay or AutoStopTime is required when AutoStop is 1"],
    ["interval calling", cloud({ AutoTaskType: 1 }), "AutoTriggerTimeStrategy is required when AutoTaskType is 1"],
    ["a landline", cloud({ CustomerClidsCategory: 1 }), "CustomerClids is required when CustomerClidsCategory is 1"],
    [
      "a navigation",
      cloud({ CustomerClidsCategory: 5 }),
      "CustomerClidsGroup is required when CustomerClidsCategory is 5",
    ],
  ])("%s", (_case, messages, expected) => {
    expect(messages).toEqual([expected]);
  });

  test("a task with Source 1 requires no agent", () => {
    expect(create({ Source: 1, AgentId: undefined, VirtualNumber: undefined })).toEqual([]);
  });
  test("one of several alternatives is enough", () => {
    expect(cloud({ AutoStart: 1, AutoStartTime: "08:00:00" })).toEqual([]);
    expect(callout({ IvrId: undefined, AIAgentId: 5845 })).toEqual([]);
  });
  test("a field with an invalid value is not also reported as missing", () => {
    expect(create({ TaskStartTime: "soon" })).toEqual([
      "TaskStartTime must be a whole number (a Unix timestamp in milliseconds); got text",
    ]);
  });
});

describe("named rules, which no schema can state", () => {
  const rounds = (...times: string[]) => ({
    retry: times.length,
    strategy: times.map((time, index) => ({ round: index + 1, time })),
  });
  test("rounds counted from the first phone call must have growing waits", () => {
    expect(cloud({ RetryStrategyTimeType: 1, RetryStrategy: rounds("1-1-1", "0-2-0") })).toEqual([
      "RetryStrategy.strategy[1].time must be longer than the previous round's wait of 1-1-1, because RetryStrategyTimeType 1 counts from the first call; got 0-2-0 (rule RetryStrategy-rounds-grow)",
    ]);
    expect(cloud({ RetryStrategyTimeType: 1, RetryStrategy: JSON.stringify(rounds("0-0-10", "0-0-10")) })).toHaveLength(
      1,
    );
  });
  test("rounds counted from the last phone call need not grow, and nothing is assumed about stored settings", () => {
    expect(cloud({ RetryStrategyTimeType: 2, RetryStrategy: rounds("1-1-1", "0-2-0") })).toEqual([]);
    expect(cloud({ RetryStrategy: rounds("1-1-1", "0-2-0") })).toEqual([]);
  });
  test("the advanced example of the vendor's page passes: each list is checked by itself", () => {
    const advanced =
      '[{"condition":{"sipCause":[710,719]},"retry":1,"sort":1,"strategy":[{"round":1,"time":"0-0-10"}]},{"condition":{"sipCause":[800]},"retry":1,"sort":2,"strategy":[{"round":2,"time":"0-0-10"}]}]';
    expect(cloud({ RetryStrategyTimeType: 1, RetryStrategy: advanced })).toEqual([]);
  });
  test("an end must be after its start", () => {
    expect(campaign({ EndTime: 1708483433 })).toEqual([
      "EndTime must be after StartTime (rule EndTime-after-StartTime)",
    ]);
    expect(callout({ NotAfter: 1642500620 })).toEqual([
      "NotAfter must be after NotBefore (rule NotAfter-after-NotBefore)",
    ]);
  });
});

test("all issues of an input are reported at once, in the order of the vendor's page", () => {
  expect(
    problems(
      validateAiccs("CreateAiCallTask", {
        AgentId: "1180",
        VirtualNumber: "",
        StartType: "SCHEDULE",
        CallTime: [{}],
        CallDay: ["MON", "TUESDAY"],
        TaskCps: 501,
        Taskname: "x",
      }),
    ),
  ).toEqual([
    "TaskName is required",
    "VirtualNumber must not be empty",
    "CallTime[0].startTime is required",
    "CallTime[0].endTime is required",
    'CallDay[0] must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY; got "MON". Did you mean MONDAY?',
    "TaskStartTime is required when StartType is SCHEDULE",
    "TaskCps must be from 0 to 500; got 501",
    "Taskname is not a parameter of CreateAiCallTask. Did you mean TaskName?",
  ]);
});

test.each([
  [undefined, "undefined"],
  [null, "null"],
  ["text", "text"],
  [[], "a list"],
])("an input that is %s is refused", (input, words) => {
  expect(problems(validateAiccs("CreateAiCallTask", input))).toEqual([
    `the input of CreateAiCallTask must be an object; got ${words}`,
  ]);
});

describe("warnings", () => {
  const idle = { ...inputs.updateAiCallTask, TaskStartTime: 1748923429000 };
  test("a parameter without effect passes with a warning", () => {
    const checked = validateAiccs("UpdateAiCallTask", idle);
    expect(checked.ok).toBe(true);
    expect(checked.warnings).toEqual([
      {
        path: ["TaskStartTime"],
        code: "rule",
        rule: "TaskStartTime-only-with-StartType",
        message: "has no effect unless StartType is SCHEDULE (rule TaskStartTime-only-with-StartType)",
        params: {},
      },
    ]);
    expect(String(checked.warnings[0])).toBe(
      "TaskStartTime has no effect unless StartType is SCHEDULE (rule TaskStartTime-only-with-StartType)",
    );
  });
  test("strict turns warnings into errors, silence drops them", () => {
    expect(validateAiccs("UpdateAiCallTask", idle, { strict: true }).ok).toBe(false);
    expect(validateAiccs("UpdateAiCallTask", idle, { strict: ["TaskStartTime-only-with-StartType"] }).ok).toBe(false);
    expect(validateAiccs("UpdateAiCallTask", idle, { strict: ["Source-cannot-be-changed"] }).ok).toBe(true);
    expect(
      validateAiccs("UpdateAiCallTask", idle, { silence: ["TaskStartTime-only-with-StartType"] }).warnings,
    ).toEqual([]);
  });
});

test("value is the normalised form: digits for ids, structures for JSON text, lists for comma-separated text", () => {
  const checked = validateDyvms("CloudUpdateTask", {
    EnterpriseId: 7000002n,
    TaskId: "133224",
    Cnos: "1111,2222",
    UserFields: '[{"name":"1234"}]',
    Name: undefined,
  });
  expect(checked).toEqual({
    ok: true,
    value: { EnterpriseId: "7000002", TaskId: "133224", Cnos: ["1111", "2222"], UserFields: [{ name: "1234" }] },
    warnings: [],
  });
});

test("validation does not change its input", () => {
  const input = Object.freeze({
    ...inputs.cloudUpdateTask,
    RetryStrategy: '{"retry":1,"strategy":[{"round":1,"time":"0-0-1"}]}',
    Cnos: "1,2",
  });
  validateDyvms("CloudUpdateTask", input);
  expect(input).toMatchObject({ Cnos: "1,2", EnterpriseId: 7000002 });
});

test("no message contains a phone number, a name, or text that could be one", () => {
  const secret = "13012345678";
  const allMessages = [
    ...create({
      StartType: secret,
      CallDay: [secret],
      TaskCps: Number(secret),
      CallRetryTimes: secret,
      CallExpireDate: secret,
      [secret]: 1,
    }),
    ...cloud({
      AutoStartDay: secret,
      RetryStrategy: secret,
      CustomerTimeout: -Number(secret),
      EnterpriseId: `+${secret}`,
    }),
    ...callout({
      Callees: secret,
      Callers: [Number(secret)],
      CalleeAttributes: [{ Callee: secret, [secret]: secret }],
      AIAgentId: `x${secret}`,
    }),
  ].join("\n");
  expect(allMessages).not.toContain(secret);
  expect(allMessages).toContain("StartType must be one of IMMEDIATE, SCHEDULE; got text of 11 characters");
});
