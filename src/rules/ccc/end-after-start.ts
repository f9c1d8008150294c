import type { Rule } from "../../operation/rule.ts";

/** The rule for the period of a task. It is not documented, but an end that is not after its start can only be a mistake. */
export function endAfterStart(end: string, start: string): Rule {
  return {
    name: `${end}-after-${start}`,
    level: "error",
    fields: [end, start],
    description: `${end} must be after ${start}`,
    check(request) {
      const [from, to] = [request[start], request[end]];
      if (typeof from !== "number" || typeof to !== "number" || to > from) return false;
      return { path: [end], message: `must be after ${start}` };
    },
  };
}
