/** Ends a piece of work when its time is up or when the caller says so, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** What ended it: its own time, or the signal that it follows. */
  readonly expired: boolean;
  /** How many milliseconds are left. */
  readonly left: number;
  /** Lets go of the timer and the listener. */
  clear(): void;
}

/** A longer timer would fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** A deadline of so many milliseconds that also follows a signal. */
export function deadline(milliseconds: number, follow?: AbortSignal): Deadline {
  const controller = new AbortController();
  let expired = false;
  const time = Math.min(milliseconds, LONGEST_TIMER);
  const end = performance.now() + time;
  const onAbort = (): void => controller.abort(follow?.reason);
  if (follow?.aborted === true) onAbort();
  follow?.addEventListener("abort", onAbort, { once: true });
  const timer = setTimeout(() => {
    // What came first counts: a caller's abort is not made a time-out by what it takes to unwind.
    expired = !controller.signal.aborted;
    controller.abort();
  }, time);
  return {
    signal: controller.signal,
    get expired() {
      return expired;
    },
    get left() {
      return end - performance.now();
    },
    clear() {
      clearTimeout(timer);
      follow?.removeEventListener("abort", onAbort);
    },
  };
}

/** A promise that is not waited for once the signal says so, whatever becomes of it. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
