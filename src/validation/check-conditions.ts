import type { Issue } from "../errors/issue.ts";
import { allowedValues, type AnyCondition, type Tag } from "../operation/condition.ts";

type Request = Readonly<Record<string, unknown>>;

/**
 * The conditions that a request breaks. A condition is judged when its tags are sound, whatever else is wrong;
 * a needed field that was given badly is not missing.
 */
export function brokenConditions(
  conditions: readonly AnyCondition[],
  request: Request,
  isSound: (field: string) => boolean,
): Issue[] {
  return conditions.flatMap((condition): Issue[] => {
    if (!holds(condition, request, isSound)) return [];
    const { need, needOneOf } = condition;
    if (needOneOf)
      return needOneOf.some((field) => request[field] !== undefined)
        ? []
        : [issue(needOneOf, " or ", condition, request)];
    return (need ?? [])
      .filter((field) => request[field] === undefined)
      .map((field) => issue([field], "", condition, request));
  });
}

function holds({ when }: AnyCondition, request: Request, isSound: (field: string) => boolean): boolean {
  return Object.entries(when ?? {}).every(
    ([field, expected]) => isSound(field) && allowedValues(expected).some((value) => value === request[field]),
  );
}

function issue(fields: readonly string[], join: string, { when }: AnyCondition, request: Request): Issue {
  const tags = Object.keys(when ?? {});
  const because = tags
    .map((tag) => (request[tag] === undefined ? `${tag} is not given` : `${tag} is ${request[tag] as Tag}`))
    .join(" and ");
  const needed = fields.join(join);
  return {
    path: fields[0] ?? "",
    code: "rule",
    rule: tags.length === 0 ? needed : `${needed} when ${tags.join(" and ")}`,
    message: `${needed} is required${because === "" ? "" : ` when ${because}`}`,
  };
}
