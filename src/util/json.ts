/**
 * Parses JSON and returns integers of 16 or more digits as strings, because a JavaScript number would round them.
 *
 * @throws SyntaxError if the text is not JSON.
 */
export function parseJsonKeepingIds(text: string): unknown {
  return JSON.parse(quoteMembers(text) ?? quoteAll(text));
}

const LONG = 16;
const [QUOTE, PLUS, MINUS, POINT, COLON, BACKSLASH] = [0x22, 0x2b, 0x2d, 0x2e, 0x3a, 0x5c];

/*
 * Quotes the long integers of a text that are values of keys. Returns undefined at digits that could be anything else outside
 * quotes. Looks at every sixteenth character only, and is several times faster than `quoteAll`.
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

/* Quotes all long integers outside of strings. */
function quoteAll(text: string): string {
  // Joined at the end: millions of concatenated strings need several times the memory.
  const parts: string[] = [];
  let copied = 0;
  scanTokens(text, {
    longInteger(start, end) {
      parts.push(text.slice(copied, start), text.slice(start, end));
      copied = end;
    },
  });
  parts.push(text.slice(copied));
  return parts.join('"');
}

/** What `scanTokens` reports. */
interface TokenVisitor {
  /** An integer of 16 or more digits, with its sign. */
  longInteger(start: number, end: number): void;
  /** A string with a colon after it. */
  key?(): void;
}

/*
 * Finds the strings and numbers of a JSON text. A loop and not a regular expression: on a text of some megabytes, the stack of one
 * overflows.
 */
function scanTokens(text: string, visitor: TokenVisitor): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
      let next = at;
      while (isSpace(text.charCodeAt(next))) next += 1;
      if (text.charCodeAt(next) === COLON) visitor.key?.();
    } else if (isDigit(code) || code === MINUS) {
      const start = at;
      let isInteger = true;
      for (at += 1; isNumberPart(text.charCodeAt(at)); at += 1) isInteger &&= isDigit(text.charCodeAt(at));
      if (isInteger && at - start - (code === MINUS ? 1 : 0) >= LONG) visitor.longInteger(start, at);
    } else at += 1;
  }
}

/* The position after the string that begins at a quotation mark. A string that is cut off ends with the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    // After an even number of backslashes, the quotation mark is not escaped.
    if ((end - before) % 2 === 1) return end + 1;
  }
  return text.length;
}

function isNumberPart(code: number): boolean {
  return isDigit(code) || code === POINT || code === PLUS || code === MINUS || code === 0x45 || code === 0x65;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
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
  scanTokens(text, {
    longInteger: (start, end) => (roundedInteger ||= !Number.isSafeInteger(Number(text.slice(start, end)))),
    key: () => (keys += 1),
  });
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
