import { isIdText } from "./int64.ts";
import { formatPath, type Issue } from "./issue.ts";
import { idMessage, malformedText } from "./messages.ts";
import type { FieldFacts } from "./operation.ts";

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
  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  // fromEntries makes own properties of names like __proto__ too, so that they are found to be unknown.
  const value = Object.fromEntries(
    given.map(([name, item]) => [
      name,
      normaliseField(Object.hasOwn(fields, name) ? fields[name] : undefined, item, name, issues),
    ]),
  );
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
  const digits = typeof given === "bigint" || Number.isSafeInteger(given) ? String(given) : given;
  if (typeof digits === "string" && isIdText(digits, type)) return digits;
  issues.push({ path: formatPath([name]), code: "bad_id", message: idMessage(name, type, given) });
  return given;
}

function parseText(text: string, path: readonly PropertyKey[], issues: Issue[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const at = formatPath(path);
    issues.push({ path: at, code: "malformed", message: malformedText(at) });
    return text;
  }
}
