/** The order in which the numbers of a campaign are called. */
export const CallOrder = { Random: 0, InOrder: 1 } as const;
/** One of the values of `CallOrder`. */
export type CallOrder = (typeof CallOrder)[keyof typeof CallOrder];

/** The days to which a plan of calling times applies. */
export const DayType = {
  EveryDay: "EveryDay",
  /** Statutory working days. */
  BusinessDay: "BusinessDay",
  /** Statutory holidays. */
  Holiday: "Holiday",
  /** The days in DaysOfWeek. */
  Custom: "Custom",
} as const;
/** One of the values of `DayType`. */
export type DayType = (typeof DayType)[keyof typeof DayType];

/** A day of the week. It has an effect only with DayType Custom. */
export const DayOfWeek = {
  Monday: "Monday",
  Tuesday: "Tuesday",
  Wednesday: "Wednesday",
  Thursday: "Thursday",
  Friday: "Friday",
  Saturday: "Saturday",
  Sunday: "Sunday",
} as const;
/** One of the values of `DayOfWeek`. */
export type DayOfWeek = (typeof DayOfWeek)[keyof typeof DayOfWeek];

/** Codes of hang-ups after which a number can be called again. The vendor's page of hang-up codes explains them. */
export const HangupType = {
  Code202: "202",
  Code203: "203",
  Code204: "204",
  Code205: "205",
  Code206: "206",
  Code207: "207",
  Code208: "208",
  Code210: "210",
  Code212: "212",
  Code213: "213",
  Code215: "215",
  Code216: "216",
  Code217: "217",
  Code218: "218",
  Code219: "219",
  Code221: "221",
  Code222: "222",
  Code234: "234",
} as const;
/** One of the values of `HangupType`. */
export type HangupType = (typeof HangupType)[keyof typeof HangupType];

/** How often a callback is triggered. */
export const TriggerMode = {
  /** The first time that a number meets its condition. */
  OncePerNumber: "ONCE_PER_NUMBER",
  /** Each time that a number meets its condition. */
  AlwaysOnMatch: "ALWAYS_ON_MATCH",
} as const;
/** One of the values of `TriggerMode`. */
export type TriggerMode = (typeof TriggerMode)[keyof typeof TriggerMode];

/** Whether a callback request is authenticated. */
export const CallbackAuth = { Off: 0, On: 1 } as const;
/** One of the values of `CallbackAuth`. */
export type CallbackAuth = (typeof CallbackAuth)[keyof typeof CallbackAuth];

/** The state of an automatic outbound call task. */
export const AutoCalloutTaskState = {
  /** Created, and no call has started. */
  Initial: 0,
  Running: 1,
  /** All calls are done. */
  Completed: 2,
  /** The task's time is over, and some calls are not. */
  Ending: 3,
  /** The task's time is over, or it was stopped. It cannot be resumed. */
  Terminated: 4,
  /** No new calls start until it is resumed. */
  Paused: 5,
} as const;
/** One of the values of `AutoCalloutTaskState`. */
export type AutoCalloutTaskState = (typeof AutoCalloutTaskState)[keyof typeof AutoCalloutTaskState];

/** The state of a number of an automatic outbound call task. */
export const AutoCalloutCalleeState = {
  Initial: 0,
  Answered: 1,
  NotAnswered: 2,
  Calling: 3,
  WaitingForRetry: 4,
} as const;
/** One of the values of `AutoCalloutCalleeState`. */
export type AutoCalloutCalleeState = (typeof AutoCalloutCalleeState)[keyof typeof AutoCalloutCalleeState];

/** The state of a cruise dialling campaign of an agent. Its numbers differ from those of automatic tasks and predictive campaigns. */
export const AgentCruiseState = {
  NotStarted: 0,
  Running: 1,
  /** All numbers are done. */
  Completed: 2,
  /** The campaign was aborted, or its time is over. */
  Terminated: 3,
} as const;
/** One of the values of `AgentCruiseState`. */
export type AgentCruiseState = (typeof AgentCruiseState)[keyof typeof AgentCruiseState];

/** The state of a predictive dialling campaign. */
export const PredictiveDialingStatus = {
  /** Its start time has not come. Only now can it be changed. */
  Pending: 0,
  Running: 1,
  Paused: 2,
  /** It has ended early. `PredictiveDialingStatusReason` says why. */
  Terminated: 3,
  Completed: 4,
} as const;
/** One of the values of `PredictiveDialingStatus`. */
export type PredictiveDialingStatus = (typeof PredictiveDialingStatus)[keyof typeof PredictiveDialingStatus];

/** The reason for the state of a predictive dialling campaign. */
export const PredictiveDialingStatusReason = {
  Normal: 0,
  /** Somebody ended it, as AbortPredictiveDialingCampaign does. */
  EndedByHand: 1,
  /** Its end time came. */
  EndedByTime: 2,
} as const;
/** One of the values of `PredictiveDialingStatusReason`. */
export type PredictiveDialingStatusReason =
  (typeof PredictiveDialingStatusReason)[keyof typeof PredictiveDialingStatusReason];
