import type { Rule } from "../../operation/rule.ts";
import { isGiven, onlyBeside, rangeNotEmpty } from "../rule-makers.ts";

const timeType: Rule = {
  name: "StartTime-or-EndTime-expects-TimeType",
  level: "warning",
  fields: ["TimeType", "StartTime", "EndTime"],
  description: "TimeType should be given together with StartTime or EndTime, because no default of it is documented",
  check: (request) => !isGiven(request, "TimeType") && (isGiven(request, "StartTime") || isGiven(request, "EndTime")),
};

export const rules = (): readonly Rule[] => [
  timeType,
  onlyBeside("TimeType", ["StartTime", "EndTime"]),
  rangeNotEmpty("StartTime", "EndTime"),
];
