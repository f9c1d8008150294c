import type { Rule } from "../../operation/rule.ts";
import { rangeNotEmpty } from "../rule-makers.ts";

const DAY = 86_400_000;
/* The page says one month. Nothing says that the vendor counts fewer days after February. */
const LONGEST_MONTH = 31;

const oneMonth: Rule = {
  name: "EndTime-within-one-month-of-StartTime",
  level: "error",
  fields: ["EndTime", "StartTime"],
  description: `EndTime must be at most one month, ${LONGEST_MONTH} days, after StartTime`,
  check({ StartTime, EndTime }) {
    if (StartTime === undefined || EndTime === undefined) return false;
    const latest = timeOf(StartTime as string) + LONGEST_MONTH * DAY;
    if (timeOf(EndTime as string) <= latest) return false;
    const [maximum, got] = [textOf(latest), EndTime as string];
    const message = `must be ${maximum} or earlier, at most one month after StartTime; got ${got}`;
    return { path: ["EndTime"], message, values: { maximum, got } };
  },
};

/* Beijing time has no daylight saving time, so the difference does not depend on the time zone. */
function timeOf(dayAndTime: string): number {
  return Date.parse(`${dayAndTime.replace(" ", "T")}Z`);
}

function textOf(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}

export const rules = (): readonly Rule[] => [oneMonth, rangeNotEmpty("StartTime", "EndTime")];
