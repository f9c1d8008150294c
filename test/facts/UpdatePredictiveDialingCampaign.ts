import { base, campaign, campaignRules } from "./campaign-settings.ts";
import { id, INT64, required, whole, type FactTable } from "./fact.ts";

/* Written from the vendor's page of UpdatePredictiveDialingCampaign; the later fields from its API description. */

export const table: FactTable = {
  action: "UpdatePredictiveDialingCampaign",
  base: { ...base, CampaignId: 2569 },
  facts: [...campaign, ...required("CampaignId"), id("CampaignId", INT64), whole("ExpectedAbandonRate", 5, 50)],
  rules: campaignRules,
};
