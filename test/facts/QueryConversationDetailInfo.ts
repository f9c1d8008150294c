import { closed, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of QueryConversationDetailInfo. */

const IDS = ["TaskId", "BatchId", "DetailId"];

export const table: FactTable = {
  action: "QueryConversationDetailInfo",
  base: { TaskId: "1387", BatchId: "139216", DetailId: "9662" },
  facts: [...required(...IDS), ...name(...IDS), ...closed("")],
};
