import { campaignRules } from "./campaign-settings.ts";

export const rules = campaignRules;
