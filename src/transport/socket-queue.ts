import type { Deadline } from "../util/deadline.ts";

/** Limits how many requests are sent to an origin at the same time. The others wait in the order in which they came. */
export class SocketQueue {
  /** The largest number of requests at the same time. */
  readonly limit: number;
  readonly #onLong: (waiting: number) => void;
  readonly #waiting = new Set<() => void>();
  #order = this.#waiting.values();
  #taken = 0;
  #reportAt: number;

  /** @param onLong Runs when four times as many requests wait as are sent at the same time, and whenever their number doubles. */
  constructor(limit: number, onLong: (waiting: number) => void) {
    this.limit = limit;
    this.#onLong = onLong;
    this.#reportAt = limit * 4;
  }

  /** Takes a place if one is free. A place that was taken must be released. */
  take(): boolean {
    if (this.#taken >= this.limit) return false;
    this.#taken += 1;
    return true;
  }

  /** Waits for a place and takes it. Rejects with the deadline's reason, without a place, when the deadline ends. */
  wait(deadline: Deadline): Promise<void> {
    return new Promise((resolve, reject) => {
      const onEnd = (): void => {
        this.#waiting.delete(onPlace);
        const reason = deadline.reason as Error;
        reject(reason);
      };
      const onPlace = (): void => {
        deadline.offEnd(onEnd);
        resolve();
      };
      this.#waiting.add(onPlace);
      // Runs at once if the deadline has already ended.
      deadline.onEnd(onEnd);
      if (this.#waiting.size < this.#reportAt) return;
      this.#reportAt *= 2;
      this.#onLong(this.#waiting.size);
    });
  }

  /** Gives a place to the request that has waited longest. */
  release(): void {
    const next = this.#first();
    if (!next) {
      this.#taken -= 1;
      this.#reportAt = this.limit * 4;
      return;
    }
    this.#waiting.delete(next);
    next();
  }

  /* A new iterator for each would pass all that have left before it, which takes seconds if 100,000 requests wait. */
  #first(): (() => void) | undefined {
    const next = this.#order.next();
    if (!next.done) return next.value;
    // An iterator that has ended does not see what is added later.
    this.#order = this.#waiting.values();
    return this.#order.next().value;
  }
}
