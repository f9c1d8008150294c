import { brokenRules, type CheckOptions } from "./check-rules.ts";
import { brokenConditions } from "./check-conditions.ts";
import type { Issue } from "../errors/issue.ts";
import { explain } from "./messages.ts";
import { normalise } from "./normalise.ts";
import type { AnyOperation, Validator } from "../operation/operation.ts";
import { copyPlain } from "./plain-data.ts";
import type { SchemaIssue } from "./schema/schema.ts";

/** What became of an input: the form that is sent, or everything that is wrong with it (of one list or rule, its first thousand problems). */
export type Checked<Value = Record<string, unknown>> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

const compiled = new WeakMap<AnyOperation["validator"], Validator>();

/** Checks an input against everything that is documented of an operation. Nothing is sent, and the input is not changed. */
export function validateInput(operation: AnyOperation, input: unknown, options: CheckOptions = {}): Checked {
  const { facts, conditions } = operation;
  const plain = copyPlain(input);
  const { value: given } = plain;
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    const kind = given === null ? "null" : Array.isArray(given) ? "a list" : typeof given;
    const message = plain.issues[0]?.message ?? `the input of ${facts.action} must be an object; got ${kind}`;
    return { ok: false, issues: [{ path: "", code: "wrong_type", message }], warnings: [] };
  }

  const { value, issues: unread } = normalise(facts.request, given as Record<string, unknown>);
  const issues = plain.issues.concat(unread);
  const known = new Set(issues.map(({ path }) => path));
  for (const found of validatorOf(operation).issuesOf(value) as readonly SchemaIssue[]) {
    for (const issue of explain(found, facts, value)) {
      // What could not be read or copied has its issue, which says more than "wrong type".
      if (!known.has(issue.path)) issues.push(issue);
    }
  }

  const unsound = new Set(issues.map(({ path }) => topLevel(path)));
  const isSound = (field: string): boolean => !unsound.has(field);
  const { errors, warnings } = brokenRules(operation.rules, value, isSound, options);
  const all = [...issues, ...brokenConditions(conditions, value, isSound), ...errors];
  if (all.length === 0) return { ok: true, value, warnings };
  return { ok: false, issues: inPageOrder(withoutRepeats(all), Object.keys(facts.request)), warnings };
}

/* A number beyond 2^53 is twice too large: to be a whole number, and for its field. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => !seen.has(`${path} ${message}`) && seen.add(`${path} ${message}`));
}

function inPageOrder(issues: Issue[], order: readonly string[]): Issue[] {
  const places = new Map(order.map((name, index) => [name, index]));
  const place = ({ path }: Issue): number => places.get(topLevel(path)) ?? order.length;
  return issues.sort((a, b) => place(a) - place(b));
}

function topLevel(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? "";
}

function validatorOf(operation: AnyOperation): Validator {
  let validator = compiled.get(operation.validator);
  if (!validator) compiled.set(operation.validator, (validator = operation.validator()));
  return validator;
}
