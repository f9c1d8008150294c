// Generated from specs/ccc by scripts/judge/compile.ts. Not to be edited: change the spec and run `npm run generate`.

import type { Judge, ParameterTypes } from "../../src/testing/wire/judge.ts";

export const CreateAutoCalloutTask: Judge;
export const UpdatePredictiveDialingCampaign: Judge;
export const DescribeAutoCalloutTask: Judge;
export const DescribeAutoCalloutTasks: Judge;
export const StopAutoCalloutTask: Judge;
export const PauseAutoCalloutTask: Judge;
export const ResumeAutoCalloutTask: Judge;
export const PausePredictiveDialingCampaign: Judge;
export const ResumePredictiveDialingCampaign: Judge;
export const AbortPredictiveDialingCampaign: Judge;
export const DeletePredictiveDialingCampaign: Judge;
export const CreateAgentCruiseDialingCampaign: Judge;
export const CreatePredictiveDialingCampaign: Judge;
export const DescribeAgentCruiseDialingCampaign: Judge;
export const AbortAgentCruiseDialingCampaign: Judge;
export const DescribePredictiveDialingCampaign: Judge;
export const DescribePredictiveDialingCampaigns: Judge;
export const DescribePredictiveDialingSessions: Judge;
export const types: ParameterTypes;
