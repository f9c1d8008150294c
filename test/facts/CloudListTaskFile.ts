import { INT64, choice, closed, dateAndTime, id, required, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudListTaskFile. */

const between = (StartTime: string, EndTime: string) => ({ StartTime, EndTime });

export const table: FactTable = {
  action: "CloudListTaskFile",
  base: { EnterpriseId: 7000002, TaskId: 27 },
  facts: [
    ...required("EnterpriseId", "TaskId"),
    id("EnterpriseId", INT64),
    id("TaskId", INT64),
    choice("Status", [0, 1, 2, 3], [-1, 4, "0"]),
    ...dateAndTime("StartTime", "EndTime"),
    {
      says: "the times are up to one month apart",
      inside: [
        between("2026-04-20 10:00:00", "2026-05-20 10:00:00"),
        between("2026-07-01 00:00:00", "2026-08-01 00:00:00"),
        between("2026-12-31 23:59:59", "2027-01-31 23:59:59"),
        { StartTime: "2020-01-01 00:00:00" },
      ],
      outside: [
        between("2026-07-01 00:00:00", "2026-08-01 00:00:01"),
        between("2026-04-20 10:00:00", "2026-06-20 10:00:00"),
        between("2025-12-31 00:00:00", "2026-02-01 00:00:00"),
      ],
    },
    whole("Start", 0),
    whole("Limit", 1, 5000),
    ...closed(""),
  ],
  rules: {
    "EndTime-within-one-month-of-StartTime": {
      level: "error",
      kept: [{}, between("2026-07-01 00:00:00", "2026-08-01 00:00:00"), { EndTime: "2026-08-01 00:00:00" }],
      broken: [between("2026-07-01 00:00:00", "2026-08-01 00:00:01")],
    },
    "EndTime-not-below-StartTime": {
      level: "warning",
      kept: [{}, between("2026-07-01 00:00:00", "2026-07-01 00:00:00")],
      broken: [between("2026-07-01 00:00:01", "2026-07-01 00:00:00")],
    },
  },
};
