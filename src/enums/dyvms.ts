/** A setting that is on or off. */
export const Switch = { Off: 0, On: 1 } as const;
/** One of the values of `Switch`. */
export type Switch = (typeof Switch)[keyof typeof Switch];

/** When a task makes calls. */
export const AutoTaskType = {
  /** Continuously. */
  Continuous: 0,
  /** Only in the time windows of AutoTriggerTimeStrategy, which is then required. */
  Interval: 1,
} as const;
/** One of the values of `AutoTaskType`. */
export type AutoTaskType = (typeof AutoTaskType)[keyof typeof AutoTaskType];

/** The call from which the wait for a retry is counted. */
export const RetryStrategyTimeType = { FromFirstCall: 1, FromLastCall: 2 } as const;
/** One of the values of `RetryStrategyTimeType`. */
export type RetryStrategyTimeType = (typeof RetryStrategyTimeType)[keyof typeof RetryStrategyTimeType];

/** What happens at the end of the day. */
export const RetryStrategyOnlyToday = {
  /** The task continues. */
  Off: 0,
  /** Waiting retries and uncalled numbers are dropped. */
  DropRetriesAndUncalled: 1,
  /** Waiting retries are dropped. */
  DropRetries: 2,
  /** Uncalled numbers are dropped. */
  DropUncalled: 3,
} as const;
/** One of the values of `RetryStrategyOnlyToday`. */
export type RetryStrategyOnlyToday = (typeof RetryStrategyOnlyToday)[keyof typeof RetryStrategyOnlyToday];

/** The kind of number that the customer sees. The vendor recommends Navigation and will retire the others. */
export const CustomerClidsCategory = {
  /** Requires CustomerClids. */
  Landline: 1,
  /** Requires CustomerClids. */
  Mobile: 2,
  /** Requires CustomerClidsGroup, the name of the pool. */
  NumberPool: 4,
  /** Requires CustomerClidsGroup, the id of the navigation. */
  Navigation: 5,
} as const;
/** One of the values of `CustomerClidsCategory`. */
export type CustomerClidsCategory = (typeof CustomerClidsCategory)[keyof typeof CustomerClidsCategory];

/** How the displayed number is selected. */
export const CustomerClidType = { Random: 1, ByAreaCode: 2 } as const;
/** One of the values of `CustomerClidType`. */
export type CustomerClidType = (typeof CustomerClidType)[keyof typeof CustomerClidType];

/** Where an answered call is routed. */
export const CallRouteStrategy = {
  /** Directly to an agent. */
  Agent: 1,
  /** To an AI first, then to an agent. */
  AiThenAgent: 2,
} as const;
/** One of the values of `CallRouteStrategy`. */
export type CallRouteStrategy = (typeof CallRouteStrategy)[keyof typeof CallRouteStrategy];

/** How the agent for a call is selected. */
export const CallStrategy = {
  Random: "1",
  InOrder: "2",
  /** The agent whose last call ended longest ago. */
  LongestWithoutCall: "3",
  /** The agent who has been idle for longest. */
  LongestIdle: "4",
} as const;
/** One of the values of `CallStrategy`. */
export type CallStrategy = (typeof CallStrategy)[keyof typeof CallStrategy];

/** The numbers to which an entry of CallPriorityStrategy applies. */
export const PriorityType = {
  /** Numbers that wait for a retry. */
  Retry: "retryCall",
  /** Numbers that have not been called. */
  First: "firstCall",
} as const;
/** One of the values of `PriorityType`. */
export type PriorityType = (typeof PriorityType)[keyof typeof PriorityType];

/** The retries that come first: those with few or with many rounds so far. */
export const RetryOrder = { LowRoundsFirst: 0, HighRoundsFirst: 1 } as const;
/** One of the values of `RetryOrder`. */
export type RetryOrder = (typeof RetryOrder)[keyof typeof RetryOrder];

/** The order in which uncalled numbers are called. */
export const FirstCallOrder = { ByPriority: 0, Random: 1, AsImported: 2 } as const;
/** One of the values of `FirstCallOrder`. */
export type FirstCallOrder = (typeof FirstCallOrder)[keyof typeof FirstCallOrder];

/** How a task calls. It is fixed when the task is created. */
export const TaskType = {
  /** Answered calls go to agents, whose availability sets the pace. */
  Predictive: 1,
  /** Answered calls go to a voice navigation: requires IvrId or IvrName. */
  Automatic: 2,
} as const;
/** One of the values of `TaskType`. */
export type TaskType = (typeof TaskType)[keyof typeof TaskType];

/** How a task specifies its agents. It is fixed when the task is created. */
export const CallGroupType = {
  /** Individually. Requires Cnos. */
  Agents: 1,
  /** By group. Requires AgentGroup. */
  Groups: 2,
} as const;
/** One of the values of `CallGroupType`. */
export type CallGroupType = (typeof CallGroupType)[keyof typeof CallGroupType];

/** The state of a task in responses that have text. CloudQueryTask has the same values as numbers. */
export const CloudTaskStatusText = {
  /** Not started yet. */
  Initial: "0",
  Running: "1",
  Paused: "2",
  /** Cannot be started again. */
  Ended: "3",
} as const;
/** One of the values of `CloudTaskStatusText`. */
export type CloudTaskStatusText = (typeof CloudTaskStatusText)[keyof typeof CloudTaskStatusText];

/** How a task calls, in responses that have text. */
export const TaskTypeText = { Predictive: "1", Automatic: "2" } as const;
/** One of the values of `TaskTypeText`. */
export type TaskTypeText = (typeof TaskTypeText)[keyof typeof TaskTypeText];

/** The repeated numbers that an import leaves out. */
export const RepeatCheck = {
  /** None: a repeated number is called twice. */
  Off: 0,
  /** Numbers that the task has already. */
  WithinTask: 1,
  /** Numbers that the import has more than once. */
  WithinImport: 2,
  /** Numbers that the batch has already. */
  WithinBatch: 3,
} as const;
/** One of the values of `RepeatCheck`. */
export type RepeatCheck = (typeof RepeatCheck)[keyof typeof RepeatCheck];

/** The source of the voice file that both sides hear when an agent answers. */
export const BridgeVoiceType = {
  PublicLibrary: 1,
  /** A fixed file of the call centre's library. */
  EnterpriseFixed: 2,
  /** A file of the call centre's library that depends on the number of the agent. */
  EnterpriseByAgent: 3,
} as const;
/** One of the values of `BridgeVoiceType`. */
export type BridgeVoiceType = (typeof BridgeVoiceType)[keyof typeof BridgeVoiceType];

/** The state of a task. */
export const CloudTaskStatus = {
  /** It was never started. */
  Initial: 0,
  Running: 1,
  Paused: 2,
  /** It cannot be started again. */
  Ended: 3,
} as const;
/** One of the values of `CloudTaskStatus`. */
export type CloudTaskStatus = (typeof CloudTaskStatus)[keyof typeof CloudTaskStatus];

/** The time of a task that a query bounds. */
export const TaskTimeType = { Start: 1, End: 2, Creation: 3 } as const;
/** One of the values of `TaskTimeType`. */
export type TaskTimeType = (typeof TaskTimeType)[keyof typeof TaskTimeType];

/** What changed the state of a task. */
export const StatusTriggerType = { System: 0, Person: 1 } as const;
/** One of the values of `StatusTriggerType`. */
export type StatusTriggerType = (typeof StatusTriggerType)[keyof typeof StatusTriggerType];

/** The state of a phone number of a task. */
export const TelStatus = { Uncalled: 0, Called: 1 } as const;
/** One of the values of `TelStatus`. */
export type TelStatus = (typeof TelStatus)[keyof typeof TelStatus];

/** The state of a batch of phone numbers, by which batches are listed. Responses have `BatchStatusText`. */
export const BatchStatus = {
  NotImported: 0,
  Imported: 1,
  /** Its numbers are loaded and will be called. */
  Loaded: 2,
  /** All its numbers have been called. */
  Called: 3,
} as const;
/** One of the values of `BatchStatus`. */
export type BatchStatus = (typeof BatchStatus)[keyof typeof BatchStatus];

/** How a time condition gives its days. */
export const TimeConditionType = {
  /** By days of the week. Requires DayOfWeek. */
  DaysOfWeek: 1,
  /** By a first and a last day. Requires FromDay and ToDay. */
  Dates: 2,
} as const;
/** One of the values of `TimeConditionType`. */
export type TimeConditionType = (typeof TimeConditionType)[keyof typeof TimeConditionType];

/** Whether the time of a time condition is continuous or has intervals. The vendor does not explain it further. */
export const TimeConditionPeriod = { Continuous: 1, Intervals: 2 } as const;
/** One of the values of `TimeConditionPeriod`. */
export type TimeConditionPeriod = (typeof TimeConditionPeriod)[keyof typeof TimeConditionPeriod];

/** The state of a batch of phone numbers in responses. */
export const BatchStatusText = {
  NotImported: "0",
  Imported: "1",
  /** Its numbers are loaded and will be called. */
  Loaded: "2",
  /** All its numbers have been called. */
  Called: "3",
  Frozen: "4",
} as const;
/** One of the values of `BatchStatusText`. */
export type BatchStatusText = (typeof BatchStatusText)[keyof typeof BatchStatusText];

/** The state of an agent in a task. */
export const AgentStatus = {
  Idle: "stateIdle",
  /** The agent takes no calls. */
  Busy: "statePause",
  InCall: "stateInuse",
  /** The agent's phone is being called. */
  Calling: "stateCalling",
  Wrapup: "stateWrapup",
  /** The task has not used the agent. */
  None: "",
} as const;
/** One of the values of `AgentStatus`. */
export type AgentStatus = (typeof AgentStatus)[keyof typeof AgentStatus];

/** How a time condition gives its days, in responses. */
export const TimeConditionTypeText = { DaysOfWeek: "1", Dates: "2" } as const;
/** One of the values of `TimeConditionTypeText`. */
export type TimeConditionTypeText = (typeof TimeConditionTypeText)[keyof typeof TimeConditionTypeText];

/** Whether the time of a time condition is continuous or has intervals, in responses. */
export const TimeConditionPeriodText = { Continuous: "1", Intervals: "2" } as const;
/** One of the values of `TimeConditionPeriodText`. */
export type TimeConditionPeriodText = (typeof TimeConditionPeriodText)[keyof typeof TimeConditionPeriodText];
