import type { $ZodError } from "zod/v4/core";
import { createIssue, type Issue, type IssuePath } from "../errors/issue.ts";
import type { InputContract, Validator } from "../operation/input-contract.ts";
import { isRecord, own, withPlainPrototype, type UnknownRecord } from "../util/record.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkRules, type CheckOptions } from "./check-rules.ts";
import { describeKind } from "./describe-value.ts";
import { explain, zodMessage } from "./explain.ts";
import { normalise } from "./normalise.ts";
import { copyPlain } from "./plain-data.ts";
import { rulesOf } from "./rules-of.ts";

/**
 * The result of validation. If `ok` is true, `value` is the normalised input that would be encoded. If it is false, `issues` lists
 * every problem in the order of the parameters on the vendor's page, with at most 1,000 for each list or rule. Warnings do not
 * make an input invalid.
 */
export type Checked<Value = Record<string, unknown>> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

/** The result of validation with the copy of the input that was validated. The input itself is read once. */
export interface Inspection {
  /** The copy, and the values of the input that could not be copied. */
  readonly copy: { readonly value: UnknownRecord; readonly issues: readonly Issue[] };
  /** The copy, normalised. */
  readonly value: Record<string, unknown>;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/**
 * Validates an input: types, ranges and formats, conditions between fields, and named rules. Sends nothing and does not change
 * the input. An invalid input is reported in the result and never thrown.
 */
export function validateInput(contract: InputContract, input: unknown, options: CheckOptions = {}): Checked {
  const { value, issues, warnings } = inspectInput(contract, input, options);
  return issues.length === 0 ? { ok: true, value, warnings } : { ok: false, issues, warnings };
}

/** Validates an input as `validateInput` does, and also returns the copy that was validated. */
export function inspectInput(contract: InputContract, input: unknown, options: CheckOptions = {}): Inspection {
  const { facts } = contract;
  const conditions = own(contract, "conditions") ?? [];
  const plain = copyPlain(input, [], 0, facts.request);
  if (!isRecord(plain.value)) {
    const issues = plain.issues.length > 0 ? plain.issues : [notAnObject(facts.action, plain.value)];
    return { copy: { value: {}, issues }, value: {}, issues, warnings: [] };
  }

  const { value, issues: notNormalised } = normalise(facts.request, plain.value);
  // A value that could not be copied has an issue already, which is more precise than any other about it.
  const notCopied = new Set(plain.issues.map(({ path }) => keyOf(path)));
  const issues = [...plain.issues, ...notNormalised.filter(({ path }) => !notCopied.has(keyOf(path)))];
  const known = new Set(issues.map(({ path }) => keyOf(path)));
  for (const issue of schemaIssues(contract, value)) {
    // So has a value that could not be normalised.
    if (!known.has(keyOf(issue.path))) issues.push(issue);
  }

  const invalid = new Set(issues.map(({ path }) => path[0]));
  const isValid = (field: string): boolean => !invalid.has(field);
  const { errors, warnings } = checkRules(rulesOf(contract), value, isValid, options);
  const all = [...issues, ...checkConditions(conditions, value, isValid), ...errors];
  return {
    copy: { value: plain.value, issues: plain.issues },
    value,
    issues: all.length === 0 ? all : inPageOrder(withoutDuplicates(all), Object.keys(facts.request)),
    warnings,
  };
}

function notAnObject(action: string, given: unknown): Issue {
  const got = given === undefined ? "undefined" : describeKind(given);
  const message = `must be an object; got ${got}`;
  return createIssue({
    path: [],
    code: "wrong_type",
    message,
    text: `the input of ${action} ${message}`,
    params: { expected: "an object", got },
  });
}

const schemas = new WeakMap<InputContract["validator"], Validator>();

function schemaIssues({ facts, validator }: InputContract, value: unknown): Issue[] {
  // zod builds parts of a schema when it is used for the first time.
  const { error } = withPlainPrototype(() => {
    let schema = schemas.get(validator);
    if (!schema) schemas.set(validator, (schema = validator()));
    return schema.safeParse(value, { error: zodMessage }) as { readonly error?: $ZodError };
  });
  const wrongTypes = new Set<string>();
  return (error?.issues ?? []).flatMap((issue) => {
    const key = keyOf(issue.path);
    if (issue.code === "invalid_type") wrongTypes.add(key);
    // zod also compares the length of a text that was given instead of a list.
    else if (wrongTypes.has(key)) return [];
    return explain(issue, facts, value);
  });
}

/* Drops repeated issues: a number beyond 2^53 is too large for a whole number and too large for its field. */
function withoutDuplicates(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const key = `${keyOf(path)} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.length === 1 ? String(path[0]) : path.join("\0");
}

function inPageOrder(issues: Issue[], order: readonly string[]): Issue[] {
  const positions = new Map<IssuePath[number] | undefined, number>(order.map((name, index) => [name, index]));
  const position = ({ path }: Issue): number => positions.get(path[0]) ?? order.length;
  return issues.sort((a, b) => position(a) - position(b));
}
