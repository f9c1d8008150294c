import { ConfigurationError } from "../../errors/configuration-error.ts";
import { kindOfValue, oneOf } from "../check-input.ts";
import { OPERATIONS } from "../gateways/rate-limits.ts";

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
 * What a matcher is asked for must be something that can be: with `.not`, a name that was misspelt would pass by luck.
 * @throws ConfigurationError that names what cannot be.
 */
export function checkExpected(cloud: object, operation: unknown, parameters: unknown): void {
  const action = oneOf("operation", operation, [...OPERATIONS.keys()]);
  const { extra = {} } = cloud as { extra?: Readonly<Record<string, readonly string[]>> };
  const names = [...Object.keys(OPERATIONS.get(action)?.request ?? {}), ...(extra[action] ?? [])];
  if (isAsymmetric(parameters) || !isPlain(parameters))
    throw new ConfigurationError(
      `the parameters must be an object of some of them, which may hold matchers; got ${kindOf(parameters)}`,
    );
  for (const [name, value] of Object.entries(parameters)) {
    oneOf("a parameter", name, names);
    checkValue(name, value, []);
  }
}

function checkValue(where: string, value: unknown, around: readonly unknown[]): void {
  if (typeof value === "function" || typeof value === "symbol") throw noValue(where, value);
  if (typeof value !== "object" || value === null || isAsymmetric(value)) return;
  if (around.includes(value)) throw new ConfigurationError(`${where} must not hold itself`);
  if (!Array.isArray(value) && !isPlain(value)) throw noValue(where, value);
  for (const [name, inner] of Object.entries(value)) checkValue(`${where}.${name}`, inner, [...around, value]);
}

/* A Date or a Map has no members to be compared by, so it would equal anything. */
function noValue(where: string, value: unknown): ConfigurationError {
  return new ConfigurationError(`${where} must be plain data or a matcher; got ${kindOf(value)}`);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  // One of another realm, such as a test runner's sandbox, has another Object.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: unknown): string {
  if (isAsymmetric(value)) return "a matcher";
  return value instanceof Object && !Array.isArray(value) && typeof value === "object"
    ? `a ${value.constructor.name}`
    : kindOfValue(value);
}
