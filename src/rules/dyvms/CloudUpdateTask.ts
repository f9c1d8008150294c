import type { CloudUpdateTaskRequest } from "../../../generated/dyvms/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule } from "../../operation/rule.ts";
import { taskSettings } from "./task-settings.ts";

export const conditions = [
  { when: { AutoStart: 1 }, needOneOf: ["AutoStartDay", "AutoStartTime"] },
  { when: { AutoStop: 1 }, needOneOf: ["AutoStopDay", "AutoStopTime"] },
  { when: { AutoTaskType: 1 }, need: ["AutoTriggerTimeStrategy"] },
  { when: { CustomerClidsCategory: [1, 2] }, need: ["CustomerClids"] },
  { when: { CustomerClidsCategory: [4, 5] }, need: ["CustomerClidsGroup"] },
] as const satisfies readonly Condition<CloudUpdateTaskRequest>[];

/* An update keeps the stored value of a setting that it omits, which is not known here. */
export const rules = (): readonly Rule[] => taskSettings({ absent: "unknown" });
