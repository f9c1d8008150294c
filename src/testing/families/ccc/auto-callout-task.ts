import type { Family } from "../family.ts";

/* Automatic tasks. The pages list the states; which of them allow a transition is an assumption, the codes are those listed. */
export const autoCalloutTask = {
  service: "ccc",
  noun: "task",
  status: "State",
  states: {
    new: { shown: 0 },
    running: { shown: 1 },
    completed: { shown: 2 },
    ending: { shown: 3 },
    ended: { shown: 4 },
    paused: { shown: 5 },
  },
  transitions: {
    stop: { from: ["new", "running", "paused", "ending"], to: "ended" },
    // The page calls it an ongoing task.
    pause: { from: ["running"], to: "paused" },
    resume: { from: ["paused"], to: "running" },
  },
  starts: { from: ["new"], to: "running", at: { parameter: "NotBefore", unit: "s" } },
  ends: {
    from: ["new", "running", "paused", "ending"],
    to: "ended",
    whileCalling: "ending",
    at: { parameter: "NotAfter", unit: "s" },
  },
  id: { parameter: "TaskId", fields: ["TaskId"], first: "1" },
  name: { parameter: "Name", isUnique: false },
  change: "replace",
  codes: {
    notFound: "InvalidParameterValue",
    taken: "InvalidParameterValue",
    state: "UnsupportedOperation",
    limit: "InvalidParameterValue",
  },
  chosen: [],
  paging: { from: { page: "PageNumber", first: 0 }, size: "PageSize", defaultSize: 10 },
  total: "TotalCount",
  view: { Callees: { list: "numbers" }, CalleeCount: { count: "all" } },
  ignores: ["SdkAppId"],
  numbers: {
    status: "State",
    states: {
      waiting: { shown: 0 },
      answered: { shown: 1 },
      unanswered: { shown: 2 },
      calling: { shown: 3 },
      retrying: { shown: 4 },
    },
    dialing: {
      states: { calling: "calling", answered: "answered", failed: "unanswered", retrying: "retrying" },
      concurrency: { parameter: "ConcurrencyLimit", otherwise: 10 },
      hours: [
        { times: "AvailableTime", zone: "TimeZone" },
        { plans: "AvailableWorkTimeConfig", unless: "AvailableTime", zone: "TimeZone" },
      ],
      retries: {
        times: { parameter: "Tries", otherwise: 1 },
        counts: "phone calls",
        interval: { parameter: "RetryInterval", otherwise: 600, unit: 1000 },
      },
      done: { to: "completed" },
    },
    given: { Callees: "" },
    fields: { number: "Callee" },
    selects: {},
    view: { Sessions: { phoneCall: "ids" } },
  },
} as const satisfies Family;
