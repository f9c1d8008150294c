import { checkCredentials } from "./credentials.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { LONGEST_TIMER } from "./deadline.ts";
import { nearest } from "./nearest.ts";
import type { AnyOperation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { RETRY_DEFAULTS } from "./retry.ts";
import type { Vendor } from "./vendor.ts";

/* What types cannot hold against a caller without them. */

const CLIENT_OPTIONS = [
  "credentials",
  "endpoint",
  "region",
  "fetch",
  "clock",
  "nonce",
  "timeout",
  "attemptTimeout",
  "retry",
  "limiter",
  "hooks",
  "logger",
  "strict",
  "silence",
];
const CALL_OPTIONS = ["signal", "timeout", "attemptTimeout", "retry", "extra", "check"];
const HOOKS = ["attemptStart", "attemptEnd", "warning", "unmapped"];
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

/** @throws ConfigurationError that names the option that is missing or wrong. */
export function checkOptions(given: unknown, vendor: Vendor, operations: Readonly<Record<string, AnyOperation>>): void {
  const options = asRecord(given, "the client's options");
  checkNames(options, CLIENT_OPTIONS, "the client's options");
  if (typeof options.credentials !== "function") checkCredentials(vendor.credentials, options.credentials);
  for (const name of ["timeout", "attemptTimeout"]) checkMilliseconds(name, options[name]);
  for (const name of ["fetch", "clock", "nonce"]) {
    if (options[name] !== undefined && typeof options[name] !== "function")
      throw new ConfigurationError(`${name} must be a function`);
  }
  const { region, hooks, logger, limiter } = options;
  if (region !== undefined && !(typeof region === "string" && /^[\w-]+$/.test(region)))
    throw new ConfigurationError("region must be the name of a region, such as ap-guangzhou");
  if (hooks !== undefined) {
    checkNames(asRecord(hooks, "hooks"), HOOKS, "hooks");
    checkFunctions(hooks, Object.keys(asRecord(hooks, "hooks")), "hooks");
  }
  if (logger !== undefined) checkFunctions(logger, ["debug", "warn"], "logger");
  if (limiter !== undefined) checkFunctions(limiter, ["acquire"], "limiter");
  checkRetry(options.retry);
  checkCheckOptions(options, Object.values(operations));
}

/** `strict` and `silence`. @throws ConfigurationError where they name a rule that none of the operations has. */
export function checkCheckOptions(given: unknown, operations: readonly AnyOperation[]): void {
  const { strict, silence } = asRecord(given, "the options");
  const rules = operations.flatMap((operation) => operation.rules.map(({ name }) => name));
  if (typeof strict !== "boolean") checkRules("strict", strict, rules);
  checkRules("silence", silence, rules);
}

/** The options of a call. @throws ConfigurationError that names the one that is wrong. */
export function checkCall(given: CallOptions | undefined): CallOptions {
  if (given === undefined) return {};
  const call = asRecord(given, "the call's options");
  checkNames(call, CALL_OPTIONS, "the call's options");
  for (const name of ["timeout", "attemptTimeout"]) checkMilliseconds(name, call[name]);
  checkCount("retry", call.retry);
  const signal: unknown = call.signal;
  const isSignal = typeof signal === "object" && signal !== null && "aborted" in signal && "addEventListener" in signal;
  if (signal !== undefined && !isSignal) throw new ConfigurationError("signal must be an AbortSignal");
  return call;
}

/* A number of retries, or an object of RetryOptions. */
function checkRetry(retry: unknown): void {
  if (typeof retry !== "object" || retry === null) {
    checkCount("retry", retry);
    return;
  }
  const options = asRecord(retry, "retry");
  checkNames(options, Object.keys(RETRY_DEFAULTS), "the options of retry");
  checkCount("retry.retries", options.retries);
  for (const name of ["delay", "throttledDelay", "maxDelay"]) checkWait(`retry.${name}`, options[name]);
  if (options.budget !== undefined && !(typeof options.budget === "number" && options.budget >= 0))
    throw new ConfigurationError("retry.budget must be a number of retries, 0 or more");
}

function checkCount(name: string, value: unknown): void {
  if (value !== undefined && !(Number.isInteger(value) && (value as number) >= 0))
    throw new ConfigurationError(`${name} must be a whole number of retries, 0 or more`);
}

function checkWait(name: string, value: unknown): void {
  if (value !== undefined && !(typeof value === "number" && value >= 0 && value <= LONGEST_TIMER))
    throw new ConfigurationError(`${name} must be a number of milliseconds from 0 to ${LONGEST_TIMER}`);
}

function asRecord(given: unknown, name: string): Record<string, unknown> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new ConfigurationError(`${name} must be an object`);
  return given as Record<string, unknown>;
}

function checkNames(given: Record<string, unknown>, known: readonly string[], where: string): void {
  const unknown = Object.keys(given).find((name) => given[name] !== undefined && !known.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw new ConfigurationError(`${where} have no "${unknown}"${meant === undefined ? "" : `. Did you mean ${meant}?`}`);
}

function checkFunctions(given: unknown, names: readonly string[], where: string): void {
  const members = given as Record<string, unknown> | null;
  const missing = names.find((name) =>
    members?.[name] !== undefined ? typeof members[name] !== "function" : where !== "hooks",
  );
  if (members === null || missing !== undefined)
    throw new ConfigurationError(`${where}.${missing ?? ""} must be a function`);
}

function checkMilliseconds(name: string, value: unknown): void {
  if (value !== undefined && !(typeof value === "number" && value > 0))
    throw new ConfigurationError(`${name} must be a number of milliseconds above 0`);
}

function checkRules(name: string, given: unknown, rules: readonly string[]): void {
  if (given === undefined) return;
  if (!Array.isArray(given)) throw new ConfigurationError(`${name} must be a list of names of rules`);
  const unknown = (given as unknown[]).find((rule) => !rules.includes(rule as string));
  if (unknown !== undefined)
    throw new ConfigurationError(
      `${name} names a rule that these operations do not have; they have ${rules.join(", ")}`,
    );
}
