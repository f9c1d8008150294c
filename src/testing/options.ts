import {
  ALIBABA_FORM,
  checkCredentials,
  TENCENT_FORM,
  type AlibabaCredentials,
  type TencentCredentials,
} from "../signing/credentials.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { checkNames } from "./check-input.ts";
import type { FakeInputs } from "./fixtures.ts";
import { OPERATIONS, type FakeLimits } from "./gateways/rate-limits.ts";
import type { Account } from "./signatures/verifier.ts";
import type { FakeSnapshot } from "./tasks/snapshot.ts";
import type { FakeTask } from "./tasks/task-store.ts";
import { checkTasks } from "./tasks/task-list.ts";
import type { Vendor } from "./gateways/vendor-refusal.ts";

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
   * Parameters that operations take beside those of the specs, for what clients send as `extra`. They are recorded, and not
   * judged. Default: none.
   */
  readonly extra?: { readonly [Name in keyof FakeInputs]?: readonly string[] } | undefined;
}

/** A key that the cloud knows, and whose cloud it is of: it is good for no other. */
export interface KnownAccount extends Account {
  readonly vendor: Vendor;
}

/** The accounts of the keys. @throws ConfigurationError that names the option that is missing, unknown or wrong. */
export function readOptions(given: unknown): { accounts: KnownAccount[]; options: FakeCloudOptions } {
  const options = checkNames(
    given ?? {},
    ["credentials", "clock", "state", "limits", "extra"],
    "the fake cloud's options",
  );
  if (options.clock !== undefined && typeof options.clock !== "function")
    throw new ConfigurationError("clock must be a function");
  checkLimits(options.limits);
  checkExtra(options.extra);
  if (options.state !== undefined) {
    const { tasks, accounts } = checkNames(options.state, ["tasks", "accounts", "made", "advanced"], "state");
    // A snapshot is checked where it is taken.
    if (accounts === undefined) checkTasks(tasks ?? [], "state.tasks");
    else if (tasks !== undefined) throw new ConfigurationError("state must have tasks or be a snapshot; got both");
  }
  return { accounts: readAccounts(options.credentials), options: options as unknown as FakeCloudOptions };
}

function checkExtra(given: unknown): void {
  if (given === undefined) return;
  for (const [operation, names] of Object.entries(checkNames(given, [...OPERATIONS.keys()], "extra"))) {
    if (!isNames(names)) throw new ConfigurationError(`extra.${operation} must be a list of names of parameters`);
    const known = names.find((name) => Object.hasOwn(OPERATIONS.get(operation)?.request ?? {}, name));
    if (known !== undefined)
      throw new ConfigurationError(`extra.${operation} names ${known}, which the cloud knows and judges`);
  }
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "");
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
