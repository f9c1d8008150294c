import type { IssuePath } from "../../errors/issue.ts";
import type { RequestFields, Rule } from "../../operation/rule.ts";
import type { Window } from "../rule-makers.ts";

interface Plan {
  readonly DayType?: string;
  readonly DaysOfWeek?: readonly string[];
  readonly TimeRanges?: readonly Range[];
}

interface Range {
  readonly StartTime?: string;
  readonly EndTime?: string;
}

/** The windows of AvailableTime. */
export function* availableTimeWindows({ AvailableTime }: RequestFields): Iterable<Window> {
  yield* ranges(["AvailableTime"], AvailableTime as readonly Range[] | undefined);
}

/** The windows of AvailableWorkTimeConfig. */
export function* workTimeWindows({ AvailableWorkTimeConfig }: RequestFields): Iterable<Window> {
  for (const [index, { TimeRanges }] of ((AvailableWorkTimeConfig ?? []) as Plan[]).entries()) {
    yield* ranges(["AvailableWorkTimeConfig", index, "TimeRanges"], TimeRanges);
  }
}

function* ranges(path: IssuePath, list: readonly Range[] = []): Iterable<Window> {
  for (const [index, { StartTime, EndTime }] of list.entries()) {
    yield { path: [...path, index], start: StartTime, end: EndTime };
  }
}

/** The rule for the days of a plan. The default of DayType is EveryDay. */
export const daysOfCustomPlans: Rule = {
  name: "DaysOfWeek-only-with-Custom",
  level: "warning",
  fields: ["AvailableWorkTimeConfig"],
  description:
    "in AvailableWorkTimeConfig, DaysOfWeek should be given when DayType is Custom and has no effect otherwise",
  check({ AvailableWorkTimeConfig }) {
    return ((AvailableWorkTimeConfig ?? []) as Plan[]).flatMap(({ DayType, DaysOfWeek }, index) => {
      const path = ["AvailableWorkTimeConfig", index, "DaysOfWeek"];
      if (DayType !== "Custom" && DaysOfWeek !== undefined)
        return [{ path, message: "has no effect unless DayType is Custom" }];
      return DayType === "Custom" && !DaysOfWeek?.length
        ? [{ path, message: "should be given when DayType is Custom" }]
        : [];
    });
  },
};
