import { closed, id, INT64, required, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudMonitorTask. */

export const table: FactTable = {
  action: "CloudMonitorTask",
  base: { EnterpriseId: 7000002, TaskId: 19 },
  facts: [...required("EnterpriseId", "TaskId"), id("EnterpriseId", INT64), id("TaskId", INT64), ...closed("")],
};
