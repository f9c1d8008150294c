/** The two types that ids have on the wire. */
export type IdType = "int64" | "uint64";

const LARGEST: Readonly<Record<IdType, bigint>> = { int64: 2n ** 63n - 1n, uint64: 2n ** 64n - 1n };

/** Whether a text consists of the decimal digits of an id within the range of its wire type. */
export function isIdText(text: string, type: IdType): boolean {
  return /^(?:0|[1-9]\d{0,19})$/.test(text) && BigInt(text) <= LARGEST[type];
}

/** The digits of an id that is text, a bigint or a safe integer. `undefined` if the value is not a valid id. */
export function idDigits(value: unknown, type: IdType): string | undefined {
  const digits = typeof value === "bigint" || Number.isSafeInteger(value) ? String(value) : value;
  return typeof digits === "string" && isIdText(digits, type) ? digits : undefined;
}

/** Whether a number is an integer beyond the safe range, so that JavaScript may have rounded it. */
export function isRounded(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** The largest id of a type, as digits. */
export function largestId(type: IdType): string {
  return LARGEST[type].toString();
}
