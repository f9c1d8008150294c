import { aiCallTask } from "./aiccs/ai-call-task.ts";
import { agentCruiseCampaign } from "./ccc/agent-cruise-campaign.ts";
import { autoCalloutTask } from "./ccc/auto-callout-task.ts";
import { predictiveDialingCampaign } from "./ccc/predictive-dialing-campaign.ts";
import { cloudTask } from "./dyvms/cloud-task.ts";
import { enterpriseTime } from "./dyvms/enterprise-time.ts";
import type { Family } from "./family.ts";

/** The families of tasks that the fake cloud knows, by the name that x-behaviour of the specs has. */
export const FAMILIES = {
  "ai-call-task": aiCallTask,
  "cloud-task": cloudTask,
  "enterprise-time": enterpriseTime,
  "auto-callout-task": autoCalloutTask,
  "predictive-dialing-campaign": predictiveDialingCampaign,
  "agent-cruise-campaign": agentCruiseCampaign,
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyName = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as readonly FamilyName[];

/** A family by its name. */
export function familyOf(name: FamilyName): Family {
  return FAMILIES[name];
}
