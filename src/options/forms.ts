import { ConfigurationError } from "../errors/configuration-error.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { ownOnly } from "../util/record.ts";
import { kindOf, shown } from "./shown.ts";

/** Reads the value of an option. @throws ConfigurationError that names the option, what is allowed and what was given. */
export type OptionReader<Value> = (name: string, given: unknown) => Value;

/** Creates a reader from a test and a description: `form(isRegion, "the name of a region")`. `show` formats an invalid value. */
export function form<Value>(fits: (given: unknown) => boolean, words: string, show = shown): OptionReader<Value> {
  return (name, given) => {
    if (fits(given)) return given as Value;
    throw new ConfigurationError(`${name} must be ${words}; got ${show(given)}`);
  };
}

/** Accepts any value; it is validated elsewhere. */
export const anything: OptionReader<unknown> = (_name, given) => given;

/** Creates a reader of an optional field of an object. */
export function optional<Value>(reader: OptionReader<Value>): OptionReader<Value | undefined> {
  return (name, given) => (given === undefined ? undefined : reader(name, given));
}

export const aFunction = form<(...given: never) => unknown>(isFunction, "a function");

export function isFunction(given: unknown): boolean {
  return typeof given === "function";
}

// These are functions rather than constants created by `form`, so that bundlers drop them from programs that do not use them.

/** Reads a text. The message does not show an invalid value, which may be a phone number. */
export function text(name: string, given: unknown): string {
  return form<string>((value) => typeof value === "string", "text", kindOf)(name, given);
}

export function flag(name: string, given: unknown): boolean {
  return form<boolean>((value) => typeof value === "boolean", "true or false")(name, given);
}

/**
 * Creates a reader of a text that is one of the allowed ones. The message lists them, unless `words` describe them:
 * "the name of an operation".
 */
export function oneOf<const Value extends string>(
  allowed: readonly Value[],
  words = `one of ${allowed.join(", ")}`,
): OptionReader<Value> {
  return (name, given) => {
    if (allowed.includes(given as Value)) return given as Value;
    const hint = typeof given === "string" ? didYouMean(given, allowed) : "";
    throw new ConfigurationError(`${name} must be ${words}; got ${shown(given)}${hint}`);
  };
}

/** The numbers that a reader accepts. */
export interface NumberRange {
  /** Whether only whole numbers are accepted. @default false */
  readonly whole?: boolean;
  /** What is counted, in the plural: "milliseconds". */
  readonly of?: string;
  /** The smallest number that is accepted. @default -Infinity */
  readonly least?: number;
  /** Instead of `least`: a limit that is not accepted itself. @default -Infinity */
  readonly above?: number;
  /** The largest number that is accepted. By default Infinity is accepted, unless the number must be whole. @default Infinity */
  readonly most?: number;
}

/** Creates a reader of a number in a range. */
export function numberIn(given: NumberRange): OptionReader<number> {
  const { whole, of, least = -Infinity, above = -Infinity, most = Infinity } = ownOnly(given);
  const range =
    above > -Infinity
      ? ` above ${above}`
      : most < Number.MAX_SAFE_INTEGER
        ? ` from ${least} to ${most}`
        : `, ${least} or more`;
  return form<number>(
    (value) =>
      typeof value === "number" &&
      value >= least &&
      value > above &&
      value <= most &&
      (!whole || Number.isInteger(value)),
    `a ${whole ? "whole " : ""}number${of ? ` of ${of}` : ""}${range}`,
  );
}
