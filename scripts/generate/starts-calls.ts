import type { OperationSpec } from "../specs/service-spec.ts";

/** Whether an operation starts phone calls, in words for tables and docstrings. */
export const STARTS_CALLS: Readonly<Record<OperationSpec["startsCalls"], string>> = {
  always: "yes",
  "when-immediate": "if the task starts immediately or has a start time",
  "when-scheduled": "if the task has a start time",
  "when-running": "if the task is running",
  never: "no",
};
