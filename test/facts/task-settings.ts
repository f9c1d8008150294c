import {
  INT64,
  choice,
  clock,
  closed,
  commas,
  day,
  fact,
  id,
  jsonText,
  list,
  name,
  onOff,
  phone,
  required,
  text,
  whole,
  type Fact,
} from "./fact.ts";

/* From the vendor's pages of CloudUpdateTask and CloudCreateTask, which describe these settings in the same words. */

const ROUND = { round: 1, time: "1-1-1" };
const RULE = { condition: { sipCause: [710, 719] }, retry: 1, sort: 1, strategy: [ROUND] };
const time = (path: string) =>
  fact(
    path,
    "is days-hours-minutes",
    ["1-1-1", "0-0-10", "99999-0-0"],
    ["1-1", "1:1:1", "1-1-1-1", "x1-1-1", "1-1-1x", "", 1, null],
  );

/** Settings whose parts the facts change. */
export const STRUCTURES = {
  RetryStrategy: { retry: 1, strategy: [ROUND] },
  CallPriorityStrategy: { strategy: [{ sort: 1, type: "retryCall" }] },
  ClidProperty: {},
  CustomerClidWeight: [{ number: "123,345", weight: "5" }],
  UserFields: [{ name: "1234" }],
  CallVariables: [{ name: "abcdefg", value: "${cdr_enterprise_id}" }],
  CallLimitStrategy: [{ cnos: ["2000", "2001"], limit: "5" }],
} as const;

/** What both pages say about the settings of a task. */
export const SETTINGS: readonly Fact[] = [
  fact(
    "Description",
    "is shorter than 200 characters",
    ["", "述".repeat(199), "😀".repeat(199)],
    ["述".repeat(200), "😀".repeat(200), 7, null],
  ),

  onOff("AutoStart", { AutoStartDay: "2026-01-01" }),
  day("AutoStartDay"),
  ...clock("AutoStartTime"),
  {
    says: "AutoStart 1 needs a day or a time",
    inside: [
      { AutoStart: 1, AutoStartDay: "2026-01-01" },
      { AutoStart: 1, AutoStartTime: "08:00:00" },
      { AutoStart: 0 },
    ],
    outside: [{ AutoStart: 1 }],
  },
  onOff("AutoStop", { AutoStopDay: "2026-01-01" }),
  day("AutoStopDay"),
  ...clock("AutoStopTime"),
  {
    says: "AutoStop 1 needs a day or a time",
    inside: [{ AutoStop: 1, AutoStopDay: "2026-01-01" }, { AutoStop: 1, AutoStopTime: "17:00:00" }, { AutoStop: 0 }],
    outside: [{ AutoStop: 1 }],
  },
  {
    says: "a stop comes after its start",
    inside: [{ AutoStart: 1, AutoStartDay: "2026-01-01", AutoStop: 1, AutoStopDay: "2026-01-01" }],
    outside: [
      { AutoStart: 1, AutoStartDay: "2026-01-02", AutoStop: 1, AutoStopDay: "2026-01-01" },
      {
        AutoStart: 1,
        AutoStartDay: "2026-01-01",
        AutoStartTime: "17:00:00",
        AutoStop: 1,
        AutoStopDay: "2026-01-01",
        AutoStopTime: "17:00:00",
      },
    ],
  },
  onOff("ForceEndFlag"),
  onOff("AutoTaskType", { AutoTriggerTimeStrategy: "9,22" }),
  ...commas("AutoTriggerTimeStrategy"),
  {
    says: "AutoTaskType 1 needs AutoTriggerTimeStrategy",
    inside: [{ AutoTaskType: 1, AutoTriggerTimeStrategy: "9" }],
    outside: [{ AutoTaskType: 1 }],
  },
  onOff("AutoComplete"),

  jsonText("RetryStrategy", { retry: 2, strategy: [ROUND, { round: 2, time: "2-2-2" }] }, { retry: 2 }),
  jsonText(
    "RetryStrategy",
    [RULE, { ...RULE, condition: { sipCause: [800] }, sort: 2, strategy: [{ round: 2, time: "0-0-10" }] }],
    [{ ...RULE, sort: undefined }],
  ),
  ...required(
    "RetryStrategy.retry",
    "RetryStrategy.strategy",
    "RetryStrategy.strategy[0].round",
    "RetryStrategy.strategy[0].time",
  ),
  ...closed("RetryStrategy", "RetryStrategy.strategy[0]"),
  whole("RetryStrategy.retry", 0),
  list("RetryStrategy.strategy", ROUND, "1-1-1", 1),
  whole("RetryStrategy.strategy[0].round", 1),
  time("RetryStrategy.strategy[0].time"),
  fact("RetryStrategy", "has at least one rule in its advanced form", [[RULE]], [[]]),
  ...(["condition", "retry", "sort", "strategy"] as const).map((key) =>
    fact("RetryStrategy", `needs ${key} in a rule`, [[RULE]], [[{ ...RULE, [key]: undefined }]]),
  ),
  fact(
    "RetryStrategy",
    "takes no other keys in a rule",
    [[RULE]],
    [[{ ...RULE, unknown: 1 }], [{ ...RULE, condition: { sipCause: [800], unknown: 1 } }]],
  ),
  fact(
    "RetryStrategy",
    "has whole numbers in a rule",
    [0, Number.MAX_SAFE_INTEGER].map((value) => [{ ...RULE, retry: value, sort: value }]),
    [-1, 0.5, "1", Number.MAX_SAFE_INTEGER + 1].flatMap((value) => [
      [{ ...RULE, retry: value }],
      [{ ...RULE, sort: value }],
    ]),
  ),
  fact(
    "RetryStrategy",
    "has causes in a rule",
    [[710], [0], [Number.MAX_SAFE_INTEGER]].map((sipCause) => [{ ...RULE, condition: { sipCause } }]),
    [[], ["710"], [-1], [7.5], [Number.MAX_SAFE_INTEGER + 1], 710, undefined].map((sipCause) => [
      { ...RULE, condition: { sipCause } },
    ]),
  ),
  fact(
    "RetryStrategy",
    "has rounds in a rule",
    [[{ ...RULE, strategy: [{ round: 7, time: "0-0-1" }] }]],
    [[{ ...RULE, strategy: [] }], [{ ...RULE, strategy: [{}] }], [{ ...RULE, condition: "710" }]],
  ),
  choice("RetryStrategyTimeType", [1, 2], [0, 3, "1"]),
  {
    says: "rounds counted from the first call grow",
    inside: [
      { RetryStrategyTimeType: 2, "RetryStrategy.strategy": [ROUND, ROUND] },
      { RetryStrategyTimeType: 1, "RetryStrategy.strategy": [ROUND, { round: 2, time: "1-1-2" }] },
    ],
    outside: [
      { RetryStrategyTimeType: 1, "RetryStrategy.strategy": [ROUND, ROUND] },
      { RetryStrategyTimeType: 1, "RetryStrategy.strategy": [ROUND, { round: 2, time: "0-23-59" }] },
    ],
  },
  choice("RetryStrategyOnlyToday", [0, 1, 2, 3], [4, -1, "0"]),

  jsonText(
    "CallPriorityStrategy",
    {
      strategy: [
        { sort: 1, type: "retryCall", desc: 0 },
        { sort: 2, type: "firstCall", orderType: 0 },
      ],
    },
    {},
  ),
  ...required(
    "CallPriorityStrategy.strategy",
    "CallPriorityStrategy.strategy[0].sort",
    "CallPriorityStrategy.strategy[0].type",
  ),
  ...closed("CallPriorityStrategy", "CallPriorityStrategy.strategy[0]"),
  list("CallPriorityStrategy.strategy", { sort: 1, type: "firstCall" }, "firstCall", 1),
  whole("CallPriorityStrategy.strategy[0].sort", 0),
  choice("CallPriorityStrategy.strategy[0].type", ["retryCall", "firstCall"], ["RetryCall", 1]),
  choice("CallPriorityStrategy.strategy[0].desc", [0, 1], [2, "0"]),
  choice("CallPriorityStrategy.strategy[0].orderType", [0, 1, 2], [3, "0"]),

  fact("CustomerClidsCategory", "is 1, 2, 4 or 5", [], [0, 3, 6, "1", null]),
  {
    says: "categories 1 and 2 need CustomerClids",
    inside: [1, 2].map((value) => ({ CustomerClidsCategory: value, CustomerClids: "64203667" })),
    outside: [{ CustomerClidsCategory: 1 }, { CustomerClidsCategory: 2 }],
  },
  {
    says: "categories 4 and 5 need CustomerClidsGroup",
    inside: [4, 5].map((value) => ({ CustomerClidsCategory: value, CustomerClidsGroup: "pool" })),
    outside: [{ CustomerClidsCategory: 4 }, { CustomerClidsCategory: 5 }],
  },
  ...commas("CustomerClids", "TimeStrategy", "Cnos", "AgentGroup"),
  choice("CustomerClidType", [1, 2], [0, 3, "1"]),
  jsonText("ClidProperty", { defaultAreaCode: "010", isMatchCapital: "1", andSoOn: 1 }, { isMatchCapital: 1 }),
  ...text("ClidProperty.defaultAreaCode", "ClidProperty.isMatchCapital"),
  onOff("CustomerClidWeightFlag"),
  jsonText("CustomerClidWeight", [{ number: "123,345", weight: "5" }], [{ number: "123,345" }]),
  list("CustomerClidWeight", { number: "1", weight: "5" }, "1", 0),
  ...required("CustomerClidWeight[0].number", "CustomerClidWeight[0].weight"),
  ...phone("CustomerClidWeight[0].number"),
  fact("CustomerClids", "has phone numbers", ["64203667,64203668", ["64203667"]], ["phone", "64203667,phone"]),
  ...text("CustomerClidWeight[0].weight", "CustomerClidsGroup"),
  ...closed("CustomerClidWeight[0]"),

  whole("CustomerTimeout", 5, 60),
  choice("CallRouteStrategy", [1, 2], [0, 3, "1"]),
  id("IvrId", INT64),
  ...text("IvrName", "CustomerMoh", "CustomerVoice"),
  whole("Concurrency", 0),

  jsonText("UserFields", [{ name: "1234" }, { name1: "12345" }], [{ key: 1 }]),
  fact("UserFields", "is a list, which may be empty", [[], [{ a: "" }]], [{}, ["x"]]),
  fact("UserFields[0]", "is one pair", [{ any: "1" }], [{}, { a: "1", b: "2" }, "x"]),
  fact(
    "UserFields[0].name",
    "is at most 1000 characters",
    ["", "值".repeat(1000), "😀".repeat(1000)],
    ["值".repeat(1001), "😀".repeat(1001), 7],
  ),
  jsonText("CallVariables", [{ name: "a", value: "b" }], [{ name: "a" }]),
  list("CallVariables", { name: "a", value: "b" }, "a", 0, 5),
  ...required("CallVariables[0].name", "CallVariables[0].value"),
  ...name("CallVariables[0].name"),
  fact(
    "CallVariables[0].value",
    "is at most 1000 characters",
    ["", "值".repeat(1000), "😀".repeat(1000)],
    ["值".repeat(1001), "😀".repeat(1001), 7],
  ),
  ...closed("CallVariables[0]"),
  jsonText("CallLimitStrategy", [{ cnos: ["2000"], limit: "5" }], [{ cnos: ["2000"], limit: 5 }]),
  list("CallLimitStrategy", { cnos: ["2000"], limit: "5" }, "5", 0),
  ...required("CallLimitStrategy[0].cnos", "CallLimitStrategy[0].limit"),
  list("CallLimitStrategy[0].cnos", "2000", 2000, 1),
  ...text("CallLimitStrategy[0].limit"),
  ...closed("CallLimitStrategy[0]"),

  choice("CallStrategy", ["1", "2", "3", "4"], ["0", "5", 1]),
  whole("AgentTimeout", 5, 60),
  whole("Wrapup", 1, 10800),
  whole("MaxWaitTime", 10, 600),
  whole("MinAvailableAgentCount", 1, 10),
  fact(
    "Quotiety",
    "is above 0 and at most 20, with two decimals",
    [0.01, 0.07, 1, 19, 20],
    [0, -1, 20.01, 0.071, 1.255, "19.00", null],
  ),
  whole("PredictAdjust", 50, 400),
  whole("AnswerRate", 1, 100),
  whole("WarmUpDuration", 60, 600),
  onOff("IsRewarm"),
];
