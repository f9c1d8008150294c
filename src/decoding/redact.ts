import type { OperationFacts } from "../operation/facts.ts";
import { canonicalForms, decodeEscapes, foldText, underived, type DerivedText } from "./canonical-text.ts";
import { encodedTexts } from "./encoded-texts.ts";

const MARK = "[…]";

/** The longest message to redact, in UTF-16 units. A longer one is left out, because it quotes the request. */
const MAX_MESSAGE_LENGTH = 10_000;

/** The largest number of texts to collect. If the input has more, everything is left out. */
const MAX_TEXTS = 500_000;

/**
 * The largest product of a message's length and the number of texts, and of their sum for all messages of a response. It is
 * reached after a fraction of a second. Then messages are left out.
 */
const MAX_WORK = 50_000_000;

/** The shortest ASCII text that is searched for. Shorter ones occur in ordinary words. */
const SHORTEST = 3;

/** The shortest ASCII text that is searched for in what could be base64. Shorter ones occur there by chance. */
const SHORTEST_ENCODED = 4;

/** The number of digits from which a number may be private. */
const SHORTEST_NUMBER = 6;

/** Removes private data from texts of the vendor. */
export interface Redact {
  /** Returns the redacted text, at most 500 characters, or `undefined` if the text or the values are too large to search. */
  (text: string): string | undefined;
  /** Whether a text contains a private value, or is too large to search. Long numbers are not looked for. */
  isPrivate(text: string): boolean;
}

/**
 * Creates a function that replaces private data in a text of the vendor: every text of the given values, and every long number. It
 * finds them in any case, escaping (JSON, URL, HTML) and Unicode normalisation, and in base64 and hexadecimal digits. It reads the
 * values only when it is invoked, since most responses have no message.
 *
 * @param given Values that are private. So are their keys, except names of parameters.
 * @param facts The operation, whose parameters have names that are not private, even if a value is the same.
 */
export function redactor(
  given: readonly unknown[],
  facts: Pick<OperationFacts, "request" | "fieldNames"> = { request: {} },
): Redact {
  let names: readonly string[] = [];
  let needles: Needles | undefined;
  let work = 0;
  const find = (text: string): Span[] | undefined => {
    if (text.length > MAX_MESSAGE_LENGTH) return undefined;
    if (!needles) {
      names = [...Object.keys(facts.request), ...(facts.fieldNames ?? [])];
      needles = collectNeedles(given, new Set(names));
    }
    // Each search of a short text costs as much as that of some characters more.
    work += (text.length + 100) * needles.count;
    if (needles.count > MAX_TEXTS || work > MAX_WORK) return undefined;
    return findValues(text, needles, protectedSpans(text, names));
  };
  const redact = (message: string): string | undefined => {
    const wellFormed = message.toWellFormed();
    const values = find(wellFormed);
    return values && replaceSpans(wellFormed, [...values, ...findLongNumbers(wellFormed)]).slice(0, 500);
  };
  return Object.assign(redact, { isPrivate: (text: string) => find(text)?.length !== 0 });
}

interface Needles {
  readonly count: number;
  /** Canonical forms of the texts. */
  readonly forms: ReadonlySet<string>;
  /** Texts that are long numbers. They are most of an import, and searched for only in a text with long numbers. */
  readonly numbers: readonly string[];
}

type Span = readonly [start: number, end: number];

/* Digits of any script, with or without the separators that people and URLs put between them. */
const LONG_NUMBER = /\+?\p{Nd}[\p{Nd}\p{Pd}\s.,:_|/()%]{4,}\p{Nd}/gu;

/* Dates with or without a time, and ids such as those of requests: they have many digits and are no phone numbers. */
const DATE_OR_ID =
  /(?<![\w+])(?:(?:19|20)\d\d-[01]\d-[0-3]\d(?:[ T][0-2]\d:[0-5]\d(?::[0-5]\d)?(?:\.\d{3})?Z?)?|(?=[\d-]*[a-f])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?!\w)/gi;

function findLongNumbers(message: string): Span[] {
  return readings(message).flatMap(({ text, from, to }) => {
    const searched = text.replace(DATE_OR_ID, (found) => "x".repeat(found.length));
    return Array.from(searched.matchAll(LONG_NUMBER), ({ 0: match, index }) => spanOf(index, match.length, from, to));
  });
}

/* The message as it is, and with its escapes decoded. */
function readings(message: string): DerivedText[] {
  const raw = underived(message);
  const decoded = decodeEscapes(raw);
  return decoded === raw ? [raw] : [raw, decoded];
}

function findValues(message: string, { forms, numbers }: Needles, names: readonly Span[]): Span[] {
  const texts = readings(message);
  const plain = texts.map(foldText);
  const encoded = texts.slice(-1).flatMap(encodedTexts);
  // One search in all the texts together takes less time than one in each.
  const joined = join([...plain, ...encoded]);
  const firstEncoded = plain.reduce((length, { text }) => length + text.length + 1, 0);
  const spans: Span[] = [];
  const search = (form: string): void => {
    const isShort = form.length < SHORTEST_ENCODED && isAscii(form);
    for (let at = joined.text.indexOf(form); at !== -1; at = joined.text.indexOf(form, at + 1)) {
      if (at >= firstEncoded && isShort) break;
      const [start, end] = spanOf(at, form.length, joined.from, joined.to);
      const isName = at < firstEncoded && names.some(([first, last]) => first <= start && end <= last);
      if (!isName) spans.push([start, end]);
    }
  };
  for (const form of forms) search(form);
  if (/\d{6}/.test(joined.text)) for (const number of numbers) search(number.replace("+", ""));
  return spans;
}

function spanOf(index: number, length: number, from: readonly number[], to: readonly number[]): Span {
  return [from[index] ?? 0, to[index + length - 1] ?? 0];
}

/* NUL between the texts, so that nothing is found across them. */
function join(texts: readonly DerivedText[]): DerivedText {
  const from: number[] = [];
  const to: number[] = [];
  for (const part of texts) {
    for (const start of part.from) from.push(start);
    for (const end of part.to) to.push(end);
    from.push(0);
    to.push(0);
  }
  return { text: texts.map(({ text }) => `${text}\0`).join(""), from, to };
}

/* Where a message has a name of a parameter, on its own or as a part of a name such as MissingTaskName. */
function protectedSpans(message: string, names: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const name of names)
    for (let at = message.indexOf(name); at !== -1; at = message.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const isLower = /^[a-z]/.test(name);
      const before = message.charAt(at - 1);
      if (!(isLower ? /[A-Za-z]/ : /[A-Z]/).test(before) && !/[a-z]/.test(message.charAt(end))) spans.push([at, end]);
    }
  return spans;
}

function replaceSpans(message: string, spans: readonly Span[]): string {
  let result = "";
  let copied = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (end <= copied) continue;
    // Spans that overlap or touch have one mark.
    if (start > copied || copied === 0) result += message.slice(copied, start) + MARK;
    copied = end;
  }
  return result + message.slice(copied);
}

function collectNeedles(given: readonly unknown[], names: ReadonlySet<string>): Needles {
  const texts = new Set<string>();
  const numbers: string[] = [];
  const isFull = (): boolean => texts.size + numbers.length > MAX_TEXTS;
  const isFieldName = (key: string): boolean => names.has(key);
  const collect = (value: unknown, isName: (key: string) => boolean): void => {
    if (isFull()) return;
    if (typeof value === "number" || typeof value === "bigint") collectNumber(String(value), numbers);
    else if (typeof value === "string") {
      if (!collectNumber(value, numbers)) collectParts(value.toWellFormed(), texts);
    } else if (Array.isArray(value)) {
      for (const item of value as readonly unknown[]) collect(item, isFieldName);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        // Names of the vendor's fields are not private. Any other key may be a person's name.
        if (!isName(key)) collect(key, isName);
        collect(item, isFieldName);
      }
    }
  };
  for (const value of given) collect(value, (key) => names.has(key) || /^[A-Z]\w*$/.test(key));
  const count = texts.size + numbers.length;
  if (isFull()) return { count, forms: new Set(), numbers };
  const forms = new Set<string>();
  for (const text of texts)
    for (const form of canonicalForms(text)) if (form.length >= SHORTEST || !isAscii(form)) forms.add(form);
  return { count, forms, numbers };
}

/* Whether the text is a long number. Shorter ones, such as limits, are not private. */
function collectNumber(text: string, numbers: string[]): boolean {
  if (text.length < SHORTEST_NUMBER || !/^\+?\d+$/.test(text)) return false;
  numbers.push(text);
  return true;
}

/* The text, and its parts: JSON, a URL or a list of pairs has values within it. */
function collectParts(text: string, texts: Set<string>): void {
  for (const part of [text, ...text.split(/[^\p{L}\p{N}\p{M}]+/u)])
    // What is much longer than a message is not in it.
    if (part !== "" && part.length <= 2 * MAX_MESSAGE_LENGTH) texts.add(part);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
