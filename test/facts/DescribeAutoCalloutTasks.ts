import { closed, id, required, UINT64, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of DescribeAutoCalloutTasks and its API description. */

export const table: FactTable = {
  action: "DescribeAutoCalloutTasks",
  base: { SdkAppId: 1400000000, PageSize: 10, PageNumber: 0 },
  facts: [
    ...required("SdkAppId", "PageSize", "PageNumber"),
    id("SdkAppId", UINT64),
    whole("PageSize", 1),
    whole("PageNumber", 0),
    ...closed(""),
  ],
};
