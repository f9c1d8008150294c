import type { CloudCreateEnterpriseTimeRequest } from "../../../generated/dyvms/types.ts";
import type { Condition } from "../../operation/condition.ts";
import type { Rule, RuleFinding } from "../../operation/rule.ts";
import { onlyWhen } from "../rule-makers.ts";

export const conditions = [
  { when: { Type: 1 }, need: ["DayOfWeek"] },
  { when: { Type: 2 }, need: ["FromDay", "ToDay"] },
] as const satisfies readonly Condition<CloudCreateEnterpriseTimeRequest>[];

const daysOfWeek: Rule = {
  name: "DayOfWeek-1-to-7",
  level: "error",
  fields: ["DayOfWeek"],
  description: "each day in DayOfWeek must be a digit from 1, Sunday, to 7, Saturday",
  check({ DayOfWeek }): readonly RuleFinding[] {
    return ((DayOfWeek ?? []) as readonly string[]).flatMap((day, index) =>
      /^[1-7]$/.test(day)
        ? []
        : [{ path: ["DayOfWeek", index], message: "must be a digit from 1, Sunday, to 7, Saturday" }],
    );
  },
};

const dayOnce: Rule = {
  name: "DayOfWeek-once",
  level: "warning",
  fields: ["DayOfWeek"],
  description: "DayOfWeek should have each day only once",
  check({ DayOfWeek }) {
    const days = (DayOfWeek ?? []) as readonly string[];
    return new Set(days).size < days.length;
  },
};

/* Texts of the forms HH:mm and yyyy-MM-dd are in the order of their times. */
function notBefore(end: string, start: string): Rule {
  return {
    name: `${end}-not-before-${start}`,
    level: "error",
    fields: [end, start],
    description: `${end} must not be before ${start}`,
    check(request) {
      const [from, to] = [request[start], request[end]] as [string | undefined, string | undefined];
      if (from === undefined || to === undefined || to >= from) return false;
      return {
        path: [end],
        message: `must not be before ${start}, ${from}; got ${to}`,
        values: { start: from, end: to },
      };
    },
  };
}

export const rules = (): readonly Rule[] => [
  daysOfWeek,
  dayOnce,
  notBefore("EndTime", "StartTime"),
  notBefore("ToDay", "FromDay"),
  ...onlyWhen({ fields: ["DayOfWeek"], tag: "Type", values: [1] }),
  ...onlyWhen({ fields: ["FromDay", "ToDay"], tag: "Type", values: [2] }),
];
