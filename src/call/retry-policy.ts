/** How a call is sent again. Which failures allow it is the operation's matter, not an option's. */
export interface RetryOptions {
  /** How often a call is sent again at most. 0 sends once. Default: 2. */
  readonly retries?: number | undefined;
  /** The longest first wait, in milliseconds. It doubles with every attempt; the real wait is a random part of it. Default: 100. */
  readonly delay?: number | undefined;
  /** The longest first wait after a throttling answer, in milliseconds. Default: 1000. */
  readonly throttledDelay?: number | undefined;
  /** No wait is longer, in milliseconds, whatever the vendor asks for. Default: 20000. */
  readonly maxDelay?: number | undefined;
  /**
   * How many retries the client may be ahead of its successes: each retry takes one, a success gives back what its own
   * last retry took, or a tenth. With none left a failure is told at once, so that an outage is not made worse. Default: 100.
   */
  readonly budget?: number | undefined;
}

/** When a failed attempt may be followed by another. */
export type RetryKind = "never" | "now" | "backoff" | "throttled";

export interface Circumstances {
  /** How long the vendor asks to wait, in milliseconds. */
  readonly hint?: number | undefined;
  /** The milliseconds that the call has left: a wait that takes them all is none. */
  readonly left: number;
  /** The call's own number of retries, in place of the client's. */
  readonly retries?: number | undefined;
}

export interface RetryPolicy {
  /** The wait before the next attempt, in milliseconds; undefined where there is none. Takes from the budget. */
  next(again: RetryKind, attempt: number, at: Circumstances): number | undefined;
  /** Gives back to the budget. */
  succeeded(attempt: number): void;
}

export const RETRY_DEFAULTS = { retries: 2, delay: 100, throttledDelay: 1000, maxDelay: 20_000, budget: 100 } as const;

/** A success of a first attempt gives back so much of a retry. */
const GIVEN_BACK = 0.1;

/** One a client. `random` gives from 0 up to 1. */
export function retryPolicy(given: number | RetryOptions = {}, random: () => number = Math.random): RetryPolicy {
  const options = typeof given === "number" ? { retries: given } : given;
  const most = options.retries ?? RETRY_DEFAULTS.retries;
  const delay = options.delay ?? RETRY_DEFAULTS.delay;
  const throttledDelay = options.throttledDelay ?? RETRY_DEFAULTS.throttledDelay;
  const maxDelay = options.maxDelay ?? RETRY_DEFAULTS.maxDelay;
  const budget = options.budget ?? RETRY_DEFAULTS.budget;
  let left = budget;
  return {
    next(again, attempt, { hint, left: time, retries = most }) {
      if (again === "never" || attempt > retries || left < 1) return undefined;
      const first = again === "throttled" ? throttledDelay : delay;
      // Full jitter: clients that failed together do not come back together. A hint is the least, and is spread as well.
      const jitter = random() * Math.min(maxDelay, first * 2 ** (attempt - 1));
      const wait = again === "now" ? 0 : Math.min(maxDelay, hint === undefined ? jitter : hint + random() * first);
      if (wait >= time) return undefined;
      left -= 1;
      return wait;
    },
    succeeded(attempt) {
      left = Math.min(budget, left + (attempt > 1 ? 1 : GIVEN_BACK));
    },
  };
}
