import { shared } from "./CreateAutoCalloutTask.ts";
import {
  choice,
  id,
  INT64,
  name,
  required,
  requiredPhone,
  seconds,
  whole,
  type Change,
  type Fact,
  type FactTable,
  type RuleCases,
} from "./fact.ts";

/*
 * What the vendor's pages of CreatePredictiveDialingCampaign and UpdatePredictiveDialingCampaign say in the same words. The pages
 * differ in the share of abandoned calls.
 */

const VARIABLE = { Key: "foo", Value: "bar" };

export const base: FactTable["base"] = {
  SdkAppId: 1400000000,
  Name: "New energy SUV recommendation",
  Callees: ["+8613012345678"],
  Callers: ["0086075586013388"],
  CallOrder: 0,
  SkillGroupId: 255,
  Priority: 3,
  ExpectedAbandonRate: 10,
  RetryInterval: 1800,
  StartTime: 1708483433,
  EndTime: 1708485433,
  Variables: [VARIABLE],
  CalleeAttributes: [{ Callee: "+8613012345678", UUI: "foobar", Variables: [VARIABLE] }],
};

export const campaign: readonly Fact[] = [
  ...shared,
  ...required(
    "Name",
    "CallOrder",
    "SkillGroupId",
    "Priority",
    "ExpectedAbandonRate",
    "RetryInterval",
    "StartTime",
    "EndTime",
  ),
  id("SdkAppId", INT64),
  id("SkillGroupId", INT64),
  id("IVRId", INT64),
  ...name("Name"),
  // The spellings of the vendor's samples: E.164, without a country code, and as the console shows them.
  ...requiredPhone("Callees[0]", "Callers[0]"),
  choice("CallOrder", [0, 1], [2, -1, "0"]),
  whole("Priority", 1, 5),
  whole("RetryInterval", 60, 86400),
  {
    says: "RetryInterval is required even without retries",
    inside: [{ RetryTimes: 0 }],
    outside: [
      { RetryTimes: 0, RetryInterval: undefined },
      { RetryTimes: undefined, RetryInterval: undefined },
    ],
  },
  whole("RetryTimes", 0, 2),
  seconds("StartTime", 0, 99_999_999_999, { EndTime: 100_000_000_000 }),
  seconds("EndTime", 1, 100_000_000_000, { StartTime: 0 }),
  { says: "EndTime comes after StartTime", inside: [{ EndTime: 1708483434 }], outside: [{ EndTime: 1708483433 }] },
];

const period = (RetryTimes: number | undefined, RetryInterval: number, duration: number): Change => ({
  RetryTimes,
  RetryInterval,
  StartTime: 1893459600,
  EndTime: 1893459600 + duration,
});
const variables = (...keys: string[]) => keys.map((Key) => ({ Key, Value: "bar" }));
const attributes = (...lists: string[][]): Change => ({
  Callees: lists.map((_, index) => `1301234567${index}`),
  CalleeAttributes: lists.map((keys, index) => ({ Callee: `1301234567${index}`, Variables: variables(...keys) })),
});

export const campaignRules: Readonly<Record<string, RuleCases>> = {
  "EndTime-after-StartTime": {
    level: "error",
    kept: [{ StartTime: 1893459600, EndTime: 1893459601 }],
    broken: [{ StartTime: 1893459600, EndTime: 1893459600 }, { EndTime: 1 }],
  },
  "CalleeAttributes-in-Callees": {
    level: "warning",
    kept: [{ CalleeAttributes: [{ Callee: "+8613012345678" }] }, { CalleeAttributes: [] }],
    broken: [{ CalleeAttributes: [{ Callee: "13012345678" }] }],
  },
  "Variables-keys-once": {
    level: "warning",
    kept: [{ Variables: variables("foo", "Foo") }, { Variables: [] }, attributes(["foo"], ["foo", "bar"])],
    broken: [
      attributes(["foo"], ["bar", "foo", "bar"], [], ["a", "a"]),
      { Variables: variables("foo", "bar", "foo") },
      attributes(["foo", "foo"]),
    ],
  },
  "RetryInterval-within-the-campaign": {
    level: "warning",
    kept: [period(1, 1799, 1800), period(2, 60, 3600), period(0, 1800, 1800), period(undefined, 1800, 60)],
    broken: [period(1, 1800, 1800), period(2, 86400, 3600)],
  },
};
