/** The two widths that ids have on the wire. */
export type IdType = "int64" | "uint64";

const LARGEST: Readonly<Record<IdType, bigint>> = { int64: 2n ** 63n - 1n, uint64: 2n ** 64n - 1n };

/** Whether a text is the digits of an id that its wire type can hold. */
export function isIdText(text: string, type: IdType): boolean {
  return /^(?:0|[1-9]\d{0,19})$/.test(text) && BigInt(text) <= LARGEST[type];
}

export function largestId(type: IdType): string {
  return LARGEST[type].toString();
}

/* A text, or a whole number of 16 or more digits. The text is unrolled: an alternation would run out of stack on a long one. */
const STRING_OR_LONG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/**
 * Parses JSON in which integers of 16 or more digits become strings, since a JavaScript number would round them.
 * @throws SyntaxError where the text is no JSON.
 */
export function parseJsonKeepingIds(text: string): unknown {
  // Most answers hold no long integer; those pay for one scan and no copy.
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(STRING_OR_LONG_INTEGER, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

/** Whether a JSON text holds a whole number that JSON.parse would round. */
export function holdsRoundedInteger(text: string): boolean {
  const tokens = text.match(STRING_OR_LONG_INTEGER) ?? [];
  return tokens.some((token) => !token.startsWith('"') && !Number.isSafeInteger(Number(token)));
}
