import type { FakeTask } from "../../src/testing/index.ts";

/* The same calls in outdial's form and in the form that the vendors' own clients take. */

export interface ContractCase {
  readonly action: string;
  readonly ours: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
  /** Changes of the input that make a parameter missing, wrong or unknown; undefined removes a parameter. */
  readonly missing: Readonly<Record<string, undefined>>;
  readonly wrong: Readonly<Record<string, unknown>>;
  readonly unknown: Readonly<Record<string, unknown>>;
}

const CALL_TASK = {
  TaskName: "Frühling *'(!)~ 100% & 测试",
  VirtualNumber: "0327",
  StartType: "SCHEDULE",
  TaskStartTime: 1893459600000,
  MissCallRetry: true,
  CallRetryReason: ["USER_BUSY", "NO_ANSWER"],
  CallRetryTimes: 2,
  CallRetryInterval: 30,
  CallDay: ["MONDAY", "SUNDAY"],
  TaskCps: 75,
};
const ours = { CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }] };
const theirs = { CallTime: ['{"startTime":"09:00:00","endTime":"10:00:00"}'] };

export const ALIBABA_CASES: readonly (ContractCase & {
  action: "CreateAiCallTask" | "UpdateAiCallTask" | "CloudUpdateTask";
})[] = [
  {
    action: "CreateAiCallTask",
    ours: { ...CALL_TASK, AgentId: "1180", ...ours },
    theirs: { ...CALL_TASK, AgentId: "1180", ...theirs },
    missing: { TaskName: undefined },
    wrong: { TaskCps: 501 },
    unknown: { Colour: "red" },
  },
  {
    action: "UpdateAiCallTask",
    ours: { ...CALL_TASK, TaskId: "118700000000000001", ...ours },
    theirs: { ...CALL_TASK, TaskId: "118700000000000001", ...theirs },
    missing: { TaskCps: undefined },
    wrong: { CallRetryInterval: 121 },
    unknown: { AgentId: "1180" },
  },
  {
    action: "CloudUpdateTask",
    ours: {
      EnterpriseId: 7000002,
      TaskId: "133224",
      Name: "spring",
      AutoStart: 1,
      AutoStartDay: "2030-01-01",
      Cnos: ["1111", "2222"],
      Quotiety: 1.25,
      RetryStrategy: { retry: 1, strategy: [{ round: 1, time: "0-0-10" }] },
    },
    theirs: {
      EnterpriseId: 7000002,
      TaskId: "133224",
      Name: "spring",
      AutoStart: 1,
      AutoStartDay: "2030-01-01",
      Cnos: "1111,2222",
      Quotiety: 1.25,
      RetryStrategy: '{"retry":1,"strategy":[{"round":1,"time":"0-0-10"}]}',
    },
    missing: { EnterpriseId: undefined },
    wrong: { CustomerTimeout: 61 },
    unknown: { CallGroupType: 1 },
  },
];

const CALLOUT = {
  SdkAppId: 1400123455,
  NotBefore: 1893459600,
  Callees: ["008613012345678", "008613012345679"],
  Callers: ["008602012345678"],
  IvrId: 8,
  Name: "Frühling & 测试",
  Variables: [{ Key: "foo", Value: "bar" }],
  CalleeAttributes: [{ Callee: "008613012345678", UUI: "a", Variables: [{ Key: "k", Value: "v" }] }],
};
const CAMPAIGN = {
  SdkAppId: 1400000000,
  CampaignId: 2569,
  Name: "spring",
  Callees: ["+8613012345678"],
  Callers: ["0086075586013388"],
  CallOrder: 0,
  SkillGroupId: 255,
  Priority: 3,
  ExpectedAbandonRate: 10,
  RetryInterval: 1800,
  StartTime: 1893459600,
  EndTime: 1893463200,
};

export const TENCENT_CASES: readonly ContractCase[] = [
  {
    action: "CreateAutoCalloutTask",
    ours: CALLOUT,
    theirs: CALLOUT,
    missing: { Callers: undefined },
    wrong: { Tries: 4 },
    unknown: { IVRId: 8 },
  },
  {
    action: "UpdatePredictiveDialingCampaign",
    ours: CAMPAIGN,
    theirs: CAMPAIGN,
    missing: { SkillGroupId: undefined },
    wrong: { Priority: 6 },
    unknown: { IvrId: 8 },
  },
];

/** The tasks that the updates change. */
export const TASKS: readonly FakeTask[] = [
  { family: "ai-call-task", id: "118700000000000001", name: "seeded", status: "stopped" },
  { family: "cloud-task", id: "133224", name: "seeded", status: "new" },
  { family: "predictive-dialing-campaign", id: "2569", name: "seeded", status: "new" },
];
