import { describe, expect, test } from "vitest";
import * as aiccs from "../../src/enums/aiccs.ts";
import * as dyvms from "../../src/enums/dyvms.ts";

/* The codes of Alibaba Cloud, written from its pages: a name with another code's number would pass every other check. */

type Codes = Readonly<Record<string, string | number>>;

const AICCS: readonly [name: string, codes: Codes, documented: Codes][] = [
  // QueryAiCallTaskPage: the filter has words, the tasks have numbers.
  [
    "AiCallTaskState",
    aiccs.AiCallTaskState,
    { Init: "INIT", Failed: "FAILED", Running: "RUNNING", Stopped: "STOPPED" },
  ],
  ["AiCallTaskStatus", aiccs.AiCallTaskStatus, { Init: 0, Running: 1, Stopped: 2, Failed: 3 }],
  // QueryAiCallDetailPage: the filter and the numbers count differently.
  ["CallDetailState", aiccs.CallDetailState, { Pending: 0, Completed: 1, Failed: 2 }],
  [
    "CallDetailStatus",
    aiccs.CallDetailStatus,
    { Init: 0, Waiting: 1, WaitingForRetry: 2, Calling: 3, Ended: 4, Failed: 5 },
  ],
  ["EncryptionType", aiccs.EncryptionType, { None: 0, Md5: 1, Sha256: 2, Sm3: 3 }],
  // QueryConversationDetailInfoNew.
  ["HangupDirection", aiccs.HangupDirection, { User: "0", Assistant: "1" }],
  // Newer models of CreateAiCallTask.
  ["CallExpireType", aiccs.CallExpireType, { Never: 0, AfterImport: 1, OnDate: 2 }],
];

const DYVMS: readonly [name: string, codes: Codes, documented: Codes][] = [
  // CloudQueryTask.
  ["CloudTaskStatus", dyvms.CloudTaskStatus, { Initial: 0, Running: 1, Paused: 2, Ended: 3 }],
  ["TaskType", dyvms.TaskType, { Predictive: 1, Automatic: 2 }],
  ["TaskTimeType", dyvms.TaskTimeType, { Start: 1, End: 2, Creation: 3 }],
  ["StatusTriggerType", dyvms.StatusTriggerType, { System: 0, Person: 1 }],
  // CloudCreateTask.
  ["CallGroupType", dyvms.CallGroupType, { Agents: 1, Groups: 2 }],
  ["AutoTaskType", dyvms.AutoTaskType, { Continuous: 0, Interval: 1 }],
  ["RetryStrategyTimeType", dyvms.RetryStrategyTimeType, { FromFirstCall: 1, FromLastCall: 2 }],
  [
    "RetryStrategyOnlyToday",
    dyvms.RetryStrategyOnlyToday,
    { Off: 0, DropRetriesAndUncalled: 1, DropRetries: 2, DropUncalled: 3 },
  ],
  ["RetryOrder", dyvms.RetryOrder, { LowRoundsFirst: 0, HighRoundsFirst: 1 }],
  ["FirstCallOrder", dyvms.FirstCallOrder, { ByPriority: 0, Random: 1, AsImported: 2 }],
  ["CustomerClidsCategory", dyvms.CustomerClidsCategory, { Landline: 1, Mobile: 2, NumberPool: 4, Navigation: 5 }],
  ["CustomerClidType", dyvms.CustomerClidType, { Random: 1, ByAreaCode: 2 }],
  ["CallRouteStrategy", dyvms.CallRouteStrategy, { Agent: 1, AiThenAgent: 2 }],
  ["CallStrategy", dyvms.CallStrategy, { Random: "1", InOrder: "2", LongestWithoutCall: "3", LongestIdle: "4" }],
  // CloudImportTaskTel, CloudDeleteTaskTel and CloudListTaskFile.
  ["RepeatCheck", dyvms.RepeatCheck, { Off: 0, WithinTask: 1, WithinImport: 2, WithinBatch: 3 }],
  ["BridgeVoiceType", dyvms.BridgeVoiceType, { PublicLibrary: 1, EnterpriseFixed: 2, EnterpriseByAgent: 3 }],
  ["TelStatus", dyvms.TelStatus, { Uncalled: 0, Called: 1 }],
  ["BatchStatus", dyvms.BatchStatus, { NotImported: 0, Imported: 1, Loaded: 2, Called: 3 }],
  [
    "BatchStatusText",
    dyvms.BatchStatusText,
    { NotImported: "0", Imported: "1", Loaded: "2", Called: "3", Frozen: "4" },
  ],
  // CloudMonitorTask.
  [
    "AgentStatus",
    dyvms.AgentStatus,
    {
      ...{ Idle: "stateIdle", Busy: "statePause", InCall: "stateInuse", Calling: "stateCalling" },
      ...{ Wrapup: "stateWrapup", None: "" },
    },
  ],
  // CloudCreateEnterpriseTime.
  ["TimeConditionType", dyvms.TimeConditionType, { DaysOfWeek: 1, Dates: 2 }],
  ["TimeConditionPeriod", dyvms.TimeConditionPeriod, { Continuous: 1, Intervals: 2 }],
];

describe("each name has the code of the vendor's page", () => {
  test.each(AICCS)("aiccs: %s", (_name, codes, documented) => {
    expect(codes).toEqual(documented);
  });
  test.each(DYVMS)("dyvms: %s", (_name, codes, documented) => {
    expect(codes).toEqual(documented);
  });
});

test.each<[name: string, numbers: Codes, texts: Codes]>([
  ["the state of a task", dyvms.CloudTaskStatus, dyvms.CloudTaskStatusText],
  ["the type of a task", dyvms.TaskType, dyvms.TaskTypeText],
  ["the type of a time condition", dyvms.TimeConditionType, dyvms.TimeConditionTypeText],
  ["the period of a time condition", dyvms.TimeConditionPeriod, dyvms.TimeConditionPeriodText],
])("%s has the same codes as numbers and as text", (_name, numbers, texts) => {
  expect(texts).toEqual(Object.fromEntries(Object.entries(numbers).map(([name, code]) => [name, String(code)])));
});
