/** A setting that is on or off. */
export const Switch = { Off: 0, On: 1 } as const;
export type Switch = (typeof Switch)[keyof typeof Switch];

/** When a task calls. */
export const AutoTaskType = {
  /** Without a break. */
  Continuous: 0,
  /** Only in the spans of AutoTriggerTimeStrategy, which is required then. */
  Interval: 1,
} as const;
export type AutoTaskType = (typeof AutoTaskType)[keyof typeof AutoTaskType];

/** From when the wait of a retry counts. */
export const RetryStrategyTimeType = { FromFirstCall: 1, FromLastCall: 2 } as const;
export type RetryStrategyTimeType = (typeof RetryStrategyTimeType)[keyof typeof RetryStrategyTimeType];

/** What happens at the end of the day. */
export const RetryStrategyOnlyToday = {
  /** The task goes on. */
  Off: 0,
  /** Waiting retries and uncalled numbers are dropped. */
  DropRetriesAndUncalled: 1,
  /** Waiting retries are dropped. */
  DropRetries: 2,
  /** Uncalled numbers are dropped. */
  DropUncalled: 3,
} as const;
export type RetryStrategyOnlyToday = (typeof RetryStrategyOnlyToday)[keyof typeof RetryStrategyOnlyToday];

/** Which number the customer sees. The vendor advises Navigation and will retire the others. */
export const CustomerClidsCategory = {
  /** Needs CustomerClids. */
  Landline: 1,
  /** Needs CustomerClids. */
  Mobile: 2,
  /** Needs CustomerClidsGroup, the pool's name. */
  NumberPool: 4,
  /** Needs CustomerClidsGroup, the navigation's id. */
  Navigation: 5,
} as const;
export type CustomerClidsCategory = (typeof CustomerClidsCategory)[keyof typeof CustomerClidsCategory];

/** How a shown number is picked. */
export const CustomerClidType = { Random: 1, ByAreaCode: 2 } as const;
export type CustomerClidType = (typeof CustomerClidType)[keyof typeof CustomerClidType];

/** Where an answered call goes. */
export const CallRouteStrategy = {
  /** Straight to an agent. */
  Agent: 1,
  /** First to an AI, then to an agent. */
  AiThenAgent: 2,
} as const;
export type CallRouteStrategy = (typeof CallRouteStrategy)[keyof typeof CallRouteStrategy];

/** Which agent gets a call. */
export const CallStrategy = {
  Random: "1",
  InOrder: "2",
  /** The one whose last call ended longest ago. */
  LongestWithoutCall: "3",
  /** The one idle for longest. */
  LongestIdle: "4",
} as const;
export type CallStrategy = (typeof CallStrategy)[keyof typeof CallStrategy];

/** Which numbers an entry of CallPriorityStrategy is about. */
export const PriorityType = {
  /** Those that wait for another call. */
  Retry: "retryCall",
  /** Those not called yet. */
  First: "firstCall",
} as const;
export type PriorityType = (typeof PriorityType)[keyof typeof PriorityType];

/** Which retries go first. */
export const RetryOrder = { LowRoundsFirst: 0, HighRoundsFirst: 1 } as const;
export type RetryOrder = (typeof RetryOrder)[keyof typeof RetryOrder];

/** In which order uncalled numbers go. */
export const FirstCallOrder = { ByPriority: 0, Random: 1, AsImported: 2 } as const;
export type FirstCallOrder = (typeof FirstCallOrder)[keyof typeof FirstCallOrder];
