import { brokenConditions } from "./conditions.ts";
import type { Issue } from "./issue.ts";
import { explain, type ValidatorIssue } from "./messages.ts";
import { normalise } from "./normalise.ts";
import type { AnyOperation, Validator } from "./operation.ts";
import type { Rule } from "./rules/rule.ts";

/** What became of an input: the form that is sent, or everything that is wrong with it. */
export type Checked<Value = Record<string, unknown>> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

export interface CheckOptions {
  /** Warnings that count as errors: all of them, or those of the rules named. Default: none. */
  readonly strict?: true | readonly string[];
  /** Rules whose warnings are dropped. Default: none. */
  readonly silence?: readonly string[];
}

const compiled = new WeakMap<AnyOperation["validator"], Validator>();

/** Checks an input against everything that is documented of an operation. Nothing is sent, and the input is not changed. */
export function validateInput(
  operation: AnyOperation,
  input: unknown,
  { strict = [], silence = [] }: CheckOptions = {},
): Checked {
  const { facts, rules, conditions } = operation;
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const given = input === null ? "null" : Array.isArray(input) ? "a list" : typeof input;
    return {
      ok: false,
      issues: [
        { path: "", code: "wrong_type", message: `the input of ${facts.action} must be an object; got ${given}` },
      ],
      warnings: [],
    };
  }

  const { value, issues } = normalise(facts.request, input as Record<string, unknown>);
  const known = new Set(issues.map(({ path }) => path));
  const result = validatorOf(operation).safeParse(value);
  if (!result.success) {
    // What normalising could not read has its issue, which says more than "wrong type".
    issues.push(
      ...(result.error.issues as readonly ValidatorIssue[])
        .flatMap((issue) => explain(issue, facts, value))
        .filter(({ path }) => !known.has(path)),
    );
  }

  const unsound = new Set(issues.map(({ path }) => topLevel(path)));
  const isSound = (field: string): boolean => !unsound.has(field);
  issues.push(...brokenConditions(conditions, value, isSound));

  const warnings: Issue[] = [];
  for (const rule of rules) {
    if (silence.includes(rule.name) && rule.level === "warning") continue;
    const issue = brokenRule(rule, value, isSound);
    if (!issue) continue;
    const isError = rule.level === "error" || strict === true || strict.includes(rule.name);
    (isError ? issues : warnings).push(issue);
  }

  if (issues.length === 0) return { ok: true, value, warnings };
  const order = Object.keys(facts.request);
  const place = ({ path }: Issue): number => {
    const index = order.indexOf(topLevel(path));
    return index < 0 ? order.length : index;
  };
  return { ok: false, issues: issues.sort((a, b) => place(a) - place(b)), warnings };
}

function brokenRule(
  rule: Rule,
  value: Record<string, unknown>,
  isSound: (field: string) => boolean,
): Issue | undefined {
  if (!rule.fields.every(isSound)) return undefined;
  const finding = rule.check(value);
  if (finding === false) return undefined;
  const at =
    finding === true
      ? { path: rule.fields[0] ?? "", message: rule.says }
      : { path: finding.path, message: `${finding.path} ${finding.message}` };
  return { ...at, code: "rule", rule: rule.name };
}

function topLevel(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? "";
}

function validatorOf(operation: AnyOperation): Validator {
  let validator = compiled.get(operation.validator);
  if (!validator) compiled.set(operation.validator, (validator = operation.validator()));
  return validator;
}
