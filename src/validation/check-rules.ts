import { createIssue, MOST_PROBLEMS, type Issue } from "../errors/issue.ts";
import type { Rule, RuleContext, RuleFinding } from "../operation/rule.ts";
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
  /**
   * Returns the current time, which rules compare times of the input with.
   * @default () => new Date()
   */
  readonly clock?: (() => Date) | undefined;
}

/** Checks the named rules. A rule is skipped if one of its fields is invalid. */
export function checkRules(
  rules: readonly Rule[],
  input: UnknownRecord,
  isValid: (field: string) => boolean,
  { strict = [], silence = [], clock = () => new Date() }: CheckOptions,
): { errors: Issue[]; warnings: Issue[] } {
  const [errors, warnings]: [Issue[], Issue[]] = [[], []];
  const context = createContext(clock);
  for (const rule of rules) {
    const { name, level, fields } = rule;
    if (level === "warning" && silence.includes(name)) continue;
    if (!fields.every(isValid)) continue;
    const isError = level === "error" || isStrict(name, strict);
    (isError ? errors : warnings).push(...issuesOf(rule, input, context));
  }
  return { errors, warnings };
}

/** Whether the option `strict` makes the warnings of a rule errors. */
export function isStrict(rule: string, strict: NonNullable<CheckOptions["strict"]>): boolean {
  return typeof strict === "boolean" ? strict : strict.includes(rule);
}

function createContext(clock: () => Date): RuleContext {
  const created = new Map<object, unknown>();
  return {
    now() {
      try {
        return clock().getTime();
      } catch {
        // The signer reports a clock that fails. No time is before or after NaN.
        return Number.NaN;
      }
    },
    once<Value>(key: object, create: () => Value): Value {
      if (!created.has(key)) created.set(key, create());
      return created.get(key) as Value;
    },
  };
}

function issuesOf(rule: Rule, input: UnknownRecord, context: RuleContext): Issue[] {
  const found = rule.check(input, context);
  if (found === false) return [];
  if (found === true) return [ruleIssue(rule)];
  return [found]
    .flat()
    .slice(0, MOST_PROBLEMS)
    .map((finding) => findingIssue(rule, finding));
}

function findingIssue({ name }: Rule, { path, message, values, indexes }: RuleFinding): Issue {
  return createIssue({
    path,
    code: "rule",
    rule: name,
    message: `${message} (rule ${name})`,
    params: { ...(values && { values }), ...(indexes && { indexes: indexes.slice(0, MOST_PROBLEMS) }) },
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
