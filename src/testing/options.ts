import { ACTIONS, type Action } from "../../generated/actions.ts";
import {
  ALIBABA_FORM,
  checkCredentials,
  TENCENT_FORM,
  type AlibabaCredentials,
  type TencentCredentials,
} from "../credentials.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { didYouMean } from "../nearest.ts";
import { OPERATIONS, type FakeLimits } from "./limits.ts";
import type { Account } from "./signatures/verifier.ts";
import type { Vendor } from "./vendor-refusal.ts";
import type { FakeSnapshot } from "./snapshot.ts";
import type { FakeTask } from "./state.ts";

export type FakeCredentials = AlibabaCredentials | TencentCredentials;

export interface FakeCloudOptions {
  /** The keys that the cloud knows; each pair is an account of its own. */
  readonly credentials: FakeCredentials | readonly FakeCredentials[];
  /** The cloud's time, for the age of signatures, for what starts and ends, and for limits. Default: the machine's. */
  readonly clock?: (() => Date) | undefined;
  /** What the cloud holds from the start: tasks that every account has, or a snapshot. Default: nothing. */
  readonly state?: { readonly tasks?: readonly FakeTask[] | undefined } | FakeSnapshot | undefined;
  /**
   * How many requests an account may send. "documented" holds the rates that the vendors state (20 a second for each of
   * Tencent's operations), "off" none; `{ CreateAiCallTask: 5 }` states your own, by the second. Default: "off".
   */
  readonly limits?: FakeLimits | undefined;
  /**
   * Parameters newer than outdial's specs, by operation, which the cloud takes and records as they come:
   * `{ CreateAiCallTask: ["NewField"] }`, for a test of a call with `extra`. Any other unknown one is refused. Default: none.
   */
  readonly parameters?: { readonly [Name in Action]?: readonly string[] | undefined } | undefined;
}

/** A key that the cloud knows, and whose cloud it is of: it is good for no other. */
export interface KnownAccount extends Account {
  readonly vendor: Vendor;
}

const STATUSES = ["new", "running", "paused", "stopped", "ended"];

/** The accounts of the keys. @throws ConfigurationError that names the option that is missing, unknown or wrong. */
export function readOptions(given: unknown): { accounts: KnownAccount[]; options: FakeCloudOptions } {
  const options = checkNames(
    given ?? {},
    ["credentials", "clock", "state", "limits", "parameters"],
    "the fake cloud's options",
  );
  if (options.clock !== undefined && typeof options.clock !== "function")
    throw new ConfigurationError("clock must be a function");
  checkLimits(options.limits);
  checkParameters(options.parameters);
  const state = options.state as { tasks?: unknown } | undefined;
  if (state !== undefined && !("accounts" in state)) {
    checkNames(state, ["tasks"], "state");
    checkTasks(state.tasks ?? [], "state.tasks");
  }
  return { accounts: readAccounts(options.credentials), options: options as unknown as FakeCloudOptions };
}

/** An object with no other names than these. @throws ConfigurationError */
export function checkNames(given: unknown, known: readonly string[], where: string): Record<string, unknown> {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new ConfigurationError(`${where} must be an object`);
  const members = given as Record<string, unknown>;
  const unknown = Object.keys(members).find((name) => members[name] !== undefined && !known.includes(name));
  if (unknown === undefined) return members;
  throw new ConfigurationError(
    `${where} have no "${unknown}"; there are ${known.join(", ")}${didYouMean(unknown, known)}`,
  );
}

/** @throws ConfigurationError that says which task is wrong, and how. */
export function checkTasks(given: unknown, where: string): asserts given is readonly FakeTask[] {
  if (!Array.isArray(given)) throw new ConfigurationError(`${where} must be a list of tasks`);
  for (const [index, item] of (given as unknown[]).entries()) {
    const at = `${where}[${index}]`;
    const names = ["service", "id", "name", "status", "kind", "startsAt", "endsAt", "settings"];
    const task = checkNames(item, names, at);
    const allow = (name: string, isRight: boolean, allowed: string): void => {
      if (!isRight) throw new ConfigurationError(`${at}.${name} must be ${allowed}`);
    };
    const { service, id, name, status, kind, startsAt, endsAt } = task;
    allow("service", ["aiccs", "dyvms", "ccc"].includes(service as string), "aiccs, dyvms or ccc");
    allow("id", typeof id === "string" && id !== "", "text: a number would lose digits");
    allow("name", typeof name === "string", "text");
    allow("status", STATUSES.includes(status as string), `one of ${STATUSES.join(", ")}`);
    allow("kind", kind === undefined || kind === "campaign" || kind === "task", "campaign or task");
    for (const [which, time] of Object.entries({ startsAt, endsAt }))
      allow(which, time === undefined || Number.isFinite(time), "a number of milliseconds since 1970");
  }
}

function checkLimits(given: unknown): void {
  if (given === undefined || given === "documented" || given === "off") return;
  if (typeof given === "string")
    throw new ConfigurationError(`limits must be "documented", "off" or rates by operation; got "${given}"`);
  for (const [operation, rate] of Object.entries(checkNames(given, [...OPERATIONS.keys()], "limits"))) {
    const at = `limits.${operation}`;
    const { requests, seconds } =
      typeof rate === "number" ? { requests: rate, seconds: 1 } : checkNames(rate, ["requests", "seconds"], at);
    if (!Number.isSafeInteger(requests) || (requests as number) < 0)
      throw new ConfigurationError(`${at} must be a whole number of requests, 0 or more`);
    if (typeof seconds !== "number" || !(seconds > 0) || !Number.isFinite(seconds))
      throw new ConfigurationError(`${at}.seconds must be a number above 0`);
  }
}

function checkParameters(given: unknown): void {
  if (given === undefined) return;
  for (const [action, names] of Object.entries(checkNames(given, ACTIONS, "parameters"))) {
    const at = `parameters.${action}`;
    if (names === undefined) continue;
    if (!Array.isArray(names) || !names.every((name) => typeof name === "string" && name !== ""))
      throw new ConfigurationError(`${at} must be a list of names`);
    const known = (names as string[]).find((name) => Object.hasOwn(OPERATIONS.get(action)?.request ?? {}, name));
    if (known !== undefined) throw new ConfigurationError(`${at} names ${known}, which the cloud knows and judges`);
  }
}

function readAccounts(credentials: unknown): KnownAccount[] {
  const all = [credentials ?? []].flat() as unknown[];
  if (all.length === 0)
    throw new ConfigurationError("a fake cloud needs credentials to know: those that the clients of the test have");
  const accounts = all.map((keys): KnownAccount => {
    if (typeof keys !== "object" || keys === null)
      throw new ConfigurationError(
        "the credentials of a fake cloud must be accessKeyId and accessKeySecret, or secretId and secretKey, or a list of such",
      );
    const isTencent = "secretId" in keys;
    checkCredentials(isTencent ? TENCENT_FORM : ALIBABA_FORM, keys);
    const known = keys as FakeCredentials;
    return "secretId" in known
      ? { vendor: "Tencent", id: known.secretId, secret: known.secretKey, token: known.token }
      : { vendor: "Alibaba", id: known.accessKeyId, secret: known.accessKeySecret, token: known.securityToken };
  });
  if (new Set(accounts.map(({ id }) => id)).size < accounts.length)
    throw new ConfigurationError("two of the credentials have the same key id");
  return accounts;
}
