import { choice, closed, text, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of QueryAiCallTaskPage. */

export const table: FactTable = {
  action: "QueryAiCallTaskPage",
  base: {},
  facts: [
    ...text("TaskId", "TaskName", "AgentName", "ApplicationCode"),
    choice("Status", ["INIT", "FAILED", "RUNNING", "STOPPED"], ["init", "ENDED", 0]),
    choice("Source", [0, 1], [2, "0"]),
    whole("PageNo", 1),
    whole("PageSize", 1),
    ...closed(""),
  ],
};
