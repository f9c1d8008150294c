/** How often requests are retried, and after which waits. Which failures may be retried depends on the operation. */
export interface RetryOptions {
  /**
   * Maximum number of retries of a request, a whole number of 0 or more. 0 sends each request once.
   * @default 2
   */
  readonly retries?: number | undefined;
  /**
   * Upper limit of the wait before the first retry, in milliseconds. It doubles with every attempt. The actual wait is a
   * random part of it.
   * @default 100
   */
  readonly delay?: number | undefined;
  /**
   * The same as `delay`, in milliseconds, after a throttled request.
   * @default 1000
   */
  readonly throttledDelay?: number | undefined;
  /**
   * Upper limit of every wait, in milliseconds. If the vendor asks for a longer wait, there is no retry: the request ends with the
   * error of its last attempt, whose `retryAfter` is the wait.
   * @default 20000
   */
  readonly maxDelay?: number | undefined;
  /**
   * The client's budget of retries, which limits the load that retries add to an outage. Each retry takes 1 from it. A
   * successful request returns 1 if it was retried, otherwise 0.1. While less than 1 is left, failures are not retried.
   * @default 100
   */
  readonly budget?: number | undefined;
}

/**
 * Whether and how soon a failed attempt may be retried. `renewed` is at once, with credentials that are asked for again.
 * `stale` is at once and at no cost, after a kept-alive socket that was closed.
 */
export type RetryKind = "never" | "now" | "renewed" | "stale" | "backoff" | "throttled";

export interface RetryContext {
  /** The wait that the vendor asks for, in milliseconds. */
  readonly hint?: number | undefined;
  /** Milliseconds until the request's deadline. There is no retry if the wait would not be shorter. */
  readonly left: number;
  /** Maximum number of retries of this request. Default: the client's. */
  readonly retries?: number | undefined;
}

export interface RetryPolicy {
  /** Returns the milliseconds before the next attempt, or undefined if there must be none. A retry takes 1 from the budget. */
  next(kind: RetryKind, attempt: number, context: RetryContext): number | undefined;
  /** Returns to the budget after the success of an attempt. */
  succeeded(attempt: number): void;
}

const RETRY_DEFAULTS = { retries: 2, delay: 100, throttledDelay: 1000, maxDelay: 20_000, budget: 100 } as const;

/** What the success of a first attempt returns to the budget. */
const RETURNED = 0.1;

/** Creates the retry policy of a client. `random` returns numbers from 0 to less than 1. */
export function retryPolicy(given: number | RetryOptions = {}, random: () => number = Math.random): RetryPolicy {
  const options = typeof given === "number" ? { retries: given } : given;
  const maxRetries = options.retries ?? RETRY_DEFAULTS.retries;
  const delay = options.delay ?? RETRY_DEFAULTS.delay;
  const throttledDelay = options.throttledDelay ?? RETRY_DEFAULTS.throttledDelay;
  const maxDelay = options.maxDelay ?? RETRY_DEFAULTS.maxDelay;
  const budget = options.budget ?? RETRY_DEFAULTS.budget;
  let left = budget;
  return {
    next(kind, attempt, { hint, left: time, retries = maxRetries }) {
      if (kind === "never" || attempt > retries) return undefined;
      // The server is probably well: only the socket was closed, and the next attempt gets a new one.
      if (kind === "stale") return time > 0 ? 0 : undefined;
      if (left < 1) return undefined;
      // A retry before the time that the vendor asks for would be rejected as well, and may extend the time.
      if (hint !== undefined && hint > maxDelay) return undefined;
      const first = kind === "throttled" ? throttledDelay : delay;
      // Full jitter, so that clients which failed together do not retry together. It is added to the vendor's hint as well.
      const jitter = random() * Math.min(maxDelay, first * 2 ** (attempt - 1));
      const wait =
        kind === "now" || kind === "renewed"
          ? 0
          : Math.min(maxDelay, hint === undefined ? jitter : hint + random() * first);
      if (wait >= time) return undefined;
      left -= 1;
      return wait;
    },
    succeeded(attempt) {
      left = Math.min(budget, left + (attempt > 1 ? 1 : RETURNED));
    },
  };
}
