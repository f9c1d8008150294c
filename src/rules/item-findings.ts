import type { IssuePath } from "../errors/issue.ts";
import type { RuleFinding } from "../operation/rule.ts";

/** How many of the other items with a problem a message names. */
const MOST_NAMED = 10;

/**
 * One finding for all items of a list that have a problem. A hundred thousand warnings would help nobody.
 *
 * @param pathOf The path of an item, by its index.
 * @param others The words before the indexes of the other items.
 */
export function itemFindings(
  problem: string,
  indexes: readonly number[],
  pathOf: (index: number) => IssuePath,
  others = "also items",
): RuleFinding[] {
  const [first, ...rest] = indexes.slice(0, MOST_NAMED + 1);
  if (first === undefined) return [];
  const path = pathOf(first);
  if (rest.length === 0) return [{ path, message: problem }];
  const count = indexes.length;
  const more = count - 1 - rest.length;
  const named = `${others} ${rest.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return [{ path, message: `${problem} (${named})`, values: { count }, indexes }];
}
