import { formatPath } from "../../errors/issue-path.ts";
import type { IssuePath } from "../../errors/issue.ts";
import type { Rule, RuleFinding } from "../../operation/rule.ts";

interface Variable {
  readonly Key: string;
}

interface Attributes {
  readonly Variables?: readonly Variable[];
}

/** The rule that a variable has one value. It is a warning, because the vendor does not document which of several is used. */
export const variablesOnce: Rule = {
  name: "Variables-keys-once",
  level: "warning",
  fields: ["Variables", "CalleeAttributes"],
  description: "a Key should be only once in Variables, and only once in the Variables of an item of CalleeAttributes",
  check({ Variables, CalleeAttributes }) {
    const own = repeatedKey(["Variables"], Variables as readonly Variable[] | undefined);
    return [...own, ...ofAttributes((CalleeAttributes ?? []) as readonly Attributes[])];
  },
};

/* One finding for all items. A hundred thousand warnings would help nobody. */
function ofAttributes(list: readonly Attributes[]): RuleFinding[] {
  const indexes: number[] = [];
  let finding: RuleFinding | undefined;
  for (const [index, { Variables }] of list.entries()) {
    const [found] = repeatedKey(["CalleeAttributes", index, "Variables"], Variables);
    if (!found) continue;
    indexes.push(index);
    finding ??= found;
  }
  if (!finding) return [];
  const count = indexes.length;
  if (count === 1) return [finding];
  const message = `${finding.message} (CalleeAttributes has ${count} such items)`;
  return [{ ...finding, message, values: { count }, indexes }];
}

function repeatedKey(path: IssuePath, variables: readonly Variable[] = []): RuleFinding[] {
  const first = new Map<string, number>();
  for (const [index, { Key }] of variables.entries()) {
    const before = first.get(Key);
    if (before !== undefined) {
      const message = `is the same key as ${formatPath([...path, before, "Key"])}`;
      return [{ path: [...path, index, "Key"], message }];
    }
    first.set(Key, index);
  }
  return [];
}
