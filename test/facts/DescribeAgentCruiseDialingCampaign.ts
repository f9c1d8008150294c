import { closed, id, INT64, required, UINT64, type FactTable } from "./fact.ts";

/* From the vendor's API description of DescribeAgentCruiseDialingCampaign: the application is uint64, the campaign int64. */

export const table: FactTable = {
  action: "DescribeAgentCruiseDialingCampaign",
  base: { SdkAppId: 1400000000, CampaignId: 2569 },
  facts: [...required("SdkAppId", "CampaignId"), id("SdkAppId", UINT64), id("CampaignId", INT64), ...closed("")],
};
