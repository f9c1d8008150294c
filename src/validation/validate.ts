import type { $ZodError } from "zod/v4/core";
import { createIssue, type Issue, type IssuePath } from "../errors/issue.ts";
import type { InputContract, Validator } from "../operation/input-contract.ts";
import { isRecord, type UnknownRecord } from "../util/record.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkRules, type CheckOptions } from "./check-rules.ts";
import { explain, zodMessage } from "./explain.ts";
import { normalise } from "./normalise.ts";
import { copyPlain } from "./plain-data.ts";

/** The result of a check: the input as it would be sent, or everything that is wrong with it (the first thousand problems of each list or rule). */
export type Checked<Value = Record<string, unknown>> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

/** What a check found, and the copy of the input that it looked at: the input itself is read once. */
export interface Inspection {
  /** The copy, and what of the input could not be copied. */
  readonly copy: { readonly value: UnknownRecord; readonly issues: readonly Issue[] };
  /** The copy, normalised. */
  readonly value: Record<string, unknown>;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Checks an input against everything that is documented of an operation. Nothing is sent, and the input is not changed. */
export function validateInput(contract: InputContract, input: unknown, options: CheckOptions = {}): Checked {
  const { value, issues, warnings } = inspectInput(contract, input, options);
  return issues.length === 0 ? { ok: true, value, warnings } : { ok: false, issues, warnings };
}

export function inspectInput(contract: InputContract, input: unknown, options: CheckOptions = {}): Inspection {
  const { facts, conditions, rules } = contract;
  const plain = copyPlain(input);
  if (!isRecord(plain.value)) {
    const [problem = notAnObject(facts.action, plain.value)] = plain.issues;
    const issues = [problem];
    return { copy: { value: {}, issues }, value: {}, issues, warnings: [] };
  }

  const { value, issues: unread } = normalise(facts.request, plain.value);
  const issues = [...plain.issues, ...unread];
  const known = new Set(issues.map(({ path }) => keyOf(path)));
  for (const issue of schemaIssues(contract, value)) {
    // What could not be copied or normalised has its issue, which says more than "wrong type".
    if (!known.has(keyOf(issue.path))) issues.push(issue);
  }

  const unsound = new Set(issues.map(({ path }) => path[0]));
  const isSound = (field: string): boolean => !unsound.has(field);
  const { errors, warnings } = checkRules(rules, value, isSound, options);
  const all = [...issues, ...checkConditions(conditions, value, isSound), ...errors];
  return {
    copy: { value: plain.value, issues: plain.issues },
    value,
    issues: all.length === 0 ? all : inPageOrder(withoutRepeats(all), Object.keys(facts.request)),
    warnings,
  };
}

function notAnObject(action: string, given: unknown): Issue {
  const got = given === null ? "null" : Array.isArray(given) ? "a list" : typeof given;
  const rest = `must be an object; got ${got}`;
  return createIssue({
    path: [],
    code: "wrong_type",
    message: rest,
    text: `the input of ${action} ${rest}`,
    params: { expected: "an object", got },
  });
}

const schemas = new WeakMap<InputContract["validator"], Validator>();

function schemaIssues({ facts, validator }: InputContract, value: unknown): Issue[] {
  let schema = schemas.get(validator);
  if (!schema) schemas.set(validator, (schema = validator()));
  const { error } = schema.safeParse(value, { error: zodMessage }) as { readonly error?: $ZodError };
  const ofWrongType = new Set<string>();
  return (error?.issues ?? []).flatMap((issue) => {
    const key = keyOf(issue.path);
    if (issue.code === "invalid_type") ofWrongType.add(key);
    // zod compares the length of a text that stands where a list is expected.
    else if (ofWrongType.has(key)) return [];
    return explain(issue, facts, value);
  });
}

/* A number beyond 2^53 is too large twice: to be a whole number, and for its field. */
function withoutRepeats(issues: readonly Issue[]): Issue[] {
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
  const places = new Map<IssuePath[number] | undefined, number>(order.map((name, index) => [name, index]));
  const place = ({ path }: Issue): number => places.get(path[0]) ?? order.length;
  return issues.sort((a, b) => place(a) - place(b));
}
