import { abortable } from "../util/deadline.ts";

/** Runs one piece of work at a time, in the order in which they were added. */
export class Queue {
  #last: Promise<void> = Promise.resolve();
  #length = 0;

  /** The number of pieces of work that wait or run. */
  get length(): number {
    return this.#length;
  }

  /** Runs the work when its turn comes. If the signal ends the wait, those behind move up. */
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
