import { hash } from "node:crypto";

/** Longer ones are kept as their digest, so that a flood of long ones fills no memory either. */
const LONGEST = 128;

/**
 * The nonces of the last signatures, so that none is taken twice. Each is kept as long as its signature would be
 * accepted, and at most so many of them: a flood must not fill the memory.
 */
export class NonceMemory {
  readonly #until = new Map<string, number>();
  readonly #most: number;

  constructor(most = 100_000) {
    this.#most = most;
  }

  /** Whether a nonce was not seen before; remembers it until a time. */
  isFresh(given: string, until: number, now: number): boolean {
    const nonce = given.length > LONGEST ? hash("sha256", given) : given;
    if ((this.#until.get(nonce) ?? -Infinity) >= now) return false;
    // The oldest stand first.
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
