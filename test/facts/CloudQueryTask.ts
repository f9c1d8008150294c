import { INT64, choice, closed, dateAndTime, id, onOff, required, text, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudQueryTask. */

const [EARLY, LATE] = ["2026-04-20 10:00:00", "2026-04-20 20:00:00"];

export const table: FactTable = {
  action: "CloudQueryTask",
  base: { EnterpriseId: 7000002, Type: 1 },
  facts: [
    ...required("EnterpriseId", "Type"),
    id("EnterpriseId", INT64),
    choice("Type", [1, 2], [0, 3, "1"]),
    ...text("Name"),
    choice("Status", [0, 1, 2, 3], [-1, 4, "3"]),
    onOff("AutoStart"),
    onOff("AutoStop"),
    choice("TimeType", [1, 2, 3], [0, 4, "1"]),
    ...dateAndTime("StartTime", "EndTime"),
    whole("Start", 0),
    whole("Limit", 1, 100),
    ...closed(""),
  ],
  rules: {
    "StartTime-or-EndTime-expects-TimeType": {
      level: "warning",
      kept: [{}, { TimeType: 3, StartTime: EARLY }, { TimeType: 1, EndTime: LATE }],
      broken: [{ StartTime: EARLY }, { EndTime: LATE }, { StartTime: EARLY, EndTime: LATE }],
    },
    "TimeType-only-beside-StartTime-or-EndTime": {
      level: "warning",
      kept: [{}, { TimeType: 1, StartTime: EARLY }, { TimeType: 1, EndTime: LATE }],
      broken: [{ TimeType: 1 }],
    },
    "EndTime-not-below-StartTime": {
      level: "warning",
      kept: [
        { TimeType: 1, StartTime: EARLY, EndTime: LATE },
        { TimeType: 1, StartTime: EARLY, EndTime: EARLY },
        { TimeType: 1, StartTime: LATE },
        { TimeType: 1, StartTime: "2025-12-31 23:59:59", EndTime: "2026-01-01 00:00:00" },
      ],
      broken: [
        { TimeType: 1, StartTime: LATE, EndTime: EARLY },
        { TimeType: 1, StartTime: "2026-01-01 00:00:00", EndTime: "2025-12-31 23:59:59" },
      ],
    },
  },
};
