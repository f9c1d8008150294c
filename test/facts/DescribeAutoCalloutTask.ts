import { closed, id, required, UINT64, type FactTable } from "./fact.ts";

/* From the vendor's page of DescribeAutoCalloutTask and its API description. */

export const table: FactTable = {
  action: "DescribeAutoCalloutTask",
  base: { SdkAppId: 1400000000, TaskId: 3 },
  facts: [...required("SdkAppId", "TaskId"), id("SdkAppId", UINT64), id("TaskId", UINT64), ...closed("")],
};
