import leven from "leven";

/** Finds the word of a list that was probably meant. `undefined` if none is similar. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > 64 || /^\d+$/.test(word)) return undefined;
  const sameWord = words.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (sameWord !== undefined) return sameWord;
  const distances = words.map((candidate) => leven(word, candidate));
  const smallest = Math.min(...distances);
  const found = words[distances.indexOf(smallest)] ?? "";
  const most = Math.max(2, Math.floor(word.length / 3));
  // Two short words without a common letter are as near to each other as their length.
  return smallest <= most && smallest < Math.min(word.length, found.length) ? found : undefined;
}

/** The end of a message about an unknown word: a suggestion, or an empty text if no word of the list is similar. */
export function didYouMean(word: unknown, words: readonly string[]): string {
  const suggestion = typeof word === "string" ? nearest(word, words) : undefined;
  return suggestion === undefined ? "" : `. Did you mean ${suggestion}?`;
}
