import { isAsymmetric } from "./expected.ts";
import { OPERATIONS } from "../operations.ts";
import type { FieldFacts } from "../../operation/facts.ts";
import type { ReceivedRequest } from "./request-log.ts";

/** The names of the expected parameters that a request does not have, or has with another value. */
export function differing({ operation = "", parameters }: ReceivedRequest, expected: object): string[] {
  const fields: Readonly<Record<string, FieldFacts>> = OPERATIONS.get(operation)?.request ?? {};
  return Object.entries(expected)
    .filter(([name, value]) => !matches(value, inExpectedForm(parameters?.[name], fields[name], value)))
    .map(([name]) => name);
}

/** A value of the wire in the form that is expected: a structure instead of its text, unless text is expected. */
function inExpectedForm(value: unknown, field: FieldFacts | undefined, expected: unknown): unknown {
  if ((field === undefined || field.id !== undefined) && (typeof expected === "number" || typeof expected === "bigint"))
    return String(value) === String(expected) ? expected : value;
  if (typeof expected === "string") return value;
  if (field?.form === "list" && typeof value === "string") return value.split(",");
  if (field?.form === "text") return parsed(value);
  if (field?.form === "texts" && Array.isArray(value))
    return value.map((item: unknown, index) =>
      typeof (expected as unknown[] | undefined)?.[index] === "string" ? item : parsed(item),
    );
  return value;
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
  } catch {
    return value;
  }
}

function matches(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(expected, actual);
  if (isAsymmetric(expected)) return Boolean(expected.asymmetricMatch(actual));
  if (typeof actual !== "object" || actual === null || Array.isArray(expected) !== Array.isArray(actual)) return false;
  if (Array.isArray(expected) && expected.length !== (actual as unknown[]).length) return false;
  return Object.entries(expected).every(([name, value]) => matches(value, (actual as Record<string, unknown>)[name]));
}
