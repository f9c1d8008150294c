import { closed, id, INT64, required, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of DescribePredictiveDialingSessions and its API description. */

export const table: FactTable = {
  action: "DescribePredictiveDialingSessions",
  base: { SdkAppId: 1400000000, CampaignId: 2569, PageSize: 25, PageNumber: 0 },
  facts: [
    ...required("SdkAppId", "CampaignId", "PageSize", "PageNumber"),
    id("SdkAppId", INT64),
    id("CampaignId", INT64),
    whole("PageSize", 1, 1000),
    whole("PageNumber", 0),
    ...closed(""),
  ],
};
