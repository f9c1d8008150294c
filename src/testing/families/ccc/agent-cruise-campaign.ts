import type { Family } from "../family.ts";

/* Cruise dialing campaigns of an agent. The pages list the states; no page lists another code than InvalidParameterValue. */
export const agentCruiseCampaign = {
  service: "ccc",
  noun: "campaign",
  status: "State",
  states: { new: { shown: 0 }, running: { shown: 1 }, completed: { shown: 2 }, ended: { shown: 3 } },
  transitions: { abort: { from: ["new", "running"], to: "ended" } },
  starts: { from: ["new"], to: "running", at: { parameter: "StartTime", unit: "s" } },
  ends: { from: ["new", "running"], to: "ended", at: { parameter: "EndTime", unit: "s" } },
  id: { parameter: "CampaignId", fields: ["CampaignId"], first: "1" },
  name: { parameter: "Name", isUnique: false },
  change: "replace",
  codes: {
    notFound: "InvalidParameterValue",
    taken: "InvalidParameterValue",
    state: "InvalidParameterValue",
    limit: "InvalidParameterValue",
  },
  chosen: ["state"],
  view: { TotalCalleeCount: { count: "all" }, CalledCalleeCount: { count: ["called"] } },
  ignores: ["SdkAppId"],
  numbers: {
    status: "State",
    states: { waiting: { shown: 0 }, calling: { shown: 0 }, called: { shown: 1 } },
    dialing: {
      states: { calling: "calling", answered: "called", failed: "called" },
      concurrency: { parameter: "ConcurrencyNumber", otherwise: 1 },
      done: { to: "completed" },
    },
    given: { Callees: "" },
    fields: { number: "Callee" },
    selects: {},
    view: {},
  },
} as const satisfies Family;
