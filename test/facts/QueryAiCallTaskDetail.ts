import { closed, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of QueryAiCallTaskDetail. */

export const table: FactTable = {
  action: "QueryAiCallTaskDetail",
  base: { TaskId: "1187" },
  facts: [...required("TaskId"), ...name("TaskId"), ...closed("")],
};
