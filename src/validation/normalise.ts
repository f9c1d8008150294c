import { createIssue, MOST_PROBLEMS, type Issue, type IssuePath } from "../errors/issue.ts";
import type { FieldFacts } from "../operation/facts.ts";
import { idDigits, largestId, type IdType } from "../util/int64.ts";
import { countKeys, scanJson } from "../util/json.ts";
import { newRecord, own, setOwn } from "../util/record.ts";
import { describeKind } from "./describe-value.ts";
import { copyPlain } from "./plain-data.ts";

/** A normalised input, and what could not be normalised. */
export interface Normalised {
  readonly value: Record<string, unknown>;
  readonly issues: Issue[];
}

/**
 * Normalises an input before validation: an id becomes its digits, a JSON text becomes the structure that it contains, and a text
 * with commas becomes a list. A value that cannot be normalised is reported as an issue and stays unchanged.
 */
export function normalise(
  fields: Readonly<Record<string, FieldFacts>>,
  input: Readonly<Record<string, unknown>>,
): Normalised {
  const issues: Issue[] = [];
  const value = newRecord();
  for (const name of Object.keys(input)) {
    const facts = Object.hasOwn(fields, name) ? fields[name] : undefined;
    setOwn(value, name, normaliseField(facts, input[name], name, issues));
  }
  return { value, issues };
}

/**
 * Normalises the value of one parameter. If that is impossible, adds an issue and returns the value unchanged.
 *
 * @param facts The facts of the parameter. `undefined` for a parameter that the spec does not know.
 */
export function normaliseField(facts: FieldFacts | undefined, given: unknown, name: string, issues: Issue[]): unknown {
  if (!facts) return given;
  const [id, ids] = [own(facts, "id"), own(facts, "ids")];
  if (id !== undefined) {
    const digits = idDigits(given, id);
    if (digits === undefined) issues.push(badId([name], id, given));
    return digits ?? given;
  }
  if (ids !== undefined) return Array.isArray(given) ? normaliseIds(ids, given, name, issues) : given;
  switch (own(facts, "form")) {
    case "text":
      return typeof given === "string" ? parseText(given, [name], issues) : given;
    case "texts":
      return Array.isArray(given)
        ? given.map((item: unknown, index) =>
            typeof item === "string" ? parseText(item, [name, index], issues) : item,
          )
        : given;
    case "list":
      return typeof given === "string" ? given.split(",") : given;
    default:
      return given;
  }
}

function normaliseIds(type: IdType, given: readonly unknown[], name: string, issues: Issue[]): unknown[] {
  const most = issues.length + MOST_PROBLEMS;
  return given.map((item, index) => {
    const digits = idDigits(item, type);
    if (digits === undefined && issues.length < most) issues.push(badId([name, index], type, item));
    return digits ?? item;
  });
}

/* The issue of an id that is not valid or that JavaScript has rounded. */
function badId(path: IssuePath, type: IdType, given: unknown): Issue {
  if (typeof given === "number" && Number.isInteger(given) && given > 0) {
    const maximum = Number.MAX_SAFE_INTEGER;
    const message = `is an id that JavaScript has rounded: numbers are exact up to ${maximum}. Give it as text or as a bigint`;
    return createIssue({ path, code: "bad_id", message, params: { maximum } });
  }
  const maximum = largestId(type);
  const got = given === "" ? "an empty text" : typeof given === "string" ? "other text" : describeKind(given);
  const message = `must be an id: a whole number up to ${maximum}, as text, a bigint or a safe integer; got ${got}`;
  return createIssue({ path, code: "bad_id", message, params: { maximum, got } });
}

function parseText(text: string, path: IssuePath, issues: Issue[]): unknown {
  const reject = (message: string): string => {
    issues.push(createIssue({ path, code: "malformed", message, params: { format: "JSON" } }));
    return text;
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return reject("must be JSON text, or the structure itself; the text is not JSON");
  }
  const { roundedInteger, keys } = scanJson(text);
  if (roundedInteger) return reject("contains a whole number that JavaScript would round; write it as text");
  const { value, issues: found } = copyPlain(parsed, path, path.length);
  issues.push(...found.slice(0, 1));
  if (found.length === 0 && countKeys(parsed) < keys)
    return reject("has a key twice in one object, of which all but the last would be lost");
  return value ?? text;
}
