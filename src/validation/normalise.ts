import { countKeys, whatJsonHolds } from "../util/json.ts";
import { idDigits } from "../util/int64.ts";
import { formatPath } from "../errors/issue-path.ts";
import type { Issue } from "../errors/issue.ts";
import { idMessage } from "./messages.ts";
import type { FieldFacts } from "../operation/facts.ts";
import { copyPlain } from "./plain-data.ts";
import { setOwn } from "../util/record.ts";

export interface Normalised {
  readonly value: Record<string, unknown>;
  readonly issues: Issue[];
}

/**
 * Brings an input to the one form that the validators judge: an id is its digits, a JSON text is what it holds,
 * a comma list is an array. What cannot be brought there is an issue, and stays out of the value.
 */
export function normalise(
  fields: Readonly<Record<string, FieldFacts>>,
  input: Readonly<Record<string, unknown>>,
): Normalised {
  const issues: Issue[] = [];
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    const facts = Object.hasOwn(fields, name) ? fields[name] : undefined;
    setOwn(value, name, normaliseField(facts, input[name], name, issues));
  }
  return { value, issues };
}

function normaliseField(facts: FieldFacts | undefined, given: unknown, name: string, issues: Issue[]): unknown {
  if (facts?.id !== undefined) return normaliseId(facts.id, given, name, issues);
  switch (facts?.form) {
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

function normaliseId(type: NonNullable<FieldFacts["id"]>, given: unknown, name: string, issues: Issue[]): unknown {
  const digits = idDigits(given, type);
  if (digits !== undefined) return digits;
  issues.push({ path: formatPath([name]), code: "bad_id", message: idMessage(name, type, given) });
  return given;
}

function parseText(text: string, path: readonly PropertyKey[], issues: Issue[]): unknown {
  const refuse = (problem: string): string => {
    issues.push({ path: formatPath(path), code: "malformed", message: `${formatPath(path)} ${problem}` });
    return text;
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse("must be JSON text, or the structure itself; the text given is no JSON");
  }
  const { roundedInteger, keys } = whatJsonHolds(text);
  if (roundedInteger) return refuse("holds a whole number that JavaScript would round; write it as text");
  const { value, issues: found } = copyPlain(parsed, path, path.length);
  issues.push(...found.slice(0, 1));
  if (found.length === 0 && countKeys(parsed) < keys)
    return refuse("has a key twice in one object, of which all but the last would be lost");
  return value ?? text;
}
