import { closed, id, INT64, required, text, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of DescribePredictiveDialingCampaigns and its API description. */

export const table: FactTable = {
  action: "DescribePredictiveDialingCampaigns",
  base: { SdkAppId: 1400000000, PageSize: 25, PageNumber: 0 },
  facts: [
    ...required("SdkAppId", "PageSize", "PageNumber"),
    id("SdkAppId", INT64),
    whole("PageSize", 1, 100),
    whole("PageNumber", 0),
    ...text("Name"),
    id("SkillGroupId", INT64),
    id("CampaignId", INT64),
    ...closed(""),
  ],
};
