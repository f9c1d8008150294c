import { closed, id, INT64, required, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudPauseTask. */

export const table: FactTable = {
  action: "CloudPauseTask",
  base: { EnterpriseId: 7000002, TaskId: 15 },
  facts: [
    ...required("EnterpriseId", "TaskId"),
    id("EnterpriseId", INT64),
    id("TaskId", INT64),
    whole("PauseDuration", 0),
    ...closed(""),
  ],
};
