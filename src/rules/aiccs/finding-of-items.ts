import type { RuleFinding } from "../../operation/rule.ts";

/** One finding for all items of a list that have a problem, or none. */
export function findingOfItems(
  field: string,
  indexes: readonly number[],
  problem: string,
  within: readonly string[] = [],
): readonly RuleFinding[] {
  const [first] = indexes;
  if (first === undefined) return [];
  const count = indexes.length === 1 ? "" : ` (${indexes.length} items)`;
  return [{ path: [field, first, ...within], message: `${problem}${count}`, indexes }];
}
