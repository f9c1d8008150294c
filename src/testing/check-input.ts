import { ConfigurationError } from "../errors/configuration-error.ts";
import { checkKnown } from "../options/known-names.ts";
import { didYouMean } from "../util/did-you-mean.ts";

/* What a test gives the cloud, checked: an error names where it was given, what is allowed and what was given. */

const LONGEST_ADVANCE = 1000 * 365 * 24 * 60 * 60 * 1000;

/** An object with no other names than these. @throws ConfigurationError */
export function checkNames(given: unknown, known: readonly string[], where: string): Record<string, unknown> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new ConfigurationError(`${where} must be an object`);
  const members = given as Record<string, unknown>;
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  checkKnown(names, known, `${where} have`);
  return members;
}

/** One of these texts. @throws ConfigurationError */
export function oneOf<Value extends string>(where: string, given: unknown, allowed: readonly Value[]): Value {
  if (allowed.includes(given as Value)) return given as Value;
  const hint = typeof given === "string" ? didYouMean(given, allowed) : "";
  throw new ConfigurationError(`${where} must be one of ${allowed.join(", ")}; got ${shown(given)}${hint}`);
}

/** A whole number in a range. @throws ConfigurationError */
export function whole(where: string, given: unknown, least: number, most: number, of?: string): number {
  if (Number.isInteger(given) && (given as number) >= least && (given as number) <= most) return given as number;
  const range = most === Number.MAX_SAFE_INTEGER ? `, ${least} or more` : ` from ${least} to ${most}`;
  const what = of === undefined ? "a whole number" : `a whole number of ${of}`;
  throw new ConfigurationError(`${where} must be ${what}${range}; got ${shown(given)}`);
}

/** By how many milliseconds a time may be moved on: a thousand years at most, which a Date can stand. */
export function checkAdvance(where: string, given: unknown): asserts given is number {
  if (typeof given === "number" && given >= 0 && given <= LONGEST_ADVANCE) return;
  throw new ConfigurationError(
    `${where} must be a number of milliseconds from 0 to ${LONGEST_ADVANCE}; got ${shown(given)}`,
  );
}

/** Text, or nothing. @throws ConfigurationError */
export function text(where: string, given: unknown): string | undefined {
  if (given === undefined || typeof given === "string") return given;
  throw new ConfigurationError(`${where} must be text; got ${kindOfValue(given)}`);
}

/** A truth value, or nothing. @throws ConfigurationError */
export function flag(where: string, given: unknown): boolean | undefined {
  if (given === undefined || typeof given === "boolean") return given;
  throw new ConfigurationError(`${where} must be true or false; got ${shown(given)}`);
}

/** A value that was given, in short; of what may be long or secret only its kind. */
export function shown(given: unknown): string {
  if (typeof given === "string") return JSON.stringify(given.slice(0, 40));
  return ["number", "boolean", "undefined"].includes(typeof given) ? String(given) : kindOfValue(given);
}

export function kindOfValue(given: unknown): string {
  if (given === null) return "null";
  return Array.isArray(given) ? "a list" : typeof given === "object" ? "an object" : `a ${typeof given}`;
}
