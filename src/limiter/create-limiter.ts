/**
 * Keeps the vendors' rate limits: in one process, or over a Redis that several share.
 * @module
 */
import { ACTIONS, type Action } from "../../generated/actions.ts";
import { setTimeout as sleep } from "node:timers/promises";
import { LONGEST_TIMER } from "../util/deadline.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { ThrottledError } from "../errors/throttled-error.ts";
import { checkKnown } from "../options/known-names.ts";
import type { Limiter, PermitRequest } from "./limiter.ts";
import { Queue } from "./queue.ts";
import { insuredStore, memoryStore, redisStore, type RedisClient, type Store } from "./store.ts";

/** So many requests in any so many seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

export interface LimiterOptions {
  /** A connected client of `ioredis` or `redis`, where several processes share an account. Default: this process alone. */
  readonly redis?: RedisClient | undefined;
  /**
   * What happens while Redis is down: "error" ends the call with a ConnectionError, and nothing is sent; "memory" keeps the
   * limit within this process, so that several together may exceed it. Default: "error".
   */
  readonly whenRedisFails?: "error" | "memory" | undefined;
  /** How long an answer of Redis may take, in milliseconds. Default: 1000. */
  readonly redisTimeout?: number | undefined;
  /** Limits by operation, a request a day at least, for those that the vendor documents none for or has raised for you: `{ CreateAutoCalloutTask: { requests: 50, seconds: 1 } }`. */
  readonly limits?: { readonly [Name in Action]?: RateLimit | undefined } | undefined;
  /** How long a request may wait for its permit, in milliseconds. One that would have to wait longer is refused at once. Default: 30000. */
  readonly maxWait?: number | undefined;
  /**
   * How much wider apart than the limit allows permits are, as a part of it: the way to the vendor takes one request longer
   * than another, and it counts when they arrive. From 0 to 10. Default: 0.15.
   */
  readonly margin?: number | undefined;
}

/** In seconds. Timers hold no more than 24 of them. */
const A_DAY = 86_400;

const NAMES = ["redis", "whenRedisFails", "redisTimeout", "limits", "maxWait", "margin"];

/**
 * Makes a limiter for the `limiter` option of a client; clients may share it. Permits are spread evenly: of Tencent's 20
 * requests a second one goes out every 57.5 ms. They are counted by endpoint, key id and operation, as Tencent counts.
 * An operation that has no limit is not held back. @throws ConfigurationError where an option is wrong.
 *
 * A wait that is too long ends in a ThrottledError, a Redis that fails in a ConnectionError; nothing was sent then.
 */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  check(options);
  const {
    redis,
    whenRedisFails = "error",
    redisTimeout = 1000,
    limits = {},
    maxWait = 30_000,
    margin = 0.15,
  } = options;
  const lanes = new Map<string, Lane>();

  const laneOf = (key: string, { requests, seconds }: RateLimit): Lane => {
    const spacing = ((seconds * 1000) / requests) * (1 + margin);
    const known = lanes.get(key);
    if (known) return known;
    const memory = memoryStore(spacing);
    const shared = redis && redisStore(redis, spacing, redisTimeout);
    const store = shared && whenRedisFails === "memory" ? insuredStore(shared, memory) : (shared ?? memory);
    const lane = { queue: new Queue(), spacing, store };
    lanes.set(key, lane);
    return lane;
  };

  return {
    async acquire({ endpoint, credentialId, action, service, limit: documented, attempt }: PermitRequest, signal) {
      const limit = (Object.hasOwn(limits, action) ? limits[action as Action] : undefined) ?? documented;
      if (!limit) return;
      const key = `${endpoint} ${credentialId} ${action}`;
      const lane = laneOf(key, limit);
      const details = { operation: action, service, attempts: attempt };
      if (lane.queue.length * lane.spacing > maxWait) throw noPermit(maxWait, lane.queue.length, details);
      const due = performance.now() + maxWait;
      await lane.queue.run(() => permit(lane, key, due, maxWait, signal, details), signal);
    },
  };
}

interface Lane {
  readonly queue: Queue;
  /** Milliseconds from one permit to the next. */
  readonly spacing: number;
  readonly store: Store;
}

interface Details {
  readonly operation: string;
  readonly service: string;
  readonly attempts: number;
}

async function permit(
  { store, queue }: Lane,
  key: string,
  due: number,
  maxWait: number,
  signal: AbortSignal,
  details: Details,
): Promise<void> {
  for (;;) {
    let wait: number;
    try {
      wait = await store.take(key);
    } catch (cause) {
      throw new ConnectionError("the limiter's Redis failed", { ...details, cause, sent: false, retryable: true });
    }
    if (wait === 0) return;
    if (performance.now() + wait > due) throw noPermit(maxWait, queue.length, details);
    await sleep(wait, undefined, { signal });
  }
}

function noPermit(maxWait: number, waiting: number, details: Details): ThrottledError {
  return new ThrottledError(`the limiter had no permit within ${maxWait} ms, with ${waiting} waiting for one`, {
    ...details,
    retryable: true,
  });
}

/* What types cannot hold against a caller without them. */
function check(given: LimiterOptions): void {
  const options = given as Readonly<Record<string, unknown>> | null;
  if (typeof options !== "object" || options === null)
    throw new ConfigurationError("the options of createLimiter must be an object");
  checkKnown(Object.keys(options), NAMES, "the options of createLimiter have");
  const { redis, whenRedisFails, redisTimeout, limits, maxWait, margin } = options;
  if (redis !== undefined && typeof (redis as RedisClient | null)?.eval !== "function")
    throw new ConfigurationError("redis must be a client of ioredis or redis");
  if (whenRedisFails !== undefined && whenRedisFails !== "error" && whenRedisFails !== "memory")
    throw new ConfigurationError('whenRedisFails must be "error" or "memory"');
  for (const [name, value] of Object.entries({ redisTimeout, maxWait })) {
    if (value !== undefined && !(isNumber(value, 0) && value <= LONGEST_TIMER))
      throw new ConfigurationError(`${name} must be a number of milliseconds from 0 to ${LONGEST_TIMER}`);
  }
  if (margin !== undefined && !(isNumber(margin, 0) && margin <= 10))
    throw new ConfigurationError("margin must be a number from 0 to 10");
  if (limits !== undefined && (typeof limits !== "object" || limits === null || Array.isArray(limits)))
    throw new ConfigurationError("limits must be an object of limits by operation");
  checkKnown(Object.keys(limits ?? {}), ACTIONS, "limits has");
  for (const [action, limit] of Object.entries(
    (limits ?? {}) as Record<string, Partial<RateLimit> | null | undefined>,
  )) {
    if (limit === undefined) continue;
    if (!(isNumber(limit?.requests, 0) && limit.requests > 0 && isNumber(limit.seconds, 0) && limit.seconds > 0))
      throw new ConfigurationError(`limits.${action} must be { requests, seconds }, both above 0`);
    if (limit.seconds / limit.requests > A_DAY)
      throw new ConfigurationError(`limits.${action} must let through a request a day at least`);
  }
}

function isNumber(value: unknown, least: number): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= least;
}

export type { Limiter, PermitRequest } from "./limiter.ts";
export type { RedisClient } from "./store.ts";
