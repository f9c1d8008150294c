/*
 * Matches a JSON string, with the colon after it if it is a key, or an integer of 16 or more digits. The loop over a string's
 * characters is unrolled because an alternation overflows the stack on a long string. The closing quote is optional because a
 * string that is cut off would otherwise be scanned again from each of its quotes.
 */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"?(\s*:)?|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * Parses JSON and returns integers of 16 or more digits as strings, because a JavaScript number would round them.
 *
 * @throws SyntaxError if the text is not JSON.
 */
export function parseJsonKeepingIds(text: string): unknown {
  // Most responses have no long integer outside quotes: they cost one scan and no copy.
  if (!/(?:^|[\s:,[-])\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

/** Finds in a JSON text what JSON.parse drops silently: whether it would round an integer, and the number of keys with repeats. */
export function scanJson(text: string): { roundedInteger: boolean; keys: number } {
  let roundedInteger = false;
  let keys = 0;
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (colon !== undefined) keys += 1;
    else if (!token.startsWith('"')) roundedInteger ||= !Number.isSafeInteger(Number(token));
  }
  return { roundedInteger, keys };
}

/** Whether any object of a JSON text has a key twice, of which JSON.parse keeps the last. `parsed` is the parsed text. */
export function hasKeyTwice(text: string, parsed: unknown): boolean {
  return countKeys(parsed) < scanJson(text).keys;
}

/** The total number of keys of all objects in a value, at any depth. */
export function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const items: unknown[] = Object.values(value);
  return items.reduce<number>((sum, item) => sum + countKeys(item), Array.isArray(value) ? 0 : items.length);
}
