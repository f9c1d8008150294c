// Generated from specs/ by scripts/generate/facts.ts. Not to be edited: change the spec and run `npm run generate`.

/** The vendors' names of all operations. */
export const ACTIONS = [
  "CreateAiCallTask",
  "UpdateAiCallTask",
  "CreateAutoCalloutTask",
  "UpdatePredictiveDialingCampaign",
  "CloudUpdateTask",
] as const;

export type Action = (typeof ACTIONS)[number];
