import { canonicalText, type DerivedText } from "./canonical-text.ts";

/** Text that may be base64, in either alphabet. Shorter ones cannot contain a value. */
const BASE64 = /[A-Za-z0-9+/_-]{5,}={0,2}/g;

/** Text that may be bytes in hexadecimal digits. */
const HEX = /[0-9a-f]{6,}/gi;

/**
 * The texts that parts of a text contain if they are base64 or hexadecimal digits, folded. Each part is decoded at each alignment,
 * because an encoded value may stand within a longer encoded text. The result refers to whole parts.
 */
export function encodedTexts(given: DerivedText): DerivedText[] {
  const found: DerivedText[] = [];
  const add = (start: number, end: number, bytes: Buffer): void => {
    const decoded = bytes.toString("utf8");
    if (!READABLE.test(decoded)) return;
    const text = canonicalText(decoded.toWellFormed());
    const [from, to] = [given.from[start] ?? 0, given.to[end - 1] ?? 0];
    found.push({ text, from: new Array<number>(text.length).fill(from), to: new Array<number>(text.length).fill(to) });
  };
  for (const { 0: run, index } of given.text.matchAll(BASE64))
    for (let skip = 0; skip < 4; skip += 1) add(index, index + run.length, Buffer.from(run.slice(skip), "base64"));
  for (const { 0: run, index } of given.text.matchAll(HEX))
    for (let skip = 0; skip < 2; skip += 1) add(index, index + run.length, Buffer.from(run.slice(skip), "hex"));
  return found;
}

/** Bytes that could contain a value. Words that are not base64 are mostly decoded to bytes that could not. */
const READABLE = /[\x20-\x7e]{4}|[\x80-\ufffc\ufffe\uffff]/;
