import { closed, id, INT64, required, type FactTable } from "./fact.ts";

/* From the vendor's API description of ResumeAutoCalloutTask: both ids are int64. */

export const table: FactTable = {
  action: "ResumeAutoCalloutTask",
  base: { SdkAppId: 1400692008, TaskId: 16497 },
  facts: [...required("SdkAppId", "TaskId"), id("SdkAppId", INT64), id("TaskId", INT64), ...closed("")],
};
