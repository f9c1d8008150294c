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
  return JSON.parse(
    quoteMembers(text) ?? text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`)),
  );
}

const LONG = 16;
const [QUOTE, MINUS, COLON, BACKSLASH] = [0x22, 0x2d, 0x3a, 0x5c];

/*
 * Quotes the long integers of a text that are values of keys. Returns undefined at digits that could be anything else outside
 * quotes. Looks at every sixteenth character only, and is several times faster than TOKEN.
 */
function quoteMembers(text: string): string | undefined {
  let quoted = "";
  let copied = 0;
  for (let at = LONG - 1; at < text.length; at += LONG) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let start = at;
    while (isDigit(text.charCodeAt(start - 1))) start -= 1;
    while (isDigit(text.charCodeAt(at + 1))) at += 1;
    const before = text.charCodeAt(start - 1);
    // After a quotation mark, digits are in a string.
    if (at + 1 - start < LONG || before === QUOTE) continue;
    if (before === MINUS) start -= 1;
    if (!isValueOfKey(text, start) || /[.eE]/.test(text.charAt(at + 1))) return undefined;
    quoted += `${text.slice(copied, start)}"${text.slice(start, at + 1)}"`;
    copied = at + 1;
  }
  return copied === 0 ? text : quoted + text.slice(copied);
}

/*
 * Whether a key, written with letters, digits and underscores, and a colon are before a position. In a string this cannot be: each
 * quotation mark in it follows a backslash, and the one at its beginning or end is not followed by a letter and another one.
 */
function isValueOfKey(text: string, position: number): boolean {
  let at = position - 1;
  const skipSpace = (): void => {
    while (/[ \n\r\t]/.test(text.charAt(at))) at -= 1;
  };
  skipSpace();
  if (text.charCodeAt(at) !== COLON) return false;
  at -= 1;
  skipSpace();
  if (text.charCodeAt(at) !== QUOTE) return false;
  const end = at;
  at -= 1;
  while (isWord(text.charCodeAt(at))) at -= 1;
  return at < end - 1 && text.charCodeAt(at) === QUOTE && text.charCodeAt(at - 1) !== BACKSLASH;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
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
