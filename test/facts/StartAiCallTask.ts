import { closed, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of StartAiCallTask. */

export const table: FactTable = {
  action: "StartAiCallTask",
  base: { TaskId: "1187" },
  facts: [...required("TaskId"), ...name("TaskId"), ...closed("")],
};
