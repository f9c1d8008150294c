import { leadingZeros, phoneKey } from "./phone-key.ts";
import { characterProblem, isDash, textProblem } from "./phone-text.ts";
import { findRepeated, type Repeated } from "./repeats.ts";

/** The indexes of the numbers with a problem. */
export type Indexes = number[];

/** What is wrong with the numbers of a list. */
export interface PhoneScan extends PhoneProblems, Repeated {}

/** The indexes of the numbers with a problem of their own. */
export interface PhoneProblems {
  /** Numbers that cannot be phone numbers, by problem. */
  readonly invalid: Map<string, Indexes>;
  /** White space at an end. */
  readonly blanks: Indexes;
  /** Hyphens, blanks and other separators inside, or other characters, by problem. */
  readonly notPlain: Map<string, Indexes>;
  readonly unlikely: Indexes;
}

const SEPARATORS = "contains hyphens, blanks or other separators";
const OTHER = "contains characters other than digits";

const SEVERAL = "contains several numbers; give each number on its own";
/* More digits than a number of 15 and any prefix of an operator have. */
const MOST_DIALLED = 20;

const SPACE = 0x20;
const LEFT = 0x28;
const RIGHT = 0x29;
const PLUS = 0x2b;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;
/* Digits whose value a JavaScript number holds exactly: 00 and the 15 digits of the longest number. */
const MOST_EXACT = 17;

export function noProblems(): PhoneProblems {
  return { invalid: new Map(), blanks: [], notPlain: new Map(), unlikely: [] };
}

/** Checks the numbers of a list. Reads each character once, because there may be a hundred thousand numbers. */
export function scanPhones(texts: readonly string[]): PhoneScan {
  const scan: Scan = {
    problems: noProblems(),
    keys: new Float64Array(texts.length).fill(Number.NaN),
    texts: new Map(),
  };
  // In pieces: a function that runs often is optimised sooner than a loop that runs long.
  for (let from = 0; from < texts.length; from += PIECE)
    scanPiece(texts, from, Math.min(from + PIECE, texts.length), scan);
  return { ...scan.problems, ...findRepeated(scan.keys, scan.texts) };
}

const PIECE = 256;

/** What a scan has found so far. */
interface Scan {
  readonly problems: PhoneProblems;
  /** The keys of the numbers, NaN for a text that has none. */
  readonly keys: Float64Array;
  /** The indexes of numbers without a key, by their texts. */
  readonly texts: Map<string, Indexes>;
}

function scanPiece(texts: readonly string[], from: number, to: number, scan: Scan): void {
  for (let index = from; index < to; index += 1) {
    const text = texts[index] ?? "";
    const { length } = text;
    const start = text.charCodeAt(0) === PLUS ? 1 : 0;
    // In two halves that fit into 32 bits, because such a sum takes a quarter of the time.
    let high = 0;
    let low = 0;
    let at = start;
    if (length - start <= MOST_EXACT) {
      for (const end = length - 8; at < end; at += 1) {
        const digit = text.charCodeAt(at) - ZERO;
        if (digit >>> 0 > 9) break;
        high = Math.imul(high, 10) + digit;
      }
      for (; at < length; at += 1) {
        const digit = text.charCodeAt(at) - ZERO;
        if (digit >>> 0 > 9) break;
        low = Math.imul(low, 10) + digit;
      }
    }
    if (at < length || at === start) scanOther(text, index, scan);
    else {
      const value = high * 1e8 + low;
      const count = length - start;
      const key = phoneKey(value, count, leadingZeros(value, count), start === 1);
      noteKey(key, text, index, scan);
    }
  }
}

/* Notes an unlikely length, and what the number is compared by. */
function noteKey(key: number, text: string, index: number, { problems, keys, texts }: Scan): void {
  const whole = Math.trunc(key);
  if (whole !== key) problems.unlikely.push(index);
  keys[index] = whole;
  if (Number.isNaN(whole)) addIndex(texts, text, index);
}

/* Checks a text that is not only digits after a plus, or that is too long. */
function scanOther(text: string, index: number, scan: Scan): void {
  const { problems } = scan;
  // Whether a text may be empty is for the schema to say.
  if (text === "") return;
  const [start, end] = withoutBlanks(text);
  const found = readCharacters(text, start, end);
  // Only these can be more than separated digits: a number of an ordinary spelling is not worth a regular expression.
  const isSuspect = found.hasOthers || found.count === 0 || (found.hasDot && text.charCodeAt(end - 1) === ZERO);
  const hasSeveral = found.hasSeparators && found.count > MOST_DIALLED;
  const problem = found.problem ?? (hasSeveral ? SEVERAL : isSuspect ? textProblem(text.slice(start, end)) : undefined);
  if (problem !== undefined) {
    addIndex(problems.invalid, problem, index);
    return;
  }
  if (end - start < text.length) problems.blanks.push(index);
  if (found.hasOthers) {
    addIndex(problems.notPlain, OTHER, index);
    addIndex(scan.texts, text.slice(start, end), index);
    return;
  }
  if (found.hasSeparators) addIndex(problems.notPlain, SEPARATORS, index);
  const { value, count, zeros, hasPlus } = found;
  noteKey(phoneKey(value, count, zeros, hasPlus), text.slice(start, end), index, scan);
}

interface Characters {
  /** Why the text cannot be a phone number. The other fields then say nothing. */
  readonly problem?: string;
  /** The digits as a number, which is exact for up to 15 of them after leading zeros. */
  readonly value: number;
  readonly count: number;
  readonly zeros: number;
  readonly hasPlus: boolean;
  /** Whether there are hyphens, blanks or other separators. */
  readonly hasSeparators: boolean;
  readonly hasDot: boolean;
  /** Whether there are characters other than digits, separators and a plus before them. */
  readonly hasOthers: boolean;
}

function readCharacters(text: string, start: number, end: number): Characters {
  let value = 0;
  let count = 0;
  let zeros = 0;
  let hasPlus = false;
  let hasSeparators = false;
  let hasDot = false;
  let hasOthers = false;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      count += 1;
      if (value === 0) zeros += 1;
    } else if (code === PLUS && count === 0 && !hasPlus) hasPlus = true;
    else if (code === SPACE || code === HYPHEN || code === LEFT || code === RIGHT) hasSeparators = true;
    else if (code === DOT) hasSeparators = hasDot = true;
    else if ((code | 0x20) >= LETTER_A && (code | 0x20) <= LETTER_Z) hasOthers = true;
    else if (isDash(code)) hasSeparators = true;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const problem = characterProblem(character);
      if (problem !== undefined) return { problem, value, count, zeros, hasPlus, hasSeparators, hasDot, hasOthers };
      // Such as an ampersand. Letters are different: a digest has many digits between them.
      hasOthers = hasSeparators = true;
      at += character.length - 1;
    }
  }
  return { value, count, zeros, hasPlus, hasSeparators, hasDot, hasOthers };
}

/** The part of a text without white space at its ends. A regular expression would take quadratic time for a text of blanks. */
export function withoutBlanks(text: string): readonly [start: number, end: number] {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

/* A blank, a tab or a line break. Other control characters are invisible, and an error. */
function isBlank(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d);
}

/** Adds the index of a number to those of the same group. */
export function addIndex(groups: Map<string, Indexes>, group: string, index: number): void {
  const indexes = groups.get(group);
  if (indexes) indexes.push(index);
  else groups.set(group, [index]);
}
