import type { Family } from "../family.ts";

/*
 * Predictive dialing campaigns. The pages list the states, and that a campaign is changed before it starts. Only the page of the
 * update lists UnsupportedOperation; the others list InvalidParameterValue alone.
 */
const code = "InvalidParameterValue";

export const predictiveDialingCampaign = {
  service: "ccc",
  noun: "campaign",
  status: "Status",
  states: {
    new: { shown: 0, fields: { StatusReason: 0 } },
    running: { shown: 1, fields: { StatusReason: 0 } },
    paused: { shown: 2, fields: { StatusReason: 0 } },
    aborted: { shown: 3, fields: { StatusReason: 1 } },
    ended: { shown: 3, fields: { StatusReason: 2 } },
    completed: { shown: 4, fields: { StatusReason: 0 } },
  },
  transitions: {
    change: { from: ["new"] },
    pause: { from: ["running"], to: "paused", code },
    resume: { from: ["paused"], to: "running", code },
    abort: { from: ["new", "running", "paused"], to: "aborted", code },
    delete: { from: ["new", "paused", "aborted", "ended", "completed"], code },
  },
  starts: { from: ["new"], to: "running", at: { parameter: "StartTime", unit: "s" } },
  ends: { from: ["new", "running", "paused"], to: "ended", at: { parameter: "EndTime", unit: "s" } },
  id: { parameter: "CampaignId", fields: ["CampaignId"], first: "1" },
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
  view: { CalleeCount: { count: "all" }, FinishedCalleeCount: { count: ["finished"] } },
  ignores: ["SdkAppId"],
  numbers: {
    status: "State",
    states: { waiting: { shown: 0 }, calling: { shown: 0 }, retrying: { shown: 0 }, finished: { shown: 1 } },
    dialing: {
      states: { calling: "calling", answered: "finished", failed: "finished", retrying: "retrying" },
      // It follows from the agents of the skill group, which the cloud does not have.
      concurrency: { otherwise: 10 },
      hours: [{ times: "AvailableTime", zone: "TimeZone" }],
      retries: {
        times: { parameter: "RetryTimes", otherwise: 0 },
        counts: "retries",
        interval: { parameter: "RetryInterval", otherwise: 60, unit: 1000 },
      },
      done: { to: "completed" },
    },
    given: { Callees: "" },
    fields: { number: "Callee" },
    selects: {},
    view: {},
  },
} as const satisfies Family;
