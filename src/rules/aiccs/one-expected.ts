import type { Rule } from "../../operation/rule.ts";
import { isGiven } from "../rule-makers.ts";

/** The rule that one of these fields should be given. It is a warning, because the pages mark all of them as optional. */
export function oneExpected(fields: readonly string[], because: string): Rule {
  const names = `${fields.slice(0, -1).join(", ")} or ${fields.at(-1)}`;
  return {
    name: `${fields.join("-or-")}-expected`,
    level: "warning",
    fields,
    description: `${names} should be given, because ${because}`,
    check: (request) => !fields.some((field) => isGiven(request, field)),
  };
}
