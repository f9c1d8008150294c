import { INT64, closed, fact, id, name, required, type FactTable } from "./fact.ts";
import { SETTINGS, STRUCTURES } from "./task-settings.ts";

/* Written from the vendor's page of CloudUpdateTask. */

export const table: FactTable = {
  action: "CloudUpdateTask",
  base: { EnterpriseId: 7000002, TaskId: "133224", ...STRUCTURES },
  facts: [
    ...closed(""),
    ...required("EnterpriseId", "TaskId"),
    id("EnterpriseId", INT64),
    ...name("TaskId"),
    fact(
      "Name",
      "is shorter than 50 characters",
      ["", "名".repeat(49), "😀".repeat(49)],
      ["名".repeat(50), "😀".repeat(50), 7, null],
    ),
    ...SETTINGS,
  ],
  rules: {
    "AutoTriggerTimeStrategy-only-with-AutoTaskType": {
      level: "warning",
      kept: [{ AutoTaskType: 1, AutoTriggerTimeStrategy: "9" }, { AutoTriggerTimeStrategy: "9" }],
      broken: [{ AutoTaskType: 0, AutoTriggerTimeStrategy: "9" }],
    },
    "CustomerClids-only-with-CustomerClidsCategory": {
      level: "warning",
      kept: [{ CustomerClidsCategory: 2, CustomerClids: "64203667" }, { CustomerClids: "64203667" }],
      broken: [{ CustomerClidsCategory: 4, CustomerClidsGroup: "pool", CustomerClids: "64203667" }],
    },
    "CustomerClidsGroup-only-with-CustomerClidsCategory": {
      level: "warning",
      kept: [{ CustomerClidsCategory: 4, CustomerClidsGroup: "pool" }, { CustomerClidsGroup: "pool" }],
      broken: [{ CustomerClidsCategory: 1, CustomerClids: "64203667", CustomerClidsGroup: "pool" }],
    },
  },
};
