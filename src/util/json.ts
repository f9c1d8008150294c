/*
 * A text, and whether it is a key; or a whole number of 16 or more digits. The text is unrolled, since an alternation would run
 * out of stack on a long one, and needs no end: one that is cut off would be looked for from each of its quotes again.
 */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"?(\s*:)?|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * Parses JSON in which integers of 16 or more digits become strings, since a JavaScript number would round them.
 * @throws SyntaxError where the text is no JSON.
 */
export function parseJsonKeepingIds(text: string): unknown {
  // Most answers hold no long integer outside quotes; those pay for one scan and no copy.
  if (!/(?:^|[\s:,[-])\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

/** What JSON.parse loses without a word: whether the text holds a whole number that it would round, and how many keys there are. */
export function whatJsonHolds(text: string): { roundedInteger: boolean; keys: number } {
  let roundedInteger = false;
  let keys = 0;
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (colon !== undefined) keys += 1;
    else if (!token.startsWith('"')) roundedInteger ||= !Number.isSafeInteger(Number(token));
  }
  return { roundedInteger, keys };
}

/** Whether an object in a JSON text has a key twice; JSON.parse keeps only the last. `parsed` is what the text holds. */
export function hasKeyTwice(text: string, parsed: unknown): boolean {
  return countKeys(parsed) < whatJsonHolds(text).keys;
}

/** How many keys the objects within a value have, all together. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const members: unknown[] = Object.values(value);
  return members.reduce<number>((sum, member) => sum + countKeys(member), Array.isArray(value) ? 0 : members.length);
}
