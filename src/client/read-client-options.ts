import { readCredentials } from "../signing/credentials.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { LONGEST_TIMER } from "../util/deadline.ts";
import { isRecord, memberOf, ownOnly } from "../util/record.ts";
import { aFunction, anything, form, isFunction, numberIn } from "../options/forms.ts";
import { listOf, readOptions, withMethods, type OptionReaders } from "../options/read-options.ts";
import { kindOf } from "../options/shown.ts";
import type { AnyOperation } from "../operation/operation.ts";
import type { CallOptions } from "../call/call-options.ts";
import { CHECK_OPTIONS, checkRuleNames } from "../validation/read-check-options.ts";
import type { ClientOptions } from "./options.ts";
import type { Vendor } from "../operation/vendor.ts";

/* Checks at run time, for callers without types and for what types cannot state. */

const TIME = numberIn({ of: "milliseconds", above: 0 });
const WAIT = numberIn({ of: "milliseconds", least: 0, most: LONGEST_TIMER });
const RETRIES = numberIn({ whole: true, of: "retries", least: 0 });
const REGION = form<string>(
  (value) => typeof value === "string" && /^[\w-]+$/.test(value),
  "a region such as ap-guangzhou",
);
const SIGNAL = form<AbortSignal>((given) => {
  const signal = given as Partial<AbortSignal> | null | undefined;
  return isFunction(signal?.addEventListener) && isFunction(signal?.removeEventListener);
}, "an AbortSignal");

const RETRY: OptionReaders = {
  retries: RETRIES,
  delay: WAIT,
  throttledDelay: WAIT,
  maxDelay: WAIT,
  budget: numberIn({ of: "retries", least: 0 }),
};
const PEM = form<string | Uint8Array>(
  (given) => (typeof given === "string" && given !== "") || ArrayBuffer.isView(given),
  "PEM text or a Buffer of it",
  kindOf,
);
const AGENT: OptionReaders = {
  maxSockets: form(
    (given) => given === Infinity || (Number.isSafeInteger(given) && (given as number) >= 1),
    "a whole number of sockets, 1 or more, or Infinity",
  ),
  keepAliveMs: numberIn({ of: "milliseconds", least: 1, most: LONGEST_TIMER }),
  maxAgeMs: numberIn({ of: "milliseconds", least: 1 }),
  ca: (name, given) => (Array.isArray(given) ? listOf(PEM, "certificates")(name, given) : PEM(name, given)),
  cert: PEM,
  key: PEM,
  // The URL may contain a password, so the message does not show it.
  proxy: form<string | URL | false>(isProxy, "the URL of an http or https proxy, or false", kindOf),
};
const HOOKS: OptionReaders = {
  attemptStart: aFunction,
  attemptEnd: aFunction,
  warning: aFunction,
  unmapped: aFunction,
  queue: aFunction,
};
const CLIENT_OPTIONS: OptionReaders = {
  // Credentials and the endpoint are checked by the vendor and by `readEndpoint`.
  credentials: anything,
  endpoint: anything,
  region: REGION,
  maxUrlBytes: numberIn({ whole: true, of: "bytes", least: 1 }),
  fetch: aFunction,
  agent: agentOrOptions,
  nonce: aFunction,
  timeout: TIME,
  attemptTimeout: TIME,
  retry: retriesOrOptions,
  limiter: withMethods("acquire"),
  hooks,
  logger: withMethods("debug", "warn"),
  ...CHECK_OPTIONS,
};
/* Checked when the request is encoded. */
const PREPARE_OPTIONS: OptionReaders = { extra: anything, check: anything };
const CALL_OPTIONS: OptionReaders = {
  signal: SIGNAL,
  timeout: TIME,
  attemptTimeout: TIME,
  retry: RETRIES,
  ...PREPARE_OPTIONS,
};
const OWN_METHODS = ["prepare", "close", "drain"];

/** The vendor of a client's operations. @throws ConfigurationError if there are none, if one is not an operation, or if they are of several services. */
export function checkOperations(operations: Readonly<Record<string, AnyOperation>>): Vendor {
  const all = Object.entries(form<Partial<typeof operations>>(isRecord, "an object")("operations", operations));
  const [first] = all;
  for (const [name, operation] of all) {
    if (typeof operation?.facts !== "object" || typeof operation.send !== "function")
      throw new ConfigurationError(`${name} is not an operation of outdial`);
    if (OWN_METHODS.includes(name))
      throw new ConfigurationError(`an operation cannot be named ${name}, which is a method of every client`);
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
  const options = readOptions(given, CLIENT_OPTIONS, "the client's options") as unknown as Options;
  const credentials = isFunction(options.credentials)
    ? options.credentials
    : readCredentials(vendor.credentials, options.credentials);
  const all = Object.values(operations);
  if ("region" in options && all.some(({ facts }) => facts.scheme !== "tc3"))
    throw new ConfigurationError(
      "region is an option of Tencent Cloud only. To choose a region of Alibaba Cloud, set endpoint",
    );
  if (options.fetch && options.agent !== undefined)
    throw new ConfigurationError("agent cannot be combined with fetch, which has sockets of its own");
  if ("maxUrlBytes" in options && all.some(({ facts }) => facts.scheme !== "acs3"))
    throw new ConfigurationError(
      "maxUrlBytes is an option of Alibaba Cloud only. Tencent Cloud's parameters are in the body",
    );
  checkRuleNames(
    options,
    all.map(({ contract }) => contract),
  );
  // Without a prototype, as the options were read.
  return ownOnly({ ...options, credentials });
}

/** Reads the options of one request. @throws ConfigurationError that names the one that is wrong. */
export function readCallOptions(given: CallOptions = {}): CallOptions {
  return readOptions(given, CALL_OPTIONS, "the options of the request");
}

/** Reads the options of `prepare`. @throws ConfigurationError that names the one that is wrong. */
export function readPrepareOptions(given: CallOptions = {}): CallOptions {
  return readOptions(given, PREPARE_OPTIONS, "the options of prepare");
}

/** Reads the options of `drain`. @throws ConfigurationError that names the one that is wrong. */
export function readDrainOptions(given: { readonly timeout?: number | undefined } = {}): {
  readonly timeout?: number | undefined;
} {
  return readOptions(given, { timeout: numberIn({ of: "milliseconds", least: 0 }) }, "the options of drain");
}

function retriesOrOptions(name: string, given: unknown): unknown {
  return isRecord(given) ? readOptions(given, RETRY, name, "retry.") : RETRIES(name, given);
}

/* An agent is used as it is: agents of other packages have options of any name. */
function agentOrOptions(name: string, given: unknown): unknown {
  const hasMethod = (method: string): boolean =>
    typeof given === "object" && given !== null && isFunction(memberOf(given, method));
  if (isFunction(given) || hasMethod("addRequest")) return given;
  if (hasMethod("dispatch"))
    throw new ConfigurationError(
      `${name} must be an agent for node:http; a dispatcher of undici works with fetch only`,
    );
  return readOptions(given, AGENT, name, "agent.");
}

function isProxy(given: unknown): boolean {
  return (
    given === false || ((typeof given === "string" || isUrl(given)) && /^https?:$/.test(protocolOf(String(given))))
  );
}

/* Not instanceof: under jsdom, the class URL is not that of Node. */
function isUrl(given: unknown): boolean {
  return isRecord(given) && typeof memberOf(given, "href") === "string";
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : "";
}

/* The object itself, since its methods may use other members of it. */
function hooks(name: string, given: unknown): unknown {
  readOptions(given, HOOKS, name, "hooks.");
  return given;
}
