import type { IncomingMessage } from "node:http";

/** How many bytes of bodies are kept at once. More than this is left in the sockets, whose senders then wait. */
const MOST_HELD = 64 * 1024 * 1024;
/** A body of fewer bytes never waits. */
const SMALL = 64 * 1024;
/** How long the body that all others wait for may send nothing, in milliseconds. */
const STALLED = 3000;

interface Body {
  size: number;
  /** When its last bytes came. */
  lastData: number;
}

/**
 * Limits the memory for bodies that are being received or wait for their answer. The oldest body is always read on, so that one of
 * them ends.
 */
export class BodyBudget {
  #held = 0;
  /** Bodies that are being received, oldest first. */
  readonly #receiving = new Map<IncomingMessage, Body>();
  readonly #waiting = new Set<IncomingMessage>();
  #timer: NodeJS.Timeout | undefined;

  /** Counts bytes that were received, and stops reading if they are too many. */
  add(incoming: IncomingMessage, bytes: number): void {
    const body = this.#receiving.get(incoming) ?? { size: 0, lastData: 0 };
    this.#receiving.set(incoming, body);
    body.size += bytes;
    body.lastData = performance.now();
    this.#held += bytes;
    if (this.#held <= MOST_HELD || body.size <= SMALL || this.#isOldest(incoming)) return;
    incoming.pause();
    this.#waiting.add(incoming);
    this.#timer ??= setInterval(() => this.#endStalled(), STALLED / 5).unref();
  }

  /** A body was received completely; its bytes are held until they are released. */
  received(incoming: IncomingMessage): void {
    this.#receiving.delete(incoming);
    this.#waiting.delete(incoming);
    this.#wake();
  }

  /** Bytes are no longer needed. */
  release(bytes: number): void {
    this.#held -= bytes;
    this.#wake();
  }

  /** A body will not be received completely. */
  aborted(incoming: IncomingMessage): void {
    const { size = 0 } = this.#receiving.get(incoming) ?? {};
    this.received(incoming);
    this.release(size);
  }

  #isOldest(incoming: IncomingMessage): boolean {
    for (const oldest of this.#receiving.keys()) return oldest === incoming;
    return false;
  }

  #wake(): void {
    for (const incoming of this.#waiting) {
      if (this.#held > MOST_HELD && !this.#isOldest(incoming)) continue;
      this.#waiting.delete(incoming);
      incoming.resume();
    }
    if (this.#waiting.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /* While others wait, the oldest body must make progress. */
  #endStalled(): void {
    for (const [incoming, { lastData }] of this.#receiving) {
      if (performance.now() - lastData > STALLED) incoming.destroy();
      return;
    }
  }
}
