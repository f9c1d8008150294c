/** What occurs more than once in a list. */
export interface Repeated {
  /** The indexes of the items that occurred before, in the order of the list. */
  readonly repeated: number[];
  /** For each of `repeated`, the index of its first occurrence. */
  readonly first: number[];
}

/**
 * Finds numbers that occur more than once in a list. A Set of a hundred thousand texts takes ten times as long, because it hashes each
 * text, and a hash table of all numbers does not fit into a processor's cache. So a filter finds the few that may have occurred
 * before, and only these are compared.
 *
 * @param keys Of each item a number that says which are the same: a whole number, or NaN if the item has none.
 * @param texts The indexes of items without a key that are to be compared, by their texts.
 */
export function findRepeated(keys: Float64Array, texts: ReadonlyMap<string, readonly number[]>): Repeated {
  const repeated: number[] = [];
  const first: number[] = [];
  const firsts = new Map<number, number>();
  for (const index of findSuspects(keys)) {
    const key = keys[index] ?? 0;
    const before = firsts.get(key);
    if (before === undefined) firsts.set(key, index);
    else {
      repeated.push(index);
      first.push(before);
    }
  }
  return texts.size === 0 ? { repeated, first } : withTexts({ repeated, first }, texts);
}

/* The indexes of items that may occur more than once. */
function findSuspects(keys: Float64Array): readonly number[] {
  // 16 to 32 bits for each number: of a hundred thousand, some hundred seem to occur twice.
  const seen = new Filter(Math.max(4, 31 - Math.clz32(keys.length)));
  let again: Filter | undefined;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    if (!Number.isNaN(key) && !seen.add(key)) (again ??= seen.createEmpty()).add(key);
  }
  const suspects: number[] = [];
  if (!again) return suspects;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    if (!Number.isNaN(key) && again.has(key)) suspects.push(index);
  }
  return suspects;
}

function withTexts({ repeated, first }: Repeated, texts: ReadonlyMap<string, readonly number[]>): Repeated {
  const pairs = repeated.map((index, at) => [index, first[at] ?? 0] as const);
  for (const [before = 0, ...others] of texts.values()) for (const index of others) pairs.push([index, before]);
  pairs.sort(([a], [b]) => a - b);
  return { repeated: pairs.map(([index]) => index), first: pairs.map(([, before]) => before) };
}

/**
 * A set of numbers that takes a few different numbers for the same: a Bloom filter with two bits for each number, both in one word, so
 * that a number costs one access to the memory.
 */
class Filter {
  readonly #words: Int32Array;
  readonly #shift: number;
  /* Random and odd, so that nobody can choose numbers that share their bits. */
  readonly #low: number;
  readonly #high: number;

  /** @param width The binary logarithm of the number of words. */
  constructor(width: number, low = randomFactor(), high = randomFactor()) {
    this.#words = new Int32Array(2 ** width);
    this.#shift = 32 - width;
    this.#low = low;
    this.#high = high;
  }

  /** An empty filter in which each number has the same bits. */
  createEmpty(): Filter {
    return new Filter(32 - this.#shift, this.#low, this.#high);
  }

  /** Adds a number. Returns whether it is certainly new. */
  add(key: number): boolean {
    const hash = this.#hash(key);
    const at = hash >>> this.#shift;
    const word = this.#words[at] ?? 0;
    const bits = bitsOf(hash);
    if ((word & bits) === bits) return false;
    this.#words[at] = word | bits;
    return true;
  }

  has(key: number): boolean {
    const hash = this.#hash(key);
    const bits = bitsOf(hash);
    return ((this.#words[hash >>> this.#shift] ?? 0) & bits) === bits;
  }

  #hash(key: number): number {
    // Both halves of the number count.
    return (Math.imul(key | 0, this.#low) + Math.imul(Math.trunc(key / 2 ** 32), this.#high)) | 0;
  }
}

function bitsOf(hash: number): number {
  return (1 << (hash >>> 11)) | (1 << (hash >>> 6));
}

function randomFactor(): number {
  return (Math.random() * 2 ** 32) | 1;
}
