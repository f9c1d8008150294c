/** How an AI call task starts. */
export const StartType = {
  /** As soon as it is made. */
  Immediate: "IMMEDIATE",
  /** At TaskStartTime, which is required then. */
  Schedule: "SCHEDULE",
} as const;
export type StartType = (typeof StartType)[keyof typeof StartType];

/** A day of the week on which a task may call. */
export const CallDay = {
  Monday: "MONDAY",
  Tuesday: "TUESDAY",
  Wednesday: "WEDNESDAY",
  Thursday: "THURSDAY",
  Friday: "FRIDAY",
  Saturday: "SATURDAY",
  Sunday: "SUNDAY",
} as const;
export type CallDay = (typeof CallDay)[keyof typeof CallDay];

/** A failure of a call after which the number is called again. */
export const CallRetryReason = {
  /** The call was rejected. */
  CallRejected: "CALL_REJECTED",
  /** The line was busy. */
  UserBusy: "USER_BUSY",
  /** The number's service is suspended. */
  Suspend: "SUSPEND",
  /** No such number. */
  InvalidNumber: "INVALID_NUMBER",
  /** The phone was off. */
  PoweredOff: "POWERED_OFF",
  /** The network was busy. */
  NetworkBusy: "NETWORK_BUSY",
  /** Nobody answered. */
  NoAnswer: "NO_ANSWER",
} as const;
export type CallRetryReason = (typeof CallRetryReason)[keyof typeof CallRetryReason];

/** What made a task. */
export const TaskSource = {
  Agent: 0,
  /** The engine: the task names an application and a line instead of an agent. */
  Engine: 1,
} as const;
export type TaskSource = (typeof TaskSource)[keyof typeof TaskSource];

/** Whose line carries the calls of an engine task. */
export const PhoneType = {
  /** A number of Alibaba Cloud. */
  AlibabaCloud: 0,
  /** A line that the customer brings. */
  OwnLine: 1,
} as const;
export type PhoneType = (typeof PhoneType)[keyof typeof PhoneType];

/** How long an imported number stays callable. */
export const CallExpireType = {
  /** For good. */
  Never: 0,
  /** For CallExpireMinutes after its import. */
  AfterImport: 1,
  /** Until CallExpireDate. */
  OnDate: 2,
} as const;
export type CallExpireType = (typeof CallExpireType)[keyof typeof CallExpireType];
