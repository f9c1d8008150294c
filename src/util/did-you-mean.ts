import leven from "leven";

/** Finds the word of a list that was probably meant. `undefined` if none is similar. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > 64) return undefined;
  const sameWord = words.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (sameWord !== undefined) return sameWord;
  const distances = words.map((candidate) => leven(word, candidate));
  const smallest = Math.min(...distances);
  return smallest <= Math.max(2, Math.floor(word.length / 3)) ? words[distances.indexOf(smallest)] : undefined;
}

/** The end of a message about an unknown word: a suggestion, or an empty text if no word of the list is similar. */
export function didYouMean(word: string, words: readonly string[]): string {
  const suggestion = nearest(word, words);
  return suggestion === undefined ? "" : `. Did you mean ${suggestion}?`;
}
