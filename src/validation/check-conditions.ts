import { createIssue, type Issue } from "../errors/issue.ts";
import { allowedValues, type AnyCondition, type Tag } from "../operation/condition.ts";
import type { UnknownRecord } from "../util/record.ts";

/**
 * Finds the conditions that an input breaks. A condition is judged when the fields of its `when` are sound, whatever else is
 * wrong; a required field that was given badly is not missing.
 */
export function checkConditions(
  conditions: readonly AnyCondition[],
  input: UnknownRecord,
  isSound: (field: string) => boolean,
): Issue[] {
  return conditions.flatMap((condition): Issue[] => {
    if (!applies(condition, input, isSound)) return [];
    const { need = [], needOneOf } = condition;
    const isMissing = (field: string): boolean => input[field] === undefined;
    if (needOneOf) return needOneOf.every(isMissing) ? [missing(needOneOf, condition, input)] : [];
    return need.filter(isMissing).map((field) => missing([field], condition, input));
  });
}

function applies({ when }: AnyCondition, input: UnknownRecord, isSound: (field: string) => boolean): boolean {
  return Object.entries(when ?? {}).every(
    ([field, expected]) => isSound(field) && allowedValues(expected).some((value) => value === input[field]),
  );
}

/* One field that is missing, or the fields of which one is needed. */
function missing(needed: readonly string[], { when = {} }: AnyCondition, input: UnknownRecord): Issue {
  const [first = "", ...others] = needed;
  const tags = Object.keys(when);
  const reasons = tags.map((tag) =>
    input[tag] === undefined ? `${tag} is not given` : `${tag} is ${input[tag] as Tag}`,
  );
  const because = reasons.length === 0 ? "" : ` when ${reasons.join(" and ")}`;
  const names = needed.join(" or ");
  const instead = others.length === 0 ? "" : `, or ${others.join(" or ")} in its place`;
  return createIssue({
    path: [first],
    code: "rule",
    rule: tags.length === 0 ? names : `${names} when ${tags.join(" and ")}`,
    message: `is required${because}${instead}`,
    text: `${names} is required${because}`,
    params: {
      needed,
      when: Object.fromEntries(tags.map((tag) => [tag, (input[tag] as Tag | undefined) ?? null])),
    },
  });
}
