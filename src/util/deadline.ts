import { ownOnly } from "./record.ts";

/** The longest timer in milliseconds. A timer with a longer time fires immediately. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/* Without a prototype, because listeners have more options, such as `signal`, which somebody may have added to Object.prototype. */
const ONCE = ownOnly({ once: true });

/** The reason of a request that ended because its client was closed. */
export class ClientClosed extends Error {
  override readonly name = "AbortError";

  constructor() {
    super("the client was closed");
  }
}

/**
 * Ends work after a time, or earlier when the deadline or signal ends that it follows.
 *
 * Every request has at least two deadlines, and most need only their timers: an AbortSignal is created when it is first read.
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

  /**
   * Starts the timer.
   *
   * @param milliseconds Time until the end. A longer time than LONGEST_TIMER is shortened to it.
   * @param follow A deadline or signal whose end also ends this one.
   */
  constructor(milliseconds: number, follow?: Deadline | AbortSignal) {
    const time = Math.min(milliseconds, LONGEST_TIMER);
    this.#end = performance.now() + time;
    this.#timer = setTimeout(() => {
      // If the request was aborted first, this timer must not turn the abort into a timeout while the request unwinds.
      this.#expired = !this.#ended;
      this.end(new DOMException("the deadline passed", "AbortError"));
    }, time);
    this.#unfollow = follow && onEnd(follow, (reason) => this.end(reason));
  }

  /** Whether it has ended, for any reason. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether its own timer ended it. */
  get expired(): boolean {
    return this.#expired;
  }

  /** Why it ended. If it follows a signal that ended it, that signal's reason. */
  get reason(): unknown {
    return this.#reason;
  }

  /** Milliseconds until its own timer fires. Negative after that. */
  get left(): number {
    return this.#end - performance.now();
  }

  /** A signal that aborts when the deadline ends. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#ended) this.#controller.abort(this.#reason);
    return this.#controller.signal;
  }

  /** Runs the listener once, when the deadline ends. Runs it immediately if the deadline has already ended. */
  onEnd(listener: () => void): void {
    if (this.#ended) listener();
    else this.#listeners.add(listener);
  }

  /** Removes a listener. */
  offEnd(listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** Ends it now. Does nothing if it has already ended. */
  end(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    for (const listener of this.#listeners) listener();
  }

  /** Stops the timer and no longer follows the other deadline or signal. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#unfollow?.();
  }
}

/* Runs `onReason` when the deadline or signal ends, or immediately if it has ended. Returns a function that removes it. */
function onEnd(follow: Deadline | AbortSignal, onReason: (reason: unknown) => void): () => void {
  const listener = (): void => onReason(follow.reason);
  if (follow instanceof Deadline) {
    follow.onEnd(listener);
    return () => follow.offEnd(listener);
  }
  if (follow.aborted) listener();
  follow.addEventListener("abort", listener, ONCE);
  return () => follow.removeEventListener("abort", listener);
}

/** Settles as the promise does, or rejects with the signal's reason as soon as the signal aborts. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, ONCE);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
