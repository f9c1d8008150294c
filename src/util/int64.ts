/** The two widths that ids have on the wire. */
export type IdType = "int64" | "uint64";

const LARGEST: Readonly<Record<IdType, bigint>> = { int64: 2n ** 63n - 1n, uint64: 2n ** 64n - 1n };

/** Whether a text is the digits of an id that its wire type can hold. */
export function isIdText(text: string, type: IdType): boolean {
  return /^(?:0|[1-9]\d{0,19})$/.test(text) && BigInt(text) <= LARGEST[type];
}

/** The digits of an id, given as text, bigint or a number that is not rounded; undefined where it is none. */
export function idDigits(value: unknown, type: IdType): string | undefined {
  const digits = typeof value === "bigint" || Number.isSafeInteger(value) ? String(value) : value;
  return typeof digits === "string" && isIdText(digits, type) ? digits : undefined;
}

/** Whether a number is a whole one that JavaScript has rounded, or may have. */
export function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

export function largestId(type: IdType): string {
  return LARGEST[type].toString();
}
