/** Texts of a list that occurred before. */
export interface RepeatedTexts {
  /** The indexes of these texts. */
  readonly indexes: readonly number[];
  /** The index at which the first of them occurred before. */
  readonly original: number;
}

/** Finds texts that a list has more than once. Empty texts do not count. */
export function findRepeatedTexts(texts: Iterable<string | undefined>): RepeatedTexts {
  const firsts = new Map<string, number>();
  const indexes: number[] = [];
  let original = 0;
  let index = -1;
  for (const text of texts) {
    index += 1;
    if (text === undefined || text === "") continue;
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    else if (indexes.push(index) === 1) original = first;
  }
  return { indexes, original };
}
