import type { CreateAiCallTaskInput, UpdateAiCallTaskInput } from "../../generated/aiccs/index.ts";
import type { CreateAutoCalloutTaskInput, UpdatePredictiveDialingCampaignInput } from "../../generated/ccc/index.ts";
import type { CloudUpdateTaskInput } from "../../generated/dyvms/index.ts";

/* One valid input for each operation, as short as possible. */

export const createAiCallTask = {
  TaskName: "spring",
  AgentId: "1180",
  VirtualNumber: "0327",
  StartType: "SCHEDULE",
  TaskStartTime: 1748923429000,
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
  CallDay: ["MONDAY"],
} as const satisfies CreateAiCallTaskInput;

export const updateAiCallTask = {
  TaskId: "118700000000000001",
  TaskName: "spring",
  VirtualNumber: "0537",
  StartType: "IMMEDIATE",
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
  CallDay: ["MONDAY"],
  TaskCps: 57,
} as const satisfies UpdateAiCallTaskInput;

export const cloudUpdateTask = { EnterpriseId: 7000002, TaskId: "133224" } as const satisfies CloudUpdateTaskInput;

export const createAutoCalloutTask = {
  SdkAppId: 1400123455,
  NotBefore: 1642500621,
  Callees: ["008613012345678"],
  Callers: ["008602012345678"],
  IvrId: 8,
} as const satisfies CreateAutoCalloutTaskInput;

export const updatePredictiveDialingCampaign = {
  SdkAppId: 1400000000,
  CampaignId: 2569,
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
} as const satisfies UpdatePredictiveDialingCampaignInput;

/** A valid CreateAiCallTask as it is sent in a query, where every value is text. */
export const CREATE_ON_THE_WIRE = {
  TaskName: "spring",
  AgentId: "1180",
  VirtualNumber: "0327",
  StartType: "IMMEDIATE",
  CallTime: '["{\\"startTime\\":\\"09:00:00\\",\\"endTime\\":\\"10:00:00\\"}"]',
  CallDay: '["MONDAY"]',
};

/** A valid CreateAutoCalloutTask as it is sent in a query or a form. */
export const CALLOUT_ON_THE_WIRE = {
  SdkAppId: "1400123455",
  NotBefore: "1893459600",
  "Callees.0": "008613012345678",
  "Callers.0": "008602012345678",
  IvrId: "8",
};
