import { REFUSAL_REASONS, type Family } from "../family.ts";

/*
 * Tasks of the Cloud* operations. The pages list the states, and that only an initial or ended task can be deleted. That a task
 * can be changed until it runs is an assumption.
 */
export const cloudTask = {
  service: "dyvms",
  noun: "task",
  status: "Status",
  states: {
    new: { shown: 0, fields: { StatusDescription: "初始" } },
    running: { shown: 1, fields: { StatusDescription: "运行中" } },
    paused: { shown: 2, fields: { StatusDescription: "暂停" } },
    ended: { shown: 3, fields: { StatusDescription: "结束" } },
  },
  transitions: {
    change: { from: ["new", "paused"] },
    start: { from: ["new", "paused"], to: "running" },
    pause: { from: ["running"], to: "paused" },
    delete: { from: ["new", "ended"] },
    import: { from: ["new", "running", "paused"] },
  },
  starts: {
    from: ["new"],
    to: "running",
    at: { switch: "AutoStart", day: "AutoStartDay", time: "AutoStartTime", defaultTime: "00:00:00" },
  },
  // A task is paused at its end unless it is forced to end.
  ends: {
    from: ["new", "running", "paused"],
    to: "paused",
    unless: { parameter: "ForceEndFlag", is: "1", to: "ended" },
    at: { switch: "AutoStop", day: "AutoStopDay", time: "AutoStopTime", defaultTime: "23:59:59" },
  },
  id: { parameter: "TaskId", fields: ["Id", "TaskId"], first: "1" },
  name: { parameter: "Name", isUnique: false },
  change: "merge",
  codes: {
    notFound: "isv.INVALID_PARAMETERS",
    taken: "isv.INVALID_PARAMETERS",
    state: "InvalidOperation",
    limit: "isv.INVALID_PARAMETERS",
  },
  chosen: REFUSAL_REASONS,
  period: {
    which: "TimeType",
    fields: { "1": "StartTime", "2": "OverTime", "3": "CreateTime" },
    ...{ from: "StartTime", to: "EndTime" },
  },
  paging: { from: { offset: "Start" }, size: "Limit", defaultSize: 10 },
  total: "TotalCount",
  view: {
    CreateTime: { time: "createdAt", as: "text" },
    StartTime: { time: "startedAt", as: "text" },
    PauseTime: { time: "pausedAt", as: "text" },
    OverTime: { time: "endedAt", as: "text" },
    UncalledCount: { count: ["waiting"] },
    CalledCount: { count: ["calling", "retrying", "called"] },
    "Statistic.AnswerCount": { phoneCalls: "answered" },
    "TodayStatistic.AnswerCount": { phoneCalls: "answered", today: true },
    "TodayStatistic.CalledCount": { phoneCalls: "made", today: true },
    "ChannelInfo.ChannelCount": { count: ["calling"] },
    "AgentInfo.TotalCount": { unknown: true },
  },
  keeps: ["ForceEndFlag"],
  ignores: ["EnterpriseId", "TimeType", "StartTime", "EndTime"],
  numbers: {
    status: "Status",
    states: { waiting: { shown: 0 }, calling: { shown: 1 }, retrying: { shown: 1 }, called: { shown: 1 } },
    dialing: {
      states: { calling: "calling", answered: "called", failed: "called", retrying: "retrying" },
      concurrency: { parameter: "Concurrency", otherwise: 10 },
      retries: { rounds: "RetryStrategy", from: "RetryStrategyTimeType" },
      done: { to: "ended", unless: { parameter: "AutoComplete", is: "0", to: "paused" } },
    },
    given: { TaskTelList: "Tel" },
    fields: { number: "Tel", batch: "FileId" },
    selects: { FileId: "batch", FileName: "batch name", Tels: "number" },
    imports: {
      // Pages state no form. This is what can be a number of a phone or a switchboard.
      valid: /^\+?\d(?:[ -]?\d){2,19}$/,
      repeats: {
        parameter: "IsRepeat",
        otherwise: "1",
        within: { "1": "task", "2": "request", "3": "batch" },
      },
      most: { ofBatch: 100_000, ofTask: 1_000_000, batches: 100_000 },
      then: { parameter: "ImportTelAutoStart", is: "1", does: "start" },
    },
    batches: {
      ...{ id: "Id", name: "Name", createdAt: "CreateTime", imported: "ImportCount", repeated: "RepeatCount" },
      status: { field: "Status", imported: 1, called: 3 },
      keeps: ["Priority"],
      bounds: {
        StartTime: { field: "CreateTime", is: "least" },
        EndTime: { field: "CreateTime", is: "most" },
      },
    },
    counts: { ImportTotal: "all", SuccessTotal: "done", InvalidTotal: "failed" },
    first: { number: "1", batch: "1" },
    view: { CreateTime: { time: "importedAt", as: "text" } },
  },
} as const satisfies Family;
