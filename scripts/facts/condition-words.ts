import { allowedValues, type AnyCondition } from "../../src/operation/condition.ts";

/** A condition in words. Two conditions with the same meaning give the same words, whatever their order. */
export function describeCondition({ when, need, needOneOf }: AnyCondition): string {
  const held = Object.entries(when ?? {})
    .map(([name, expected]) => {
      const values = allowedValues(expected).map((value) => (value === undefined ? "absent" : JSON.stringify(value)));
      return `${name} is ${values.sort().join(" or ")}`;
    })
    .sort()
    .join(" and ");
  const needed = need ? [...need].sort().join(" and ") : [...(needOneOf ?? [])].sort().join(" or ");
  const are = need && need.length > 1 ? "are" : "is";
  return `${needed} ${are} required${held === "" ? "" : ` when ${held}`}`;
}

/** When a condition holds, in words that do not depend on the order of its parts: `StartType is "SCHEDULE"`. */
export function whenWords(condition: AnyCondition): string {
  const words = describeCondition(condition);
  return / (?:is|are) required(?: when (.*))?$/.exec(words)?.[1] ?? "always";
}
