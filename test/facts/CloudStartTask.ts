import { closed, id, INT64, required, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudStartTask. */

export const table: FactTable = {
  action: "CloudStartTask",
  base: { EnterpriseId: 8001654, TaskId: 32 },
  facts: [...required("EnterpriseId", "TaskId"), id("EnterpriseId", INT64), id("TaskId", INT64), ...closed("")],
};
