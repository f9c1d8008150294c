import { abortable, type Deadline } from "./deadline.ts";

/** One invocation of a function, and how many wait for its result. */
interface Invocation<Result> {
  readonly result: Promise<Result>;
  readonly started: number;
  waiting: number;
}

/** Milliseconds after which an invocation is not joined. One that hangs must not delay everything that comes later. */
const JOINED_FOR = 5000;

/**
 * Shares the result of an asynchronous function among those who wait for it at the same time. The result is not kept: whoever comes
 * after it gets a new one, and so does whoever comes after all others have stopped waiting.
 */
export class SharedResult<Result> {
  readonly #invoke: () => Promise<Result>;
  #current: Invocation<Result> | undefined;

  constructor(invoke: () => Promise<Result>) {
    this.#invoke = invoke;
  }

  /** Waits for a result. Rejects with the deadline's reason when it ends, which does not affect those who also wait. */
  async get(deadline: Deadline): Promise<Result> {
    const invocation = this.#join();
    invocation.waiting += 1;
    try {
      return await abortable(invocation.result, deadline.signal);
    } finally {
      invocation.waiting -= 1;
      if (invocation.waiting === 0) this.#leave(invocation);
    }
  }

  #join(): Invocation<Result> {
    const known = this.#current;
    if (known && performance.now() - known.started < JOINED_FOR) return known;
    const invocation = { result: this.#invoke(), started: performance.now(), waiting: 0 };
    this.#current = invocation;
    const leave = (): void => this.#leave(invocation);
    invocation.result.then(leave, leave);
    return invocation;
  }

  #leave(invocation: Invocation<Result>): void {
    if (this.#current === invocation) this.#current = undefined;
  }
}
