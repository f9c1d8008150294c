import type { Rule } from "../../operation/rule.ts";

/** What the names of an engine task's variables begin with. */
const ENGINE_PREFIXES = ["startWordParam.", "promptParam.", "bizParam."];

export const rules = (): readonly Rule[] => [
  {
    name: "Variables-keys-of-one-kind",
    level: "warning",
    fields: ["Variables"],
    description:
      "Variables should have keys of one kind: either all begin with startWordParam., promptParam. or bizParam., as in an engine task, or none does",
    check({ Variables }) {
      const names = Object.keys(Variables ?? {});
      const prefixed = names.filter(isOfEngine).length;
      return prefixed > 0 && prefixed < names.length;
    },
  },
];

function isOfEngine(name: string): boolean {
  return ENGINE_PREFIXES.some((prefix) => name.startsWith(prefix));
}
