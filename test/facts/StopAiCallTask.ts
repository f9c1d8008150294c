import { closed, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of StopAiCallTask. */

export const table: FactTable = {
  action: "StopAiCallTask",
  base: { TaskId: "1187" },
  facts: [...required("TaskId"), ...name("TaskId"), ...closed("")],
};
