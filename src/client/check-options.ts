import { checkCredentials } from "../signing/credentials.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { LONGEST_TIMER } from "../util/deadline.ts";
import { isRecord } from "../util/record.ts";
import { aFunction, anything, form, numberIn, type Form } from "../options/forms.ts";
import { listOf, readOptions, withMethods, type Forms } from "../options/read-options.ts";
import { kindOf } from "../options/shown.ts";
import type { AnyOperation } from "../operation/operation.ts";
import type { CallOptions } from "../call/call-options.ts";
import type { CheckOptions } from "../validation/check-rules.ts";
import type { ClientOptions } from "./options.ts";
import type { Vendor } from "../operation/vendor.ts";

/* Checks at run time, for callers without types and for what types cannot state. */

const TIME = numberIn({ of: "milliseconds", above: 0 });
const WAIT = numberIn({ of: "milliseconds", least: 0, most: LONGEST_TIMER });
const RETRIES = numberIn({ whole: true, of: "retries", least: 0 });
const REGION = form<string>(
  (value) => typeof value === "string" && /^[\w-]+$/.test(value),
  "the name of a region, such as ap-guangzhou",
);
const SIGNAL = form<AbortSignal>(isSignal, "an AbortSignal", kindOf);

const RETRY: Forms = {
  retries: RETRIES,
  delay: WAIT,
  throttledDelay: WAIT,
  maxDelay: WAIT,
  budget: numberIn({ of: "retries", least: 0 }),
};
const HOOKS: Forms = { attemptStart: aFunction, attemptEnd: aFunction, warning: aFunction, unmapped: aFunction };
/* Rules are looked up among those of the operations, see `readRuleNames`. */
const CHECK_OPTIONS = { strict: anything, silence: anything } satisfies Forms;
const CLIENT_OPTIONS: Forms = {
  // Credentials and the endpoint are checked by the vendor and by `readEndpoint`.
  credentials: anything,
  endpoint: anything,
  region: REGION,
  fetch: aFunction,
  clock: aFunction,
  nonce: aFunction,
  timeout: TIME,
  attemptTimeout: TIME,
  retry: retriesOrOptions,
  limiter: withMethods("acquire"),
  hooks,
  logger: withMethods("debug", "warn"),
  ...CHECK_OPTIONS,
};
const CALL_OPTIONS: Forms = {
  signal: SIGNAL,
  timeout: TIME,
  attemptTimeout: TIME,
  retry: RETRIES,
  // Checked while the call is encoded.
  extra: anything,
  check: anything,
};
const OPERATIONS = form<Readonly<Record<string, AnyOperation | undefined>>>(isRecord, "an object", kindOf);
const OWN_METHODS = ["prepare", "close"];

/** More names than any service has rules. */
const MOST_RULES = 10_000;
const RULE_NAMES = listOf(anything as Form<string>, "names of rules", MOST_RULES);

/** The vendor of a client's operations. @throws ConfigurationError where there are none, one is not an operation, or they are of several services. */
export function checkOperations(operations: Readonly<Record<string, AnyOperation>>): Vendor {
  const all = Object.entries(OPERATIONS("operations", operations));
  const [first] = all;
  for (const [name, operation] of all) {
    if (typeof operation?.facts !== "object" || typeof operation.send !== "function")
      throw new ConfigurationError(`${name} is not an operation of outdial`);
    if (OWN_METHODS.includes(name))
      throw new ConfigurationError(`an operation cannot be named ${name}: every client has a method of that name`);
    if (operation.facts.service !== first?.[1]?.facts.service)
      throw new ConfigurationError("the operations of a client must be of one service");
  }
  if (!first?.[1]) throw new ConfigurationError("a client needs at least one operation");
  return first[1].vendor;
}

/** Reads a client's options. @throws ConfigurationError that names the one that is missing or wrong. */
export function readClientOptions<Options extends ClientOptions<unknown>>(
  given: Options,
  vendor: Vendor,
  operations: Readonly<Record<string, AnyOperation>>,
): Options {
  const options = readOptions(given, CLIENT_OPTIONS, "the client's options");
  const { credentials, region } = options;
  if (typeof credentials !== "function") checkCredentials(vendor.credentials, credentials);
  const all = Object.values(operations);
  if (region !== undefined && all.some(({ facts }) => facts.scheme !== "tc3"))
    throw new ConfigurationError("region is for Tencent only: set endpoint");
  return { ...(options as unknown as Options), ...readRuleNames(options, all) };
}

/** The options of a check. @throws ConfigurationError where one is unknown, or names a rule that none of the operations has. */
export function checkCheckOptions(given: unknown, operations: readonly AnyOperation[]): CheckOptions {
  return readRuleNames(readOptions(given, CHECK_OPTIONS, "the check's options"), operations);
}

/** The options of a call. @throws ConfigurationError that names the one that is wrong. */
export function checkCall(given: CallOptions = {}): CallOptions {
  return readOptions(given, CALL_OPTIONS, "the call's options");
}

function retriesOrOptions(name: string, given: unknown): unknown {
  return typeof given === "object" && given !== null ? readOptions(given, RETRY, name, "retry.") : RETRIES(name, given);
}

/* The object itself, since its methods may use other members of it. */
function hooks(name: string, given: unknown): unknown {
  readOptions(given, HOOKS, name, "hooks.");
  return given;
}

function isSignal(value: unknown): boolean {
  const { addEventListener, removeEventListener } = (value ?? {}) as Partial<AbortSignal>;
  return typeof addEventListener === "function" && typeof removeEventListener === "function";
}

function readRuleNames(
  { strict, silence }: Readonly<Record<string, unknown>>,
  operations: readonly AnyOperation[],
): CheckOptions {
  const rules = operations.flatMap((operation) => operation.rules.map(({ name }) => name));
  return {
    strict: typeof strict === "boolean" ? strict : readRules("strict", strict, rules),
    silence: readRules("silence", silence, rules),
  };
}

function readRules(name: string, given: unknown, rules: readonly string[]): string[] | undefined {
  if (given === undefined) return undefined;
  const names = RULE_NAMES(name, given);
  if (names.every((rule) => rules.includes(rule))) return names;
  throw new ConfigurationError(`${name} names a rule that these operations do not have; they have ${rules.join(", ")}`);
}
