import { MOST_PROBLEMS, type Issue } from "../errors/issue.ts";
import type { Rule } from "../operation/rule.ts";

export interface CheckOptions {
  /** Warnings that count as errors: all of them, or those of the rules named. Default: none. */
  readonly strict?: boolean | readonly string[] | undefined;
  /** Rules whose warnings are dropped. Default: none. */
  readonly silence?: readonly string[] | undefined;
}

/** What the rules of an operation find in an input. */
export function brokenRules(
  rules: readonly Rule[],
  value: Record<string, unknown>,
  isSound: (field: string) => boolean,
  { strict = [], silence = [] }: CheckOptions,
): { errors: Issue[]; warnings: Issue[] } {
  const [errors, warnings]: [Issue[], Issue[]] = [[], []];
  for (const { name, level, fields, says, check } of rules) {
    if (level === "warning" && silence.includes(name)) continue;
    if (!fields.every(isSound)) continue;
    const broken = check(value);
    const findings =
      broken === true ? [{ path: fields[0] ?? "", message: "" }] : broken === false ? [] : [broken].flat();
    const isError = level === "error" || (typeof strict === "boolean" ? strict : strict.includes(name));
    for (const { path, message } of findings.slice(0, MOST_PROBLEMS)) {
      (isError ? errors : warnings).push({
        path,
        code: "rule",
        rule: name,
        message: `${message === "" ? says : `${path} ${message}`} (rule ${name})`,
      });
    }
  }
  return { errors, warnings };
}
