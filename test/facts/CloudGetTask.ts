import { closed, id, INT64, required, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudGetTask. */

export const table: FactTable = {
  action: "CloudGetTask",
  base: { EnterpriseId: 7000002, TaskId: 31 },
  facts: [...required("EnterpriseId", "TaskId"), id("EnterpriseId", INT64), id("TaskId", INT64), ...closed("")],
};
