/**
 * Keeps requests within the vendors' rate limits, in one process or across several that share a Redis.
 * @module
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { ThrottledError } from "../errors/throttled-error.ts";
import type { Limiter, PermitRequest } from "./limiter.ts";
import { readLimiterOptions, type LimiterOptions } from "./options.ts";
import { Queue } from "./queue.ts";
import { memoryStore, redisStore, storeWithFallback, type Store } from "./store.ts";

/**
 * Creates a limiter for the `limiter` option of a client. Clients may share it. Permits are spaced evenly: with Tencent's 20
 * requests a second, one is sent every 57.5 ms. They are counted by endpoint, account and operation: all keys that use a limiter
 * count as one account, unless the option `account` tells them apart. An operation without a limit does not wait.
 *
 * Two errors of a request come from the limiter, which did not send it: a ThrottledError if it would wait longer than `maxWait`
 * for its permit, and a ConnectionError with the code `LimiterUnavailable` if Redis fails, unless `whenRedisFails` is
 * `"memory"`.
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
    account = "",
  } = readLimiterOptions(options);
  // Only those in which requests wait: there may be any number of accounts.
  const queues = new Map<string, Queue>();
  // One for each limit. A store forgets a key when its permit is free again.
  const stores = new Map<number, Store>();

  const storeOf = (spacing: number): Store => {
    const known = stores.get(spacing);
    if (known) return known;
    const memory = memoryStore(spacing);
    const shared = redis && redisStore(redis, spacing, redisTimeout);
    const store = shared && whenRedisFails === "memory" ? storeWithFallback(shared, memory) : (shared ?? memory);
    stores.set(spacing, store);
    return store;
  };

  /* Runs the work when those before it with the same key have ended. */
  const inTurn = async (key: string, queue: Queue, signal: AbortSignal, work: () => Promise<void>): Promise<void> => {
    queues.set(key, queue);
    try {
      await queue.run(work, signal);
    } finally {
      if (queue.length === 0) queues.delete(key);
    }
  };

  return {
    async acquire({ endpoint, credentialId, action, service, limit: documented, attempt }: PermitRequest, signal) {
      const limit = (Object.hasOwn(limits, action) ? limits[action as keyof typeof limits] : undefined) ?? documented;
      if (!limit) return;
      const details = { operation: action, service, attempts: attempt };
      const name = typeof account === "string" ? account : nameOf(account(credentialId), details);
      const key = `${endpoint} ${name} ${action}`;
      const spacing = ((limit.seconds * 1000) / limit.requests) * (1 + margin);
      const queue = queues.get(key) ?? new Queue();
      if (queue.length * spacing > maxWait) throw noPermit(maxWait, queue.length, details);
      const lane = { queue, store: storeOf(spacing) };
      const due = performance.now() + maxWait;
      await inTurn(key, queue, signal, () => permit(lane, key, due, maxWait, signal, details));
    },
  };
}

interface Lane {
  readonly queue: Queue;
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
      const known = { ...details, code: "LimiterUnavailable", cause, sent: false, retryable: true };
      throw new ConnectionError("the limiter's Redis failed", known);
    }
    if (wait === 0) return;
    if (performance.now() + wait > due) throw noPermit(maxWait, queue.length, details);
    await sleep(wait, undefined, { signal });
  }
}

function nameOf(account: unknown, details: Details): string {
  if (typeof account === "string") return account;
  throw new ConfigurationError("the limiter's account function must return text", details);
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
