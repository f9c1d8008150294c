import { ConfigurationError } from "../../errors/configuration-error.ts";
import { form, isFunction, numberIn, oneOf, type OptionReader } from "../../options/forms.ts";
import { byName, listOf, readOptions } from "../../options/read-options.ts";
import { kindOf, shown } from "../../options/shown.ts";
import { isRecord } from "../../util/record.ts";
import { PHONE_CALL_RESULTS, type PhoneCallResult } from "../families/family.ts";

/** How the cloud plays the phone calls of running tasks, on its own clock. Nobody is phoned. */
export interface PhoneCallOptions {
  /** Another seed gives another history. The same seed gives the same one, in whatever steps the time advances. Default: 1. */
  readonly seed?: number | undefined;
  /**
   * The share of phone calls with each result: `{ answered: 0.7, busy: 0.3 }`. They add up to 1, and a result that is left out does
   * not occur. Default: answered 0.6, noAnswer 0.15, busy 0.1, rejected 0.05, poweredOff 0.05, invalidNumber 0.02,
   * networkBusy 0.02, suspended 0.01.
   */
  readonly rates?: { readonly [Result in PhoneCallResult]?: number } | undefined;
  /**
   * The results of phone calls to certain numbers, before `rates` decide: `{ "0571000001": "busy" }`, or a list with the result of
   * each phone call to the number in turn, of which the last one repeats. A function gets the number and which phone call to it this
   * is (1 for the first); if it returns undefined, `rates` decide. Default: none.
   */
  readonly results?:
    | Readonly<Record<string, PhoneCallResult | readonly PhoneCallResult[]>>
    | ((number: string, attempt: number) => PhoneCallResult | undefined)
    | undefined;
  /** How long a phone rings, in whole seconds, or the least and the most. Default: [5, 25]. */
  readonly ringSeconds?: number | readonly [least: number, most: number] | undefined;
  /** How long people talk, in whole seconds, or the least and the most. Default: [15, 90]. */
  readonly talkSeconds?: number | readonly [least: number, most: number] | undefined;
}

/** The options of phone calls, read. */
export interface PhoneCallSettings {
  readonly seed: number;
  /** The results that occur, each with the sum of its share and those before it. */
  readonly rates: readonly (readonly [PhoneCallResult, upTo: number])[];
  readonly resultFor: (number: string, attempt: number) => PhoneCallResult | undefined;
  readonly ring: readonly [least: number, most: number];
  readonly talk: readonly [least: number, most: number];
}

const DEFAULT_RATES = {
  answered: 0.6,
  noAnswer: 0.15,
  busy: 0.1,
  rejected: 0.05,
  poweredOff: 0.05,
  invalidNumber: 0.02,
  networkBusy: 0.02,
  suspended: 0.01,
} as const satisfies Record<PhoneCallResult, number>;

const RESULT = oneOf(PHONE_CALL_RESULTS);
const LONGEST = 24 * 60 * 60;
const SECONDS = numberIn({ whole: true, of: "seconds", least: 0, most: LONGEST });

const OPTIONS = {
  seed: numberIn({ whole: true, least: 0, most: 2 ** 32 - 1 }),
  rates: byName(PHONE_CALL_RESULTS, numberIn({ least: 0, most: 1 })),
  results: readResults,
  ringSeconds: readSpan,
  talkSeconds: readSpan,
};

/** Reads the option `phoneCalls`; undefined if they are off. @throws ConfigurationError that names what is invalid. */
export function readPhoneCalls(name: string, given: unknown): PhoneCallSettings | undefined {
  if (given === "off") return undefined;
  if (!isRecord(given)) throw new ConfigurationError(`${name} must be "off" or an object; got ${shown(given)}`);
  const { seed = 1, rates, results, ringSeconds, talkSeconds } = readOptions(given, OPTIONS, name, `${name}.`);
  return {
    seed,
    rates: sumsOf(`${name}.rates`, rates ?? DEFAULT_RATES),
    resultFor: results ?? (() => undefined),
    ring: ringSeconds ?? [5, 25],
    talk: talkSeconds ?? [15, 90],
  };
}

/** The settings without options. */
export const DEFAULT_PHONE_CALLS: PhoneCallSettings | undefined = readPhoneCalls("phoneCalls", {});

function sumsOf(name: string, rates: { readonly [Result in PhoneCallResult]?: number }): PhoneCallSettings["rates"] {
  let sum = 0;
  const sums = PHONE_CALL_RESULTS.filter((result) => (rates[result] ?? 0) > 0).map(
    (result) => [result, (sum += rates[result] ?? 0)] as const,
  );
  // Sums of decimals such as 0.1 are not exact.
  if (Math.abs(sum - 1) > 1e-9)
    throw new ConfigurationError(`${name} must add up to 1; got ${Number(sum.toFixed(9))} in all`);
  return sums;
}

function readSpan(name: string, given: unknown): readonly [least: number, most: number] {
  if (typeof given === "number") return [SECONDS(name, given), given];
  const [least, most, ...others] = listOf(SECONDS, "seconds")(name, given);
  if (least === undefined || most === undefined || others.length > 0 || most < least)
    throw new ConfigurationError(`${name} must be a number of seconds, or the least and the most of them`);
  return [least, most];
}

function readResults(name: string, given: unknown): PhoneCallSettings["resultFor"] {
  if (isFunction(given)) return checked(name, given as (number: string, attempt: number) => unknown);
  const record = form<Readonly<Record<string, unknown>>>(
    (value) => isRecord(value) && !(value instanceof Map),
    "a function, or an object of results by number",
    kindOf,
  )(name, given);
  const some = `${name}[number]`;
  const read: OptionReader<PhoneCallResult[]> = (where, value) => {
    const list = Array.isArray(value) ? listOf(RESULT, "results")(where, value) : [RESULT(where, value)];
    if (list.length === 0) throw new ConfigurationError(`${where} must have at least one result`);
    return list;
  };
  // The messages have no number, which may be that of a person.
  const byNumber = new Map(Object.entries(record).map(([number, value]) => [number, read(some, value)]));
  return (number, attempt) => {
    const results = byNumber.get(number);
    return results?.[Math.min(attempt, results.length) - 1];
  };
}

/* The function is the test's own. What it returns is checked each time. */
function checked(name: string, resultOf: (number: string, attempt: number) => unknown): PhoneCallSettings["resultFor"] {
  return (number, attempt) => {
    let result: unknown;
    try {
      result = resultOf(number, attempt);
    } catch (cause) {
      throw new ConfigurationError(`${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    }
    return result === undefined ? undefined : RESULT(`the result of ${name}`, result);
  };
}
