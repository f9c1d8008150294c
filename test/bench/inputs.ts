import type { CreateAiCallTaskInput } from "outdial/aiccs";
import type { CreateAutoCalloutTaskInput } from "outdial/ccc";

/* The inputs of the two measured operations, with most of the parameters that their vendors' pages show. */

export const ALIBABA_KEYS = { accessKeyId: "bench-id", accessKeySecret: "bench-secret" };
export const TENCENT_KEYS = { secretId: "bench-id", secretKey: "bench-secret" };

export const createAiCallTask = {
  TaskName: "Spring campaign (north)",
  AgentId: "1180000000000001",
  VirtualNumber: "03271234567",
  StartType: "SCHEDULE",
  TaskStartTime: 1748923429000,
  MissCallRetry: true,
  CallRetryReason: ["USER_BUSY", "NO_ANSWER", "POWERED_OFF"],
  CallRetryTimes: 2,
  CallRetryInterval: 10,
  CallTime: [
    { startTime: "09:00:00", endTime: "11:30:00" },
    { startTime: "14:00:00", endTime: "18:00:00" },
  ],
  CallDay: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"],
  TaskCps: 57,
} as const satisfies CreateAiCallTaskInput;

/** An automatic task with the given number of callees. */
export function createAutoCalloutTask(callees = 2) {
  return {
    SdkAppId: 1400123455,
    NotBefore: 1642500621,
    NotAfter: 1642507821,
    Callees: Array.from({ length: callees }, (_, index) => `0086138${String(index).padStart(8, "0")}`),
    Callers: ["008602012345678"],
    IvrId: 8,
    Name: "Spring campaign (north)",
    Description: "Follows up on last year's orders",
    Tries: 2,
    Variables: [{ Key: "season", Value: "spring" }],
    UUI: "campaign-4711",
  } as const satisfies CreateAutoCalloutTaskInput;
}
