import type { Family } from "../family.ts";

/*
 * AI call tasks. The pages list the states, and that a task must be stopped to be started or changed; a task that was never
 * started counts as stopped here. No page names the codes of refusals: they are chosen among those that the product declares.
 */
export const aiCallTask = {
  service: "aiccs",
  noun: "task",
  status: "Status",
  states: {
    new: { shown: 0, asked: "INIT" },
    running: { shown: 1, asked: "RUNNING" },
    stopped: { shown: 2, asked: "STOPPED" },
    failed: { shown: 3, asked: "FAILED" },
  },
  transitions: {
    change: { from: ["new", "stopped"] },
    start: { from: ["new", "stopped"], to: "running" },
    stop: { from: ["running"], to: "stopped" },
  },
  starts: {
    from: ["new", "stopped"],
    to: "running",
    at: { parameter: "TaskStartTime", unit: "ms", when: { parameter: "StartType", is: "SCHEDULE" } },
  },
  // 18 digits, which a JavaScript number would round.
  id: { parameter: "TaskId", fields: ["TaskId"], first: "118700000000000123" },
  name: { parameter: "TaskName", isUnique: true },
  change: "replace",
  codes: { notFound: "ParameterError", taken: "ParameterError", state: "InvalidOperation" },
  paging: { from: { page: "PageNo", first: 1 }, size: "PageSize", defaultSize: 10 },
  view: {
    CallerNumber: { parameter: "VirtualNumber" },
    ConcurrentCount: { parameter: "TaskCps" },
    CallDays: { parameter: "CallDay" },
    CallTimes: { parameter: "CallTime" },
    CallableTimes: { parameter: "CallableTime" },
    RetryEnable: { parameter: "MissCallRetry" },
    RetryCount: { parameter: "CallRetryTimes" },
    RetryInterval: { parameter: "CallRetryInterval" },
    RetryReasons: { parameter: "CallRetryReason" },
    CreateTime: { time: "createdAt", as: "ms" },
    StartTime: { parameter: "TaskStartTime" },
    RealStartTime: { time: "startedAt", as: "ms" },
    TotalCount: { count: "all" },
    DayImportCount: { count: "all" },
    CallingCount: { count: ["calling"] },
    TotalCallCount: { count: ["calling", "ended", "failed"] },
    DayCallCount: { count: ["calling", "ended", "failed"] },
    SucceedCount: { count: ["ended"] },
    FailedCount: { count: ["failed", "cancelled"] },
  },
  keeps: ["Source"],
  ignores: ["EncryptionType", "CallId"],
  numbers: {
    status: "Status",
    // Lists are asked for numbers that are pending (0), completed (1) or failed (2).
    states: {
      waiting: { shown: 1, asked: 0 },
      retrying: { shown: 2, asked: 0 },
      calling: { shown: 3, asked: 0 },
      ended: { shown: 4, asked: 1 },
      failed: { shown: 5, asked: 2 },
      cancelled: { shown: 5, asked: 2, fields: { CallResult: "CANCEL" } },
    },
    cancel: { from: ["waiting", "retrying"], to: "cancelled" },
    given: { PhoneNumberList: "calleeNumber", PhoneNumber: "" },
    fields: { number: "CalledNumber", id: "DetailId", batch: "BatchId" },
    selects: {
      DetailId: "id",
      DetailIds: "id",
      DetailIdList: "id",
      BatchId: "batch",
      CalledNumber: "number",
      PhoneNumbers: "number",
    },
    bounds: {
      StartImportedTime: { field: "ImportedTime", is: "least" },
      EndImportedTime: { field: "ImportedTime", is: "most" },
      StartCallingTime: { field: "CallingTime", is: "least" },
      EndCallingTime: { field: "CallingTime", is: "most" },
      // Minutes, where the field has seconds.
      MinConversationDuration: { field: "ConversationDuration", is: "least", times: 60 },
      MaxConversationDuration: { field: "ConversationDuration", is: "most", times: 60 },
    },
    counts: { TotalCount: "all", SucceedCount: "done", FailedCount: "failed" },
    first: { number: "966200000000000123", batch: "118300000000000123" },
    view: {
      CalledPhone: { parameter: "CalledNumber" },
      Options: { parameter: "Variables" },
      ImportedTime: { time: "importedAt", as: "ms" },
    },
  },
} as const satisfies Family;
