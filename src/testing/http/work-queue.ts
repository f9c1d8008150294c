import { setImmediate } from "node:timers";

/** A request of more bytes waits for all smaller ones. */
const SMALL = 64 * 1024;
/** How long requests are answered before the event loop gets a turn, in milliseconds. */
const SLICE = 10;

/**
 * Answers requests in slices, so that many of them, or large ones, do not stop the process: between two slices, sockets are read
 * and timers run. A small request never waits for more than one large one.
 */
export class WorkQueue {
  readonly #small: (() => void)[] = [];
  readonly #large: (() => void)[] = [];
  /** When the present slice began; undefined before the first request of a turn. */
  #started: number | undefined;

  /** Answers a request of so many bytes, at once if there is time. */
  add(bytes: number, work: () => void): void {
    if (this.#started === undefined) {
      this.#started = performance.now();
      setImmediate(() => this.#next());
    }
    const isSmall = bytes <= SMALL;
    if (isSmall && this.#small.length === 0 && this.#hasTime()) work();
    else (isSmall ? this.#small : this.#large).push(work);
  }

  #hasTime(): boolean {
    return performance.now() - (this.#started ?? 0) < SLICE;
  }

  /* A turn: small requests for a slice, or one large request. */
  #next(): void {
    this.#started = performance.now();
    let count = 0;
    while (count < this.#small.length && this.#hasTime()) {
      this.#small[count]?.();
      count += 1;
    }
    this.#small.splice(0, count);
    if (count === 0) this.#large.shift()?.();
    if (this.#small.length + this.#large.length > 0) setImmediate(() => this.#next());
    else this.#started = undefined;
  }
}
