import { ACTIONS, type Action } from "../../generated/actions.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { form, isFunction, numberIn, oneOf } from "../options/forms.ts";
import { byName, readOptions, type OptionReaders } from "../options/read-options.ts";
import { kindOf } from "../options/shown.ts";
import { LONGEST_TIMER } from "../util/deadline.ts";
import type { UnknownRecord } from "../util/record.ts";
import type { RedisClient } from "./store.ts";

/** A rate limit: at most `requests` in any period of `seconds`. It must allow at least one request a day. */
export interface RateLimit {
  /** Maximum number of requests in the period, above 0. */
  readonly requests: number;
  /** Length of the period in seconds, above 0. */
  readonly seconds: number;
}

/** The options of `createLimiter`. */
export interface LimiterOptions {
  /**
   * A connected client of `ioredis` or `redis`, for several processes that share an account. Without it, the limit holds in
   * this process only.
   * @default none
   */
  readonly redis?: RedisClient | undefined;
  /**
   * What happens while Redis is down. `"error"` rejects the request with a ConnectionError with the code
   * `LimiterUnavailable` before it is sent. `"memory"` keeps the limit in this process only, so that several processes
   * together may exceed it; Redis is asked again after a second.
   * @default "error"
   */
  readonly whenRedisFails?: "error" | "memory" | undefined;
  /**
   * The account that keys belong to. The vendors count by account, not by key, so all keys that use the limiter count together:
   * keys that rotate, and temporary ones. Limiters over one Redis count together if they have the same account; name each account if
   * several use one Redis. For a limiter that clients of several accounts share, a function that returns the account of a key's id.
   *
   * @example
   * createLimiter({ redis, account: "campaigns" });
   * createLimiter({ account: (credentialId) => ACCOUNTS[credentialId] ?? credentialId });
   * @default "", one account
   */
  readonly account?: string | ((credentialId: string) => string) | undefined;
  /**
   * How long Redis may take to respond, in milliseconds, from 0 to 2147483647.
   * @default 1000
   */
  readonly redisTimeout?: number | undefined;
  /**
   * Limits by operation, each of at least one request a day, for operations whose limit the vendor does not document or has
   * raised for the account.
   *
   * @example
   * createLimiter({ limits: { CreateAutoCalloutTask: { requests: 50, seconds: 1 } } });
   * @default the limits that the vendors document
   */
  readonly limits?: { readonly [Name in Action]?: RateLimit | undefined } | undefined;
  /**
   * How long a request may wait for its permit, in milliseconds, from 0 to 2147483647. A request that would wait longer is
   * rejected immediately with a ThrottledError.
   * @default 30000
   */
  readonly maxWait?: number | undefined;
  /**
   * Extra time between permits, as a fraction of the time that the limit requires, from 0 to 10: the vendor counts when
   * requests arrive, and some take longer to arrive than others.
   * @default 0.15
   */
  readonly margin?: number | undefined;
}

/** In seconds. A timer holds at most 24 of them. */
const DAY = 86_400;

const WAIT = numberIn({ of: "milliseconds", least: 0, most: LONGEST_TIMER });
const ABOVE_ZERO = numberIn({ above: 0, most: Number.MAX_VALUE });

const OPTIONS = {
  redis: form<RedisClient>(
    (given) => typeof (given as RedisClient | null)?.eval === "function",
    "a client of ioredis or redis",
    kindOf,
  ),
  whenRedisFails: oneOf(["error", "memory"]),
  redisTimeout: WAIT,
  limits: byName(ACTIONS, rateLimit, "the name of an operation"),
  maxWait: WAIT,
  margin: numberIn({ least: 0, most: 10 }),
  account: form<string | ((credentialId: string) => string)>(
    (given) => typeof given === "string" || isFunction(given),
    "text, or a function that returns the account of a key",
    kindOf,
  ),
} satisfies OptionReaders;

/** Reads the options of createLimiter. @throws ConfigurationError that names the one that is unknown or invalid. */
export function readLimiterOptions(given: LimiterOptions) {
  return readOptions(given, OPTIONS, "the options of createLimiter");
}

/* Other fields are ignored: a limit may come from a configuration that says more about it. */
function rateLimit(name: string, given: unknown): RateLimit {
  const { requests, seconds } = (given ?? {}) as UnknownRecord;
  const limit = {
    requests: ABOVE_ZERO(`${name}.requests`, requests),
    seconds: ABOVE_ZERO(`${name}.seconds`, seconds),
  };
  if (limit.seconds / limit.requests > DAY)
    throw new ConfigurationError(`${name} must allow at least one request a day`);
  return limit;
}
