/**
 * Keeps requests within the vendors' rate limits, in one process or across several that share a Redis.
 * @module
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ConnectionError } from "../errors/connection-error.ts";
import { ThrottledError } from "../errors/throttled-error.ts";
import type { Limiter, PermitRequest } from "./limiter.ts";
import { readLimiterOptions, type LimiterOptions, type RateLimit } from "./options.ts";
import { Queue } from "./queue.ts";
import { memoryStore, redisStore, storeWithFallback, type Store } from "./store.ts";

/**
 * Creates a limiter for the `limiter` option of a client. Clients may share it. Permits are spaced evenly: with Tencent's 20
 * requests a second, one is sent every 57.5 ms. They are counted by endpoint, key id and operation, as Tencent counts.
 * An operation without a limit does not wait.
 *
 * Two errors of a request come from the limiter, which did not send it: a ThrottledError if it would wait longer than `maxWait`
 * for its permit, and a ConnectionError if Redis fails, unless `whenRedisFails` is `"memory"`.
 *
 * @example
 * const limiter = createLimiter({ limits: { CreateAiCallTask: { requests: 5, seconds: 1 } } });
 * const aiccs = createAiccs({ credentials, limiter });
 * @throws ConfigurationError if an option is invalid.
 */
export function createLimiter(options: LimiterOptions = {}): Limiter {
  const {
    redis,
    whenRedisFails = "error",
    redisTimeout = 1000,
    limits = {},
    maxWait = 30_000,
    margin = 0.15,
  } = readLimiterOptions(options);
  const lanes = new Map<string, Lane>();

  const laneOf = (key: string, { requests, seconds }: RateLimit): Lane => {
    const spacing = ((seconds * 1000) / requests) * (1 + margin);
    const known = lanes.get(key);
    if (known) return known;
    const memory = memoryStore(spacing);
    const shared = redis && redisStore(redis, spacing, redisTimeout);
    const store = shared && whenRedisFails === "memory" ? storeWithFallback(shared, memory) : (shared ?? memory);
    const lane = { queue: new Queue(), spacing, store };
    lanes.set(key, lane);
    return lane;
  };

  return {
    async acquire({ endpoint, credentialId, action, service, limit: documented, attempt }: PermitRequest, signal) {
      const limit = (Object.hasOwn(limits, action) ? limits[action as keyof typeof limits] : undefined) ?? documented;
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
  return new ThrottledError(`the limiter had no permit within ${maxWait} ms; ${waiting} requests are waiting for one`, {
    ...details,
    retryable: true,
  });
}

export type { Action } from "../../generated/actions.ts";
export type { Limiter, PermitRequest } from "./limiter.ts";
export type { LimiterOptions, RateLimit } from "./options.ts";
export type { RedisClient } from "./store.ts";
