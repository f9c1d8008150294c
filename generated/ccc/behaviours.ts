// Generated from specs/ccc by scripts/generate/behaviours.ts. Not to be edited: change the spec and run `npm run generate`.

import type { Behaviour } from "../../src/testing/behaviours/behaviour.ts";

/** What each operation does in the fake cloud, by the vendor's name of the operation. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  CreateAutoCalloutTask: {
    family: "auto-callout-task",
    does: "create",
    answer: {
      fields: {
        TaskId: "id",
      },
    },
  },
  UpdatePredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "change",
    answer: {
      fields: {},
    },
  },
};
