import type { IncomingMessage } from "node:http";

/** How many bytes of bodies are kept at once. More than this is left in the sockets, whose senders then wait. */
const MOST_HELD = 64 * 1024 * 1024;
/** A body of fewer bytes never waits. */
const SMALL = 64 * 1024;
/** While bodies wait, the others are looked at so often, in milliseconds. One that sent nothing between so many looks is ended. */
const [LOOK, STALLED] = [200, 5];

interface Body {
  size: number;
  /** How often it was looked at since its last bytes. Looks, not time: the process may have been busy. */
  looks: number;
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
    const body = this.#receiving.get(incoming) ?? { size: 0, looks: 0 };
    this.#receiving.set(incoming, body);
    body.size += bytes;
    body.looks = 0;
    this.#held += bytes;
    if (this.#held <= MOST_HELD || body.size <= SMALL || this.#isOldest(incoming)) return;
    incoming.pause();
    this.#waiting.add(incoming);
    this.#timer ??= setInterval(() => this.#endStalled(), LOOK).unref();
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

  /* A body that is read and sends nothing must not keep the others waiting. */
  #endStalled(): void {
    for (const [incoming, body] of this.#receiving) {
      if (this.#waiting.has(incoming)) continue;
      body.looks += 1;
      if (body.looks > STALLED) incoming.destroy();
    }
  }
}
