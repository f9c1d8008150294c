import leven from "leven";

/** The word of a list that was probably meant, if one is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > 64) return undefined;
  const sameLetters = words.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  const distances = words.map((candidate) => leven(word, candidate));
  const least = Math.min(...distances);
  return least <= Math.max(2, Math.floor(word.length / 3)) ? words[distances.indexOf(least)] : undefined;
}

/** How a message ends that refuses a word: with the one that was probably meant, if one is near. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words);
  return meant === undefined ? "" : `. Did you mean ${meant}?`;
}
