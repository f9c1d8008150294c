import { createIssue, MOST_PROBLEMS, type Issue } from "../errors/issue.ts";
import type { Rule, RuleFinding } from "../operation/rule.ts";
import type { UnknownRecord } from "../util/record.ts";

export interface CheckOptions {
  /** Warnings that count as errors: all of them, or those of the named rules. Default: none. */
  readonly strict?: boolean | readonly string[] | undefined;
  /** Rules whose warnings are left out. Default: none. */
  readonly silence?: readonly string[] | undefined;
}

/** Finds the rules that an input breaks. A rule is skipped when one of its fields is not sound. */
export function checkRules(
  rules: readonly Rule[],
  input: UnknownRecord,
  isSound: (field: string) => boolean,
  { strict = [], silence = [] }: CheckOptions,
): { errors: Issue[]; warnings: Issue[] } {
  const [errors, warnings]: [Issue[], Issue[]] = [[], []];
  for (const rule of rules) {
    const { name, level, fields } = rule;
    if (level === "warning" && silence.includes(name)) continue;
    if (!fields.every(isSound)) continue;
    const isError = level === "error" || (typeof strict === "boolean" ? strict : strict.includes(name));
    (isError ? errors : warnings).push(...issuesOf(rule, input));
  }
  return { errors, warnings };
}

function issuesOf(rule: Rule, input: UnknownRecord): Issue[] {
  const found = rule.check(input);
  if (found === false) return [];
  if (found === true) return [ofWholeRule(rule)];
  return [found]
    .flat()
    .slice(0, MOST_PROBLEMS)
    .map((finding) => ofFinding(rule, finding));
}

function ofFinding({ name }: Rule, { path, message, values }: RuleFinding): Issue {
  return createIssue({
    path,
    code: "rule",
    rule: name,
    message: `${message} (rule ${name})`,
    params: values === undefined ? {} : { values },
  });
}

function ofWholeRule({ name, fields: [field = ""], description }: Rule): Issue {
  const text = `${description} (rule ${name})`;
  // Where the sentence begins with the field, the rest of it is the message.
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
