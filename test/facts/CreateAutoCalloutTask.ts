import {
  INT64,
  UINT64,
  choice,
  clock,
  closed,
  fact,
  id,
  list,
  name,
  required,
  requiredPhone,
  seconds,
  text,
  trueOrFalse,
  whole,
  type Fact,
  type FactTable,
} from "./fact.ts";

/* Written from the vendor's page of CreateAutoCalloutTask; the later fields from its API description. */

const VARIABLE = { Key: "foo", Value: "bar" };
const ATTRIBUTE = { Callee: "008613012345678", UUI: "foobar", Variables: [VARIABLE] };
const HANGUPS = [
  "202",
  "203",
  "204",
  "205",
  "206",
  "207",
  "208",
  "210",
  "212",
  "213",
  "215",
  "216",
  "217",
  "218",
  "219",
  "221",
  "222",
  "234",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const CALLBACK = "TriggerStrategy[0].InterfaceConfig";
const METHODS = ["BasicAuth", "BearerAuth", "CustomAuth", "Oauth2Auth"];
const callback = (config: object) => ({ TriggerStrategy: [{}, { InterfaceConfig: config }] });
const retries = (Tries: number | undefined, RetryInterval: number, duration: number) => ({
  Tries,
  RetryInterval,
  NotBefore: 1893459600,
  NotAfter: 1893459600 + duration,
});
const PLAN = "AvailableWorkTimeConfig[0]";

/** The facts that both outbound operations share. */
export const shared: readonly Fact[] = [
  ...closed("", "Variables[0]", "CalleeAttributes[0]"),
  ...required("SdkAppId", "Callees", "Callers", "Variables[0].Key", "Variables[0].Value", "CalleeAttributes[0].Callee"),
  list("Callees", "008613012345678", 13012345678, 1),
  list("Callers", "008602012345678", 13012345678, 1),
  ...name("Variables[0].Key"),
  ...requiredPhone("Callees[0]", "Callers[0]", "CalleeAttributes[0].Callee"),
  ...text("UUI", "Variables[0].Value", "CalleeAttributes[0].UUI", "CalleeAttributes[0].Variables[0].Value"),
  list("Variables", VARIABLE, { Key: "foo" }, 0),
  list("CalleeAttributes", ATTRIBUTE, {}, 0),
  list("CalleeAttributes[0].Variables", VARIABLE, { Value: "bar" }, 0),
];

export const table: FactTable = {
  action: "CreateAutoCalloutTask",
  base: {
    SdkAppId: 1400123455,
    NotBefore: 1642500621,
    Callees: ["008613012345678"],
    Callers: ["008602012345678"],
    IvrId: 8,
    Variables: [VARIABLE],
    CalleeAttributes: [ATTRIBUTE],
    AvailableTime: [{ StartTime: "09:00:00", EndTime: "14:00:00" }],
    AvailableWorkTimeConfig: [
      { DayType: "Custom", DaysOfWeek: ["Wednesday"], TimeRanges: [{ StartTime: "09:00:00", EndTime: "14:00:00" }] },
    ],
    RetryTags: [{ TagName: "later", TagValue: "yes" }],
    TriggerStrategy: [
      {
        InterfaceConfig: {
          HeaderParams: [{}],
          Params: [{}],
          Returns: [{}],
          BasicAuth: {},
          BearerAuth: {},
          CustomAuth: {},
          Oauth2Auth: {},
        },
        HangupTypes: ["206"],
        CallTags: [{}],
      },
    ],
  },
  facts: [
    ...shared,
    ...required("NotBefore"),
    id("SdkAppId", UINT64),
    seconds("NotBefore", 0, 100_000_000_000),
    seconds("NotAfter", 1, 100_000_000_000, { NotBefore: 0 }),
    id("IvrId", UINT64),
    id("AIAgentId", INT64),
    {
      says: "IvrId or AIAgentId is required",
      inside: [{ IvrId: undefined, AIAgentId: 5845 }, { AIAgentId: 5845 }],
      outside: [{ IvrId: undefined }],
    },
    { says: "NotAfter comes after NotBefore", inside: [{ NotAfter: 1642500622 }], outside: [{ NotAfter: 1642500621 }] },
    ...text("Name", "Description", "TimeZone"),
    whole("Tries", 1, 3),
    whole("RetryInterval", 600, 86400),
    whole("MaxRingTimeoutSecond", 0),
    whole("ConcurrencyLimit", 0),
    list("RetryHangupTypes", "212", "201", 0),
    ...HANGUPS.map((code) => fact("RetryHangupTypes", `may hold ${code}`, [[code]], [[Number(code)]])),
    list("RetryTags", {}, "later", 0),
    ...text("RetryTags[0].TagName", "RetryTags[0].TagValue"),
    list("AvailableTime", {}, "09:00:00", 0),
    ...clock("AvailableTime[0].StartTime", "AvailableTime[0].EndTime", `${PLAN}.TimeRanges[0].StartTime`),
    list("AvailableWorkTimeConfig", {}, "Monday", 0),
    choice(`${PLAN}.DayType`, ["EveryDay", "BusinessDay", "Holiday", "Custom"], ["custom", "Weekend", 0]),
    list(`${PLAN}.DaysOfWeek`, "Monday", "MONDAY", 0),
    ...DAYS.map((day) => fact(`${PLAN}.DaysOfWeek`, `may hold ${day}`, [[day]], [[day.toUpperCase()]])),
    list(`${PLAN}.TimeRanges`, {}, "09:00:00", 0),
    list("TriggerStrategy", {}, "x", 0),
    list("TriggerStrategy[0].HangupTypes", "206", 206, 0),
    list("TriggerStrategy[0].CallTags", {}, "x", 0),
    choice("TriggerStrategy[0].TriggerMode", ["ONCE_PER_NUMBER", "ALWAYS_ON_MATCH"], ["ONCE", 0]),
    fact(CALLBACK, "is a structure", [{}], ["https://example.com", [], null]),
    list(`${CALLBACK}.HeaderParams`, {}, "x", 0),
    list(`${CALLBACK}.Params`, {}, "x", 0),
    list(`${CALLBACK}.Returns`, {}, "x", 0),
    trueOrFalse(`${CALLBACK}.Async`),
    choice(`${CALLBACK}.AuthType`, [0, 1], [2, "0", true]),
    ...METHODS.map((method) => fact(`${CALLBACK}.${method}`, "is a structure", [{}], ["x", [], null])),
    ...text(`${CALLBACK}.Url`, `${CALLBACK}.HeaderParams[0].Key`, `${CALLBACK}.HeaderParams[0].Value`),
    ...text(
      `${CALLBACK}.Params[0].Key`,
      `${CALLBACK}.Params[0].Value`,
      `${CALLBACK}.Params[0].ValueType`,
      `${CALLBACK}.Returns[0].Key`,
    ),
    ...text(`${CALLBACK}.BasicAuth.BasicToken`, `${CALLBACK}.BearerAuth.BearerToken`),
    ...text(`${CALLBACK}.CustomAuth.Key`, `${CALLBACK}.CustomAuth.Value`, `${CALLBACK}.CustomAuth.ValueType`),
    ...text(
      `${CALLBACK}.Oauth2Auth.TokenURL`,
      `${CALLBACK}.Oauth2Auth.ClientId`,
      `${CALLBACK}.Oauth2Auth.ClientSecret`,
    ),
    ...closed("RetryTags[0]", "AvailableTime[0]", PLAN, `${PLAN}.TimeRanges[0]`, "TriggerStrategy[0]", CALLBACK),
    ...closed(`${CALLBACK}.HeaderParams[0]`, `${CALLBACK}.Params[0]`, `${CALLBACK}.Returns[0]`),
    ...closed(`${CALLBACK}.BasicAuth`, `${CALLBACK}.BearerAuth`, `${CALLBACK}.CustomAuth`, `${CALLBACK}.Oauth2Auth`),
  ],
  rules: {
    "RetryInterval-within-the-task": {
      level: "warning",
      kept: [
        retries(2, 1799, 1800),
        retries(1, 1800, 1800),
        retries(undefined, 86400, 1800),
        { Tries: 3, RetryInterval: 600 },
      ],
      broken: [retries(2, 1800, 1800), retries(3, 86400, 3600)],
    },
    "RetryHangupTypes-only-with-Tries": {
      level: "warning",
      kept: [{ Tries: 2, RetryHangupTypes: ["212"] }, { RetryHangupTypes: ["212"] }],
      broken: [{ Tries: 1, AIAgentId: 5845, RetryHangupTypes: ["212"] }],
    },
    "RetryTags-only-with-Tries": {
      level: "warning",
      kept: [{ Tries: 3, RetryTags: [{}] }, { RetryTags: [{}] }],
      broken: [{ Tries: 1, AIAgentId: 5845, RetryTags: [{}] }],
    },
    "ConcurrencyLimit-only-beside-AIAgentId": {
      level: "warning",
      kept: [{ AIAgentId: 5845, ConcurrencyLimit: 2 }],
      broken: [{ ConcurrencyLimit: 2 }],
    },
    "AuthType-0-without-a-method": {
      level: "warning",
      kept: [callback({ AuthType: 0 }), callback({ AuthType: 1, BasicAuth: {} }), callback({ BasicAuth: {} })],
      broken: METHODS.map((method) => callback({ AuthType: 0, [method]: {} })),
    },
  },
};
