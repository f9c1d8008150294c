import { table as cloudUpdateTask } from "./CloudUpdateTask.ts";
import { table as createAiCallTask } from "./CreateAiCallTask.ts";
import { table as createAutoCalloutTask } from "./CreateAutoCalloutTask.ts";
import type { FactTable } from "./fact.ts";
import { table as updateAiCallTask } from "./UpdateAiCallTask.ts";
import { table as updatePredictiveDialingCampaign } from "./UpdatePredictiveDialingCampaign.ts";

export const TABLES: readonly FactTable[] = [
  createAiCallTask,
  updateAiCallTask,
  cloudUpdateTask,
  createAutoCalloutTask,
  updatePredictiveDialingCampaign,
];
