import { closed, id, required, UINT64, type FactTable } from "./fact.ts";

/* From the vendor's API description of AbortAgentCruiseDialingCampaign: here the campaign is uint64 too. */

export const table: FactTable = {
  action: "AbortAgentCruiseDialingCampaign",
  base: { SdkAppId: 1400000000, CampaignId: 2569 },
  facts: [...required("SdkAppId", "CampaignId"), id("SdkAppId", UINT64), id("CampaignId", UINT64), ...closed("")],
};
