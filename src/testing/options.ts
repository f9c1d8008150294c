import { ACTIONS } from "../../generated/actions.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { aFunction, anything, form, numberIn, type OptionReader } from "../options/forms.ts";
import { byName, listOf, readOptions, record } from "../options/read-options.ts";
import { shown } from "../options/shown.ts";
import {
  ALIBABA_FORM,
  readCredentials,
  TENCENT_FORM,
  type AlibabaCredentials,
  type TencentCredentials,
} from "../signing/credentials.ts";
import { memberOf } from "../util/record.ts";
import { FAMILY_NAMES } from "./families/families.ts";
import { REFUSAL_REASONS } from "./families/family.ts";
import type { FakeInputs } from "./fixtures.ts";
import type { FakeLimits, Rate } from "./gateways/rate-limits.ts";
import type { FamilyCodes } from "./handlers/run.ts";
import { OPERATIONS, type Vendor } from "./operations.ts";
import {
  DEFAULT_PHONE_CALLS,
  readPhoneCalls,
  type PhoneCallOptions,
  type PhoneCallSettings,
} from "./phone-calls/phone-call-options.ts";
import type { Account } from "./signatures/verifier.ts";
import type { FakeTask } from "./tasks/fake-task.ts";
import { readSnapshot, type CloudData, type FakeSnapshot } from "./tasks/snapshot.ts";
import { readTasks } from "./tasks/task-forms.ts";

export type FakeCredentials = AlibabaCredentials | TencentCredentials;

export interface FakeCloudOptions {
  /** The keys that the cloud accepts. Each pair is an account of its own. */
  readonly credentials: FakeCredentials | readonly FakeCredentials[];
  /** The cloud's time: for the age of signatures, for tasks, limits and the `Date` header of answers. Default: the machine's. */
  readonly clock?: (() => Date) | undefined;
  /** What the cloud holds at the start: tasks that every account has, or a snapshot. Default: nothing. */
  readonly state?: { readonly tasks?: readonly FakeTask[] | undefined } | FakeSnapshot | undefined;
  /**
   * How many requests an account may send. "documented" applies the limits that the vendors state (20 a second for each of
   * Tencent's operations), "off" none; `{ CreateAiCallTask: 5 }` states your own, per second. Default: "off".
   */
  readonly limits?: FakeLimits | undefined;
  /**
   * Parameters that operations take in addition to those of the specs, for what clients send as `extra`. They are recorded and
   * not checked. Default: none.
   */
  readonly extra?: { readonly [Name in keyof FakeInputs]?: readonly string[] } | undefined;
  /**
   * Codes of refusals that replace the cloud's own, by family and reason: `{ "ai-call-task": { state: "TaskIsRunning" } }`. Some of its
   * own are chosen by outdial because no source names them, and their messages say so. Default: none is replaced.
   */
  readonly codes?: FamilyCodes | undefined;
  /**
   * How the numbers of running tasks are "phoned" as the cloud's time passes: who answers, who does not, and how long it takes; "off"
   * leaves them in the state that they were imported or seeded in. Default: every option of phone calls has its own.
   */
  readonly phoneCalls?: PhoneCallOptions | "off" | undefined;
}

/** An account, and the vendor whose requests it can sign. */
export interface VendorAccount extends Account {
  readonly vendor: Vendor;
}

/** The options of a cloud, read. */
export interface CloudSettings {
  readonly accounts: readonly VendorAccount[];
  readonly clock: (() => unknown) | undefined;
  readonly initial: CloudData;
  readonly limits: FakeLimits;
  readonly extra: Readonly<Record<string, readonly string[]>>;
  readonly codes: FamilyCodes;
  /** Undefined if there are no phone calls. */
  readonly phoneCalls: PhoneCallSettings | undefined;
}

const PARAMETER_NAME = form<string>((given) => typeof given === "string" && given !== "", "the name of a parameter");
const CODE = form<string>(
  (given) => typeof given === "string" && /^[\w.-]{1,100}$/.test(given) && given !== "OK",
  "a code",
);
const REQUESTS = numberIn({ whole: true, of: "requests", least: 0, most: Number.MAX_SAFE_INTEGER });
const RATE = record({ requests: REQUESTS, seconds: numberIn({ above: 0, most: Number.MAX_VALUE }) });

const OPTIONS = {
  credentials: readAccounts,
  clock: aFunction as OptionReader<() => unknown>,
  state: anything,
  limits: readLimits,
  extra: byName(ACTIONS, listOf(PARAMETER_NAME, "names of parameters"), "the name of an operation"),
  codes: byName(FAMILY_NAMES, byName(REFUSAL_REASONS, CODE), "the name of a family"),
  phoneCalls: (name: string, value: unknown) => ({ settings: readPhoneCalls(name, value) }),
};

/** Reads the options of a cloud. @throws ConfigurationError that names the option that is missing, unknown or invalid. */
export function readCloudOptions(given: unknown): CloudSettings {
  const options = readOptions(given ?? {}, OPTIONS, "the fake cloud's options");
  const { credentials: accounts, clock, state = {}, limits = "off", extra = {}, codes = {}, phoneCalls } = options;
  if (!accounts) throw new ConfigurationError(NO_CREDENTIALS);
  checkExtra(extra);
  const initial = readState(
    state,
    accounts.map(({ id }) => id),
  );
  const { settings } = phoneCalls ?? { settings: DEFAULT_PHONE_CALLS };
  return { accounts, clock, initial, limits, extra, codes, phoneCalls: settings };
}

/* Tasks that all accounts have, or a snapshot, which has `accounts`. */
function readState(given: unknown, keyIds: readonly string[]): CloudData {
  const forms = { tasks: readTasks, accounts: anything, made: anything, advanced: anything };
  const { tasks, ...snapshot } = readOptions(given, forms, "state", "state.");
  if (snapshot.accounts === undefined)
    return { accounts: Object.fromEntries(keyIds.map((id) => [id, tasks ?? []])), made: {}, advanced: 0 };
  if (tasks !== undefined) throw new ConfigurationError("state must have tasks or be a snapshot; got both");
  return readSnapshot("state", snapshot, keyIds);
}

function checkExtra(extra: CloudSettings["extra"]): void {
  for (const [operation, names] of Object.entries(extra)) {
    const known = names.find((name) => Object.hasOwn(OPERATIONS.get(operation)?.request ?? {}, name));
    if (known !== undefined)
      throw new ConfigurationError(`extra.${operation} has ${known}, which is a parameter of the operation's spec`);
  }
}

function readLimits(name: string, given: unknown): FakeLimits {
  if (given === "documented" || given === "off") return given;
  if (typeof given === "string")
    throw new ConfigurationError(`${name} must be "documented", "off" or limits by operation; got ${shown(given)}`);
  return byName(ACTIONS, readRate, "the name of an operation")(name, given);
}

/* A plain number means requests a second. */
function readRate(name: string, given: unknown): Rate {
  return typeof given === "number" ? { requests: REQUESTS(name, given), seconds: 1 } : RATE(name, given);
}

const NO_CREDENTIALS = "a fake cloud needs credentials to accept: those of the test's clients";

function readAccounts(name: string, given: unknown): VendorAccount[] {
  const all = [given].flat();
  if (all.length === 0) throw new ConfigurationError(NO_CREDENTIALS);
  const accounts = all.map((keys): VendorAccount => {
    if (typeof keys !== "object" || keys === null)
      throw new ConfigurationError(
        `the ${name} of a fake cloud must be accessKeyId and accessKeySecret, or secretId and secretKey, or a list of these`,
      );
    const isTencent = memberOf(keys, "secretId") !== undefined;
    const known = readCredentials(isTencent ? TENCENT_FORM : ALIBABA_FORM, keys);
    return "secretId" in known
      ? { vendor: "Tencent", id: known.secretId, secret: known.secretKey, token: known.token }
      : { vendor: "Alibaba", id: known.accessKeyId, secret: known.accessKeySecret, token: known.securityToken };
  });
  if (new Set(accounts.map(({ id }) => id)).size < accounts.length)
    throw new ConfigurationError("two of the credentials have the same key id");
  return accounts;
}
