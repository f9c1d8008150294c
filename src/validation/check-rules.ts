import { createIssue, MOST_PROBLEMS, type Issue } from "../errors/issue.ts";
import type { Rule, RuleFinding } from "../operation/rule.ts";
import type { UnknownRecord } from "../util/record.ts";

/** How strict a check is. */
export interface CheckOptions {
  /**
   * Warnings that are errors instead: `true` for all, or the names of rules.
   * @default false
   * @throws ConfigurationError if a name is not a rule of the client's or the service's operations.
   */
  readonly strict?: boolean | readonly string[] | undefined;
  /**
   * Names of rules whose warnings are left out. A rule whose level is error cannot be silenced.
   * @default []
   * @throws ConfigurationError if a name is not a rule of the client's or the service's operations.
   */
  readonly silence?: readonly string[] | undefined;
}

/** Checks the named rules. A rule is skipped if one of its fields is invalid. */
export function checkRules(
  rules: readonly Rule[],
  input: UnknownRecord,
  isValid: (field: string) => boolean,
  { strict = [], silence = [] }: CheckOptions,
): { errors: Issue[]; warnings: Issue[] } {
  const [errors, warnings]: [Issue[], Issue[]] = [[], []];
  for (const rule of rules) {
    const { name, level, fields } = rule;
    if (level === "warning" && silence.includes(name)) continue;
    if (!fields.every(isValid)) continue;
    const isError = level === "error" || (typeof strict === "boolean" ? strict : strict.includes(name));
    (isError ? errors : warnings).push(...issuesOf(rule, input));
  }
  return { errors, warnings };
}

function issuesOf(rule: Rule, input: UnknownRecord): Issue[] {
  const found = rule.check(input);
  if (found === false) return [];
  if (found === true) return [ruleIssue(rule)];
  return [found]
    .flat()
    .slice(0, MOST_PROBLEMS)
    .map((finding) => findingIssue(rule, finding));
}

function findingIssue({ name }: Rule, { path, message, values }: RuleFinding): Issue {
  return createIssue({
    path,
    code: "rule",
    rule: name,
    message: `${message} (rule ${name})`,
    params: values === undefined ? {} : { values },
  });
}

function ruleIssue({ name, fields: [field = ""], description }: Rule): Issue {
  const text = `${description} (rule ${name})`;
  // If the sentence begins with the field, the message is the rest of it, because messages follow a path.
  const isAboutField =
    description.startsWith(`${field} `) && /^(?:has no|must|should|cannot) /.test(description.slice(field.length + 1));
  return createIssue({
    path: [field],
    code: "rule",
    rule: name,
    message: isAboutField ? text.slice(field.length + 1) : text,
    text,
  });
}
