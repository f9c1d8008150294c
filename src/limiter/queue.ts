import { abortable } from "../util/deadline.ts";

/** One at a time, in the order in which they came. */
export class Queue {
  #last: Promise<void> = Promise.resolve();
  #length = 0;

  /** How many are in it, the one at work included. */
  get length(): number {
    return this.#length;
  }

  /** Works when it is its turn. Who leaves while waiting, by the signal, holds nobody up. */
  async run(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
    const before = this.#last;
    let leave = (): void => undefined;
    const gone = new Promise<void>((resolve) => (leave = resolve));
    this.#last = before.then(() => gone);
    this.#length += 1;
    try {
      await abortable(before, signal);
      await work();
    } finally {
      this.#length -= 1;
      leave();
    }
  }
}
