import { closed, id, required, UINT64, type FactTable } from "./fact.ts";

/* From the vendor's API description of StopAutoCalloutTask: both ids are uint64. */

export const table: FactTable = {
  action: "StopAutoCalloutTask",
  base: { SdkAppId: 1400000000, TaskId: 1 },
  facts: [...required("SdkAppId", "TaskId"), id("SdkAppId", UINT64), id("TaskId", UINT64), ...closed("")],
};
