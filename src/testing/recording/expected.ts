import { ACTIONS } from "../../../generated/actions.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import { oneOf } from "../../options/forms.ts";
import { kindOf } from "../../options/shown.ts";
import { OPERATIONS } from "../operations.ts";

/** A matcher of the test runner, such as expect.any(String). */
interface Asymmetric {
  asymmetricMatch(value: unknown): unknown;
}

export function isAsymmetric(value: unknown): value is Asymmetric {
  return (
    typeof value === "object" &&
    value !== null &&
    "asymmetricMatch" in value &&
    typeof value.asymmetricMatch === "function"
  );
}

/**
 * Checks that a matcher is asked for an operation and parameters that exist: a misspelt name would always pass with `.not`.
 * @throws ConfigurationError that names what does not exist.
 */
export function checkExpected(cloud: object, operation: unknown, parameters: unknown): void {
  const action = oneOf(ACTIONS, "the name of an operation")("operation", operation);
  const { extra = {} } = cloud as { extra?: Readonly<Record<string, readonly string[]>> };
  const names = [...Object.keys(OPERATIONS.get(action)?.request ?? {}), ...(extra[action] ?? [])];
  if (isAsymmetric(parameters) || !isPlain(parameters))
    throw new ConfigurationError(
      `the parameters must be an object, whose values may be matchers; got ${describe(parameters)}`,
    );
  const parameterName = oneOf(names, `the name of a parameter of ${action}`);
  for (const [name, value] of Object.entries(parameters)) {
    parameterName("a parameter", name);
    checkValue(name, value, []);
  }
}

function checkValue(where: string, value: unknown, around: readonly unknown[]): void {
  if (typeof value === "function" || typeof value === "symbol") throw notComparable(where, value);
  if (typeof value !== "object" || value === null || isAsymmetric(value)) return;
  if (around.includes(value)) throw new ConfigurationError(`${where} must not contain itself`);
  if (!Array.isArray(value) && !isPlain(value)) throw notComparable(where, value);
  for (const [name, inner] of Object.entries(value)) checkValue(`${where}.${name}`, inner, [...around, value]);
}

/* A Date or a Map has no own members to compare, so it would equal anything. */
function notComparable(where: string, value: unknown): ConfigurationError {
  return new ConfigurationError(`${where} must be plain data or a matcher; got ${describe(value)}`);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  // An object of another realm, such as a test runner's sandbox, has another Object.prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function describe(value: unknown): string {
  if (isAsymmetric(value)) return "a matcher";
  return value instanceof Object && !Array.isArray(value) && typeof value === "object"
    ? `a ${value.constructor.name}`
    : kindOf(value);
}
