import { INT64, choice, closed, commas, day, fact, id, name, required, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudCreateEnterpriseTime. */

const between = (FromDay: string, ToDay: string) => ({ Type: 2, DayOfWeek: undefined, FromDay, ToDay });
const hours = (StartTime: string, EndTime: string) => ({ StartTime, EndTime });
const HOURS_OUTSIDE = ["24:00", "6:00", "06:60", "06:00:00", "0600", "x06:00", "06:00x", "", 600, null];
/** A day of China, some days from now. */
const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

export const table: FactTable = {
  action: "CloudCreateEnterpriseTime",
  base: {
    EnterpriseId: 7000002,
    Name: "demo01",
    Priority: 1,
    Type: 1,
    TimeType: 1,
    DayOfWeek: "2,3,4",
    StartTime: "06:00",
    EndTime: "19:00",
  },
  facts: [
    ...required("EnterpriseId", "Name", "Priority", "Type", "TimeType", "StartTime", "EndTime"),
    id("EnterpriseId", INT64),
    ...name("Name"),
    whole("Priority", 1),
    choice("Type", [1], [0, 3, "1"]),
    choice("TimeType", [1, 2], [0, 3, "1"]),
    { says: "Type 1 needs DayOfWeek", inside: [{}], outside: [{ DayOfWeek: undefined }] },
    {
      says: "Type 2 needs FromDay and ToDay",
      inside: [between("2030-04-20", "2030-04-25")],
      outside: [
        { ...between("2030-04-20", "2030-04-25"), FromDay: undefined },
        { ...between("2030-04-20", "2030-04-25"), ToDay: undefined },
        { Type: 2 },
      ],
    },
    ...commas("DayOfWeek").map(({ says, outside }) => ({ says, inside: [{ DayOfWeek: ["2", "3"] }], outside })),
    fact(
      "DayOfWeek",
      "has days from 1 to 7",
      ["1", "7", "1,2,3,4,5,6,7", ["7", "1"]],
      ["0", "8", "2,8", "10", "Monday", "2, 3", "2-4"],
    ),
    day("FromDay"),
    { ...day("ToDay"), inside: ["2026-01-01", "2024-02-29"].map((ToDay) => ({ ToDay })) },
    {
      says: "FromDay is not after ToDay",
      inside: [between("2030-04-20", "2030-04-20"), between("2029-12-31", "2030-01-01")],
      outside: [between("2030-04-21", "2030-04-20"), between("2030-01-01", "2029-12-31")],
    },
    fact("StartTime", "is hours and minutes", ["00:00", "19:00", "09:09"], HOURS_OUTSIDE),
    fact("EndTime", "is hours and minutes", ["06:00", "19:59", "23:59"], HOURS_OUTSIDE),
    {
      says: "StartTime is not after EndTime",
      inside: [hours("06:00", "06:00"), hours("09:59", "10:00")],
      outside: [hours("06:01", "06:00"), hours("10:00", "09:59"), hours("22:00", "06:00")],
    },
    ...closed(""),
  ],
  rules: {
    "DayOfWeek-1-to-7": { level: "error", kept: [{}, { DayOfWeek: "1,7" }], broken: [{ DayOfWeek: "0,1" }] },
    "DayOfWeek-once": { level: "warning", kept: [{}, { DayOfWeek: "1,7" }], broken: [{ DayOfWeek: "2,3,2" }] },
    "EndTime-not-before-StartTime": {
      level: "error",
      kept: [{}, hours("06:00", "06:00")],
      broken: [hours("19:01", "19:00")],
    },
    "ToDay-not-before-FromDay": {
      level: "error",
      kept: [between("2030-04-20", "2030-04-20")],
      broken: [between("2030-04-21", "2030-04-20")],
    },
    "DayOfWeek-only-with-Type": {
      level: "warning",
      kept: [{}, between("2030-04-20", "2030-04-25")],
      broken: [{ ...between("2030-04-20", "2030-04-25"), DayOfWeek: "2" }],
    },
    "FromDay-only-with-Type": {
      level: "warning",
      kept: [{}, between("2030-04-20", "2030-04-25")],
      broken: [{ FromDay: "2030-04-20" }],
    },
    "ToDay-only-with-Type": {
      level: "warning",
      kept: [{}, between("2030-04-20", "2030-04-25")],
      broken: [{ ToDay: "2030-04-25" }],
    },
    "FromDay-not-in-the-past": {
      level: "warning",
      kept: [{}, between(dayFromNow(1), dayFromNow(2))],
      broken: [between(dayFromNow(-1), dayFromNow(2))],
    },
    "ToDay-not-in-the-past": {
      level: "warning",
      kept: [{}, between(dayFromNow(1), dayFromNow(2))],
      broken: [between("2020-01-01", dayFromNow(-1))],
    },
  },
};
