import { AbortedError } from "../errors/aborted-error.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { LONGEST_TIMER } from "../util/deadline.ts";

/** The requests of a client that have not ended yet, so that the client can wait for them before it is closed. */
export class Requests {
  readonly #close: () => void;
  readonly #whenIdle = new Set<() => void>();
  #active = 0;
  #aborted = 0;
  #draining = false;
  #closed = false;

  /** @param close Aborts all requests and closes the sockets. */
  constructor(close: () => void) {
    this.#close = close;
  }

  /** Runs a request. @throws AbortedError if the client drains. */
  async run<Result>({ action, service }: OperationFacts, send: () => Promise<Result>): Promise<Result> {
    // A closed client says so itself.
    if (this.#draining && !this.#closed)
      throw new AbortedError("the client drains and sends no further requests", {
        operation: action,
        service,
        sent: false,
      });
    this.#active += 1;
    try {
      return await send();
    } finally {
      this.#active -= 1;
      if (this.#active === 0) for (const listener of this.#whenIdle) listener();
    }
  }

  /** Aborts the requests that have not ended. */
  close(): void {
    if (!this.#closed) this.#aborted = this.#active;
    this.#closed = true;
    this.#close();
  }

  /** Waits until all requests have ended, then closes. Returns how many requests were aborted, because of the timeout or `close`. */
  async drain(timeout: number): Promise<number> {
    this.#draining = true;
    if (!this.#closed) await this.#idle(timeout);
    this.close();
    await this.#idle();
    return this.#aborted;
  }

  /* Resolves when no request is active, or after the timeout. */
  async #idle(timeout = Infinity): Promise<void> {
    if (this.#active === 0) return;
    await new Promise<void>((resolve) => {
      const timer = timeout < Infinity ? setTimeout(done, Math.min(timeout, LONGEST_TIMER)) : undefined;
      const whenIdle = this.#whenIdle;
      function done(): void {
        clearTimeout(timer);
        whenIdle.delete(done);
        resolve();
      }
      whenIdle.add(done);
    });
  }
}
