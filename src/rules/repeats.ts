/**
 * Finds numbers that occur twice. A hash table in typed arrays: a Set of a hundred thousand texts takes ten times as long, because it
 * hashes each text.
 */
export class Repeats {
  /* The index of an item plus 1; 0 for an empty slot. */
  readonly #slots: Int32Array;
  readonly #keys: Float64Array;
  readonly #shift: number;
  /* Random and odd, so that nobody can choose numbers that share a slot. */
  readonly #factor = (Math.random() * 2 ** 32) | 1;
  readonly #other = (Math.random() * 2 ** 32) | 1;
  #texts: Map<string, number> | undefined;

  /** @param size The number of items. Their indexes are below it. */
  constructor(size: number) {
    const bits = Math.max(4, 33 - Math.clz32(size));
    this.#slots = new Int32Array(2 ** bits);
    this.#keys = new Float64Array(size);
    this.#shift = 32 - bits;
  }

  /** Returns the index of the item with the same key, or adds the item and returns -1. A key is a whole number, not NaN. */
  find(key: number, index: number): number {
    const slots = this.#slots;
    const keys = this.#keys;
    const mask = slots.length - 1;
    // Both halves of the number count, multiplied by random factors.
    const high = Math.trunc(key / 2 ** 32);
    let slot = (Math.imul(key | 0, this.#factor) + Math.imul(high, this.#other)) >>> this.#shift;
    for (;;) {
      const found = (slots[slot] ?? 0) - 1;
      if (found < 0) break;
      if (keys[found] === key) return found;
      slot = (slot + 1) & mask;
    }
    slots[slot] = index + 1;
    keys[index] = key;
    return -1;
  }

  /** The same for an item that has no key. */
  findText(text: string, index: number): number {
    const texts = (this.#texts ??= new Map<string, number>());
    const found = texts.get(text);
    if (found !== undefined) return found;
    texts.set(text, index);
    return -1;
  }
}
