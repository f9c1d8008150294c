import { checkCredentials } from "../signing/credentials.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { LONGEST_TIMER } from "../util/deadline.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { InputContract } from "../operation/input-contract.ts";
import type { AnyOperation } from "../operation/operation.ts";
import type { CallOptions } from "../call/call-options.ts";
import type { CheckOptions } from "../validation/check-rules.ts";
import type { Vendor } from "../operation/vendor.ts";

/* What types cannot hold against a caller without them. */

/** What an option must be, as a check and in words. */
type Form = readonly [fits: (value: unknown) => boolean, words: string];

const isNumber = (value: unknown): value is number => typeof value === "number";

/* Checked elsewhere, or whatever it is. */
const ANYTHING: Form = [() => true, ""];
const FUNCTION: Form = [(value) => typeof value === "function", "a function"];
const TIME: Form = [(value) => isNumber(value) && value > 0, "a number of milliseconds above 0"];
const WAIT: Form = [
  (value) => isNumber(value) && value >= 0 && value <= LONGEST_TIMER,
  `a number of milliseconds from 0 to ${LONGEST_TIMER}`,
];
const COUNT: Form = [
  (value) => isNumber(value) && value >= 0 && Number.isInteger(value),
  "a whole number of retries, 0 or more",
];
const BUDGET: Form = [(value) => isNumber(value) && value >= 0, "a number of retries, 0 or more"];
const REGION: Form = [
  (value) => typeof value === "string" && /^[\w-]+$/.test(value),
  "the name of a region, such as ap-guangzhou",
];
const SIGNAL: Form = [
  (value) => missingMethod(value, ["addEventListener", "removeEventListener"]) === undefined,
  "an AbortSignal",
];

/** The options that there are, and what each must be where it is given. */
type Forms = Readonly<Record<string, Form>>;

const CHECK_OPTIONS: Forms = { strict: ANYTHING, silence: ANYTHING };
const CLIENT_OPTIONS: Forms = {
  credentials: ANYTHING,
  endpoint: ANYTHING,
  region: REGION,
  fetch: FUNCTION,
  clock: FUNCTION,
  nonce: FUNCTION,
  timeout: TIME,
  attemptTimeout: TIME,
  retry: ANYTHING,
  limiter: ANYTHING,
  hooks: ANYTHING,
  logger: ANYTHING,
  ...CHECK_OPTIONS,
};
const CALL_OPTIONS: Forms = {
  signal: SIGNAL,
  timeout: TIME,
  attemptTimeout: TIME,
  retry: COUNT,
  extra: ANYTHING,
  check: ANYTHING,
};
const RETRY: Forms = { retries: COUNT, delay: WAIT, throttledDelay: WAIT, maxDelay: WAIT, budget: BUDGET };
const HOOKS: Forms = { attemptStart: FUNCTION, attemptEnd: FUNCTION, warning: FUNCTION, unmapped: FUNCTION };
const OWN_METHODS = ["prepare", "close"];

/** The vendor of a client's operations. @throws ConfigurationError where the operations are none, or of several services. */
export function checkOperations(operations: Readonly<Record<string, AnyOperation>>): Vendor {
  const all = Object.entries(asRecord(operations, "operations")) as [string, AnyOperation | undefined][];
  const [first] = all;
  for (const [name, operation] of all) {
    if (typeof operation?.facts !== "object" || typeof operation.send !== "function")
      throw new ConfigurationError(`${name} is no operation of outdial`);
    if (OWN_METHODS.includes(name))
      throw new ConfigurationError(`an operation cannot be named ${name}: every client has a method of that name`);
    if (operation.facts.service !== first?.[1]?.facts.service)
      throw new ConfigurationError("the operations of a client must be of one service");
  }
  if (!first?.[1]) throw new ConfigurationError("a client needs at least one operation");
  return first[1].vendor;
}

/** Checks a client's options and returns those of its checks. @throws ConfigurationError that names the one that is missing or wrong. */
export function checkOptions(
  given: unknown,
  vendor: Vendor,
  operations: Readonly<Record<string, AnyOperation>>,
): CheckOptions {
  const options = checkForms(given, CLIENT_OPTIONS, "the client's options");
  const { credentials, hooks, logger, limiter, retry } = options;
  if (typeof credentials !== "function") checkCredentials(vendor.credentials, credentials);
  if (hooks !== undefined) checkForms(hooks, HOOKS, "hooks", "hooks.");
  if (logger !== undefined) checkMethods(logger, ["debug", "warn"], "logger");
  if (limiter !== undefined) checkMethods(limiter, ["acquire"], "limiter");
  // A number of retries, or an object of RetryOptions.
  if (typeof retry === "object" && retry !== null) checkForms(retry, RETRY, "the options of retry", "retry.");
  else check("retry", retry, COUNT);
  const all = Object.values(operations);
  if (options.region !== undefined && all.some(({ facts }) => facts.scheme !== "tc3"))
    throw new ConfigurationError("region is for Tencent alone: set endpoint");
  return readRuleNames(
    options,
    all.map(({ contract }) => contract),
  );
}

/** The options of a check. @throws ConfigurationError where one is unknown, or names a rule that none of the operations has. */
export function checkCheckOptions(given: unknown, contracts: readonly Pick<InputContract, "rules">[]): CheckOptions {
  return readRuleNames(checkForms(given, CHECK_OPTIONS, "the check's options"), contracts);
}

function readRuleNames(
  { strict, silence }: Readonly<Record<string, unknown>>,
  contracts: readonly Pick<InputContract, "rules">[],
): CheckOptions {
  const rules = contracts.flatMap((contract) => contract.rules.map(({ name }) => name));
  return {
    strict: typeof strict === "boolean" ? strict : readRules("strict", strict, rules),
    silence: readRules("silence", silence, rules),
  };
}

/** The options of a call. @throws ConfigurationError that names the one that is wrong. */
export function checkCall(given: CallOptions = {}): CallOptions {
  return checkForms(given, CALL_OPTIONS, "the call's options");
}

/*
 * Reads each given option once, so that the value that was checked is the one that is used, even where a getter gives another.
 * `prefix` stands before the names of options within an option.
 */
function checkForms(given: unknown, forms: Forms, where: string, prefix = ""): Record<string, unknown> {
  const options = readOptions(given, forms, where);
  for (const [name, value] of Object.entries(options)) {
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (!form) throw new ConfigurationError(`${where} have no "${name}"${didYouMean(name, Object.keys(forms))}`);
    check(prefix + name, value, form);
  }
  return options;
}

function readOptions(given: unknown, forms: Forms, where: string): Record<string, unknown> {
  return reading(where, () => {
    const options = asRecord(given, where);
    const prototype: unknown = Object.getPrototypeOf(options);
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    // An object of a class has members of its own, but nothing to do here if it has none of these.
    const names = Object.keys(isPlain ? options : forms);
    const read = names.map((name) => [name, options[name]] as const).filter(([, value]) => value !== undefined);
    if (!isPlain && read.length === 0) throw new ConfigurationError(`${where} have no ${names.join(" or ")}`);
    return Object.fromEntries(read);
  });
}

/* Reads what a caller gave, whose getters and proxies may throw. */
function reading<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    throw new ConfigurationError(`${where} could not be read`, { cause });
  }
}

function check(name: string, value: unknown, [fits, words]: Form): void {
  if (value !== undefined && !fits(value)) throw new ConfigurationError(`${name} must be ${words}`);
}

function asRecord(given: unknown, name: string): Record<string, unknown> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new ConfigurationError(`${name} must be an object`);
  return given as Record<string, unknown>;
}

function missingMethod(given: unknown, names: readonly string[]): string | undefined {
  return names.find((name) => typeof (given as Record<string, unknown> | null | undefined)?.[name] !== "function");
}

/* Of somebody else's object, which may have more. */
function checkMethods(given: unknown, names: readonly string[], where: string): void {
  const missing = missingMethod(given, names);
  if (missing !== undefined) throw new ConfigurationError(`${where}.${missing} must be a function`);
}

/** More names than any service has rules. */
const MOST_RULES = 10_000;

function readRules(name: string, given: unknown, rules: readonly string[]): string[] | undefined {
  if (given === undefined) return undefined;
  const names = reading(name, () => {
    if (!Array.isArray(given) || given.length > MOST_RULES)
      throw new ConfigurationError(`${name} must be a list of names of rules`);
    return Array.from(given as unknown[]);
  });
  if (!names.every((rule) => rules.includes(rule as string)))
    throw new ConfigurationError(
      `${name} names a rule that these operations do not have; they have ${rules.join(", ")}`,
    );
  return names as string[];
}
