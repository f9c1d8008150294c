import { ConfigurationError } from "../errors/configuration-error.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { kindOf, shown } from "./shown.ts";

/** Reads the value of an option. @throws ConfigurationError that names the option, what is allowed and what was given. */
export type Form<Value> = (name: string, given: unknown) => Value;

/** A form from a check and its words: `form(isRegion, "the name of a region")`. `show` writes a wrong value into the message. */
export function form<Value>(fits: (given: unknown) => boolean, words: string, show = shown): Form<Value> {
  return (name, given) => {
    if (fits(given)) return given as Value;
    throw new ConfigurationError(`${name} must be ${words}; got ${show(given)}`);
  };
}

/** Takes any value: its owner checks it after all options were read. */
export const anything: Form<unknown> = (_name, given) => given;

/** The form of a record's member that may be left out. */
export function optional<Value>(wanted: Form<Value>): Form<Value | undefined> {
  return (name, given) => (given === undefined ? undefined : wanted(name, given));
}

export const aFunction = form<(...given: never) => unknown>(isFunction, "a function");

export function isFunction(given: unknown): boolean {
  return typeof given === "function";
}

// These are functions rather than constants made by `form`, so that bundlers drop them from programs that do not use them.

/** Text; a wrong value is not shown, since it may be a phone number. */
export function text(name: string, given: unknown): string {
  return form<string>((value) => typeof value === "string", "text", kindOf)(name, given);
}

export function flag(name: string, given: unknown): boolean {
  return form<boolean>((value) => typeof value === "boolean", "true or false")(name, given);
}

/** One of these texts. */
export function oneOf<const Value extends string>(allowed: readonly Value[]): Form<Value> {
  return (name, given) => {
    if (allowed.includes(given as Value)) return given as Value;
    const hint = typeof given === "string" ? didYouMean(given, allowed) : "";
    throw new ConfigurationError(`${name} must be one of ${allowed.join(", ")}; got ${shown(given)}${hint}`);
  };
}

/** The numbers that a form takes. */
export interface NumberRange {
  /** Default: false. */
  readonly whole?: boolean;
  /** What is counted, in the plural: "milliseconds". */
  readonly of?: string;
  readonly least?: number;
  /** In place of `least`: a limit that is not allowed itself. */
  readonly above?: number;
  /** Default: none, so that Infinity is taken unless the number must be whole. */
  readonly most?: number;
}

/** A number in a range. */
export function numberIn({
  whole,
  of,
  least = -Infinity,
  above = -Infinity,
  most = Infinity,
}: NumberRange): Form<number> {
  const range =
    above > -Infinity
      ? ` above ${above}`
      : most < Number.MAX_SAFE_INTEGER
        ? ` from ${least} to ${most}`
        : `, ${least} or more`;
  return form<number>(
    (given) =>
      typeof given === "number" &&
      given >= least &&
      given > above &&
      given <= most &&
      (!whole || Number.isInteger(given)),
    `a ${whole ? "whole " : ""}number${of ? ` of ${of}` : ""}${range}`,
  );
}
