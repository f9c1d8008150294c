import { hash } from "node:crypto";

/** Longer nonces are kept as their digest, so that many of them do not fill the memory. */
const LONGEST = 128;

/**
 * The nonces of the last signatures, so that none is accepted twice. Each is kept as long as its signature would be
 * accepted. Their number is limited, so that many requests do not fill the memory.
 */
export class NonceMemory {
  readonly #until = new Map<string, number>();
  readonly #most: number;

  constructor(most = 100_000) {
    this.#most = most;
  }

  /** Whether a nonce is new. It is remembered until the time `until`. */
  isFresh(given: string, until: number, now: number): boolean {
    const nonce = given.length > LONGEST ? hash("sha256", given) : given;
    if ((this.#until.get(nonce) ?? -Infinity) >= now) return false;
    // The oldest come first.
    for (const [old, end] of this.#until) {
      if (end >= now && this.#until.size < this.#most) break;
      this.#until.delete(old);
    }
    this.#until.delete(nonce);
    this.#until.set(nonce, until);
    return true;
  }

  clear(): void {
    this.#until.clear();
  }

  get size(): number {
    return this.#until.size;
  }
}
