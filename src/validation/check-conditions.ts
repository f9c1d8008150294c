import { createIssue, type Issue } from "../errors/issue.ts";
import { allowedValues, type AnyCondition, type Tag } from "../operation/condition.ts";
import { own, type UnknownRecord } from "../util/record.ts";

/**
 * Checks the conditions between fields. A condition is checked if the fields of its `when` are valid, even if other fields are
 * not. A required field with an invalid value does not count as missing.
 */
export function checkConditions(
  conditions: readonly AnyCondition[],
  input: UnknownRecord,
  isValid: (field: string) => boolean,
): Issue[] {
  return conditions.flatMap((condition): Issue[] => {
    if (!applies(condition, input, isValid)) return [];
    const [need = [], needOneOf] = [own(condition, "need"), own(condition, "needOneOf")];
    const isMissing = (field: string): boolean => input[field] === undefined;
    if (needOneOf) return needOneOf.every(isMissing) ? [missing(needOneOf, condition, input)] : [];
    return need.filter(isMissing).map((field) => missing([field], condition, input));
  });
}

function applies(condition: AnyCondition, input: UnknownRecord, isValid: (field: string) => boolean): boolean {
  return Object.entries(own(condition, "when") ?? {}).every(
    ([field, expected]) => isValid(field) && allowedValues(expected).some((value) => value === input[field]),
  );
}

/* The issue of a missing field, or of fields of which one is needed. */
function missing(needed: readonly string[], condition: AnyCondition, input: UnknownRecord): Issue {
  const when = own(condition, "when") ?? {};
  const [first = "", ...others] = needed;
  const tags = Object.keys(when);
  const reasons = tags.map((tag) =>
    input[tag] === undefined ? `${tag} is not given` : `${tag} is ${input[tag] as Tag}`,
  );
  const because = reasons.length === 0 ? "" : ` when ${reasons.join(" and ")}`;
  const names = needed.join(" or ");
  const instead = others.length === 0 ? "" : `, or ${others.join(" or ")} instead`;
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
