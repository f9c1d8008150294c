/** A longer timer would fire at once. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Why a call ended whose client was closed. */
export class ClientClosed extends Error {
  override readonly name = "AbortError";

  constructor() {
    super("the client was closed");
  }
}

/**
 * Ends a piece of work when its time is up or when what it follows ends, whichever comes first.
 * Every call has two, and few calls need more of them than their timers: an AbortSignal is made only where one is asked for.
 */
export class Deadline {
  readonly #end: number;
  readonly #timer: NodeJS.Timeout;
  readonly #listeners = new Set<() => void>();
  readonly #unfollow: (() => void) | undefined;
  #controller: AbortController | undefined;
  #ended = false;
  #expired = false;
  #reason: unknown;

  /** So many milliseconds, or less where the deadline or the signal that it follows ends before. */
  constructor(milliseconds: number, follow?: Deadline | AbortSignal) {
    const time = Math.min(milliseconds, LONGEST_TIMER);
    this.#end = performance.now() + time;
    this.#timer = setTimeout(() => {
      // What came first counts: a caller's abort is not made a time-out by what it takes to unwind.
      this.#expired = !this.#ended;
      this.#finish(new DOMException("the time is up", "AbortError"));
    }, time);
    this.#unfollow = follow && onEnd(follow, (reason) => this.#finish(reason));
  }

  /** Whether its own time or what it follows has ended it. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether it was its own time that ended it. */
  get expired(): boolean {
    return this.#expired;
  }

  /** Why it ended: for a signal that it follows, that one's reason. */
  get reason(): unknown {
    return this.#reason;
  }

  /** How many milliseconds are left. */
  get left(): number {
    return this.#end - performance.now();
  }

  /** The same as a signal. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#ended) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  /** Calls back once, when it ends; at once where it has ended. */
  onEnd(listener: () => void): void {
    if (this.#ended) listener();
    else this.#listeners.add(listener);
  }

  /** No longer calls back. */
  offEnd(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** Ends it now, for this reason. */
  end(reason: unknown): void {
    this.#finish(reason);
  }

  /** Lets go of its timer, and of what it follows. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#unfollow?.();
  }

  #finish(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    for (const listener of this.#listeners) listener();
  }
}

/* Tells at once of what has ended already. */
function onEnd(follow: Deadline | AbortSignal, tell: (reason: unknown) => void): () => void {
  const listener = (): void => tell(follow.reason);
  if (follow instanceof Deadline) {
    follow.onEnd(listener);
    return () => follow.offEnd(listener);
  }
  if (follow.aborted) listener();
  follow.addEventListener("abort", listener, { once: true });
  return () => follow.removeEventListener("abort", listener);
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
