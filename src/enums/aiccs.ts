/** How an AI call task starts. */
export const StartType = {
  /** Immediately after its creation. */
  Immediate: "IMMEDIATE",
  /** At TaskStartTime, which is then required. */
  Schedule: "SCHEDULE",
} as const;
/** One of the values of `StartType`. */
export type StartType = (typeof StartType)[keyof typeof StartType];

/** A day of the week on which a task may make calls. */
export const CallDay = {
  Monday: "MONDAY",
  Tuesday: "TUESDAY",
  Wednesday: "WEDNESDAY",
  Thursday: "THURSDAY",
  Friday: "FRIDAY",
  Saturday: "SATURDAY",
  Sunday: "SUNDAY",
} as const;
/** One of the values of `CallDay`. */
export type CallDay = (typeof CallDay)[keyof typeof CallDay];

/** Why a call failed. After a listed reason the number is called again. */
export const CallRetryReason = {
  /** The call was rejected. */
  CallRejected: "CALL_REJECTED",
  /** The line was busy. */
  UserBusy: "USER_BUSY",
  /** The number's service is suspended. */
  Suspend: "SUSPEND",
  /** The number does not exist. */
  InvalidNumber: "INVALID_NUMBER",
  /** The phone was off. */
  PoweredOff: "POWERED_OFF",
  /** The network was busy. */
  NetworkBusy: "NETWORK_BUSY",
  /** Nobody answered. */
  NoAnswer: "NO_ANSWER",
} as const;
/** One of the values of `CallRetryReason`. */
export type CallRetryReason = (typeof CallRetryReason)[keyof typeof CallRetryReason];

/** How a task was created. */
export const TaskSource = {
  /** With an AI agent. */
  Agent: 0,
  /** With the engine: the task has an application and a line instead of an agent. */
  Engine: 1,
} as const;
/** One of the values of `TaskSource`. */
export type TaskSource = (typeof TaskSource)[keyof typeof TaskSource];

/** The kind of line of an engine task. */
export const PhoneType = {
  /** A number of Alibaba Cloud. */
  AlibabaCloud: 0,
  /** A line of the customer. */
  OwnLine: 1,
} as const;
/** One of the values of `PhoneType`. */
export type PhoneType = (typeof PhoneType)[keyof typeof PhoneType];

/** How long an imported number can be called. */
export const CallExpireType = {
  /** Without a limit. */
  Never: 0,
  /** For CallExpireMinutes minutes after the import. */
  AfterImport: 1,
  /** Until CallExpireDate. */
  OnDate: 2,
} as const;
/** One of the values of `CallExpireType`. */
export type CallExpireType = (typeof CallExpireType)[keyof typeof CallExpireType];

/** A state to search tasks by. */
export const AiCallTaskState = {
  /** New: not started yet. */
  Init: "INIT",
  /** The start failed. */
  Failed: "FAILED",
  Running: "RUNNING",
  Stopped: "STOPPED",
} as const;
/** One of the values of `AiCallTaskState`. */
export type AiCallTaskState = (typeof AiCallTaskState)[keyof typeof AiCallTaskState];

/** The state of a task in a list. */
export const AiCallTaskStatus = {
  /** New: not started yet. */
  Init: 0,
  Running: 1,
  Stopped: 2,
  /** The start failed. */
  Failed: 3,
} as const;
/** One of the values of `AiCallTaskStatus`. */
export type AiCallTaskStatus = (typeof AiCallTaskStatus)[keyof typeof AiCallTaskStatus];

/** A state to search phone numbers by. */
export const CallDetailState = {
  Pending: 0,
  Completed: 1,
  Failed: 2,
} as const;
/** One of the values of `CallDetailState`. */
export type CallDetailState = (typeof CallDetailState)[keyof typeof CallDetailState];

/** The state of a phone number of a task. Only `Ended` and `Failed` are final. */
export const CallDetailStatus = {
  Init: 0,
  Waiting: 1,
  WaitingForRetry: 2,
  Calling: 3,
  Ended: 4,
  Failed: 5,
} as const;
/** One of the values of `CallDetailStatus`. */
export type CallDetailStatus = (typeof CallDetailStatus)[keyof typeof CallDetailStatus];

/** How phone numbers are encrypted. */
export const EncryptionType = {
  None: 0,
  Md5: 1,
  Sha256: 2,
  Sm3: 3,
} as const;
/** One of the values of `EncryptionType`. */
export type EncryptionType = (typeof EncryptionType)[keyof typeof EncryptionType];

/** The result of a call. */
export const CallResult = {
  CallForwarding: "CALL_FORWARDING",
  IncomingCallBarred: "INCOMING_CALL_BARRED",
  CallRejected: "CALL_REJECTED",
  Answered: "ANSWERED",
  UserBusy: "USER_BUSY",
  PoweredOff: "POWERED_OFF",
  NoUserResponse: "NO_USER_RESPONSE",
  OperatorBlock: "OPERATOR_BLOCK",
  Others: "OTHERS",
  /** The number's service is suspended. */
  Suspend: "SUSPEND",
  /** The caller cancelled the call. */
  Cancel: "CANCEL",
  InvalidNumber: "INVALID_NUMBER",
  Unavailable: "UNAVAILABLE",
  NetworkBusy: "NETWORK_BUSY",
  NoAnswer: "NO_ANSWER",
} as const;
/** One of the values of `CallResult`. */
export type CallResult = (typeof CallResult)[keyof typeof CallResult];

/** How phone numbers are given. The vendor accepts only JSON from programs. */
export const ImportDataType = {
  Excel: "EXCEL",
  Json: "JSON",
} as const;
/** One of the values of `ImportDataType`. */
export type ImportDataType = (typeof ImportDataType)[keyof typeof ImportDataType];

/** How many of the numbers a request has cancelled. */
export const CancelResultCode = {
  /** None. */
  AllFailed: "ALL_FAILED",
  /** All. */
  AllSucceed: "ALL_SUCCEED",
  /** Some, but not all. */
  PartFailed: "PART_FAILED",
} as const;
/** One of the values of `CancelResultCode`. */
export type CancelResultCode = (typeof CancelResultCode)[keyof typeof CancelResultCode];

/** Who hung up. */
export const HangupDirection = {
  /** The person who was called. */
  User: "0",
  /** The agent. */
  Assistant: "1",
} as const;
/** One of the values of `HangupDirection`. */
export type HangupDirection = (typeof HangupDirection)[keyof typeof HangupDirection];
