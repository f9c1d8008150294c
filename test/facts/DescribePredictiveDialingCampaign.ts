import { closed, id, INT64, required, type FactTable } from "./fact.ts";

/* From the vendor's page of DescribePredictiveDialingCampaign and its API description. */

export const table: FactTable = {
  action: "DescribePredictiveDialingCampaign",
  base: { SdkAppId: 1400000000, CampaignId: 2569 },
  facts: [...required("SdkAppId", "CampaignId"), id("SdkAppId", INT64), id("CampaignId", INT64), ...closed("")],
};
