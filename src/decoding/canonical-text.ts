import { TextDecoder } from "node:util";
/*
 * A text in a form in which two texts are equal if they say the same: escapes of JSON, URLs and HTML are decoded, whichever and how
 * often, and case, width, accents and invisible characters are ignored.
 */

/** A text that was derived from another one. Each of its UTF-16 units stems from a span of the other text. */
export interface DerivedText {
  readonly text: string;
  /** The start of the span, by unit. */
  readonly from: readonly number[];
  /** The end of the span, by unit. */
  readonly to: readonly number[];
}

/** The text itself, as if it were derived. */
export function underived(text: string): DerivedText {
  const from: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    from.push(index);
    to.push(index + 1);
  }
  return { text, from, to };
}

/** Escapes within escapes are decoded so often. Escapes of one kind need one time, however deep they are. */
const ROUNDS = 4;

/** Decodes all escapes of a text. */
export function decodeEscapes(given: DerivedText): DerivedText {
  let text = given;
  if (!ESCAPED.test(text.text)) return text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const decoded = derive(text, ESCAPE, decodeEscape);
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

/** Folds a text: lower case, without accents and invisible characters, one kind of space. */
export function foldText(given: DerivedText): DerivedText {
  if (!ASCII.test(given.text)) return derive(given, FOLDED, foldCharacters);
  return { ...given, text: given.text.toLowerCase() };
}

/** Folds a text after its escapes are decoded. */
export function canonicalText(text: string): string {
  return foldCharacters(ESCAPED.test(text) ? decodeEscapes(underived(text)).text : text);
}

/** The form of a text in which it is compared. The second one is without decoding, in case its context prevents that. */
export function canonicalForms(text: string): readonly string[] {
  if (PLAIN.test(text)) return [text.toLowerCase()];
  const folded = foldCharacters(text);
  const decoded = canonicalText(text);
  return folded === decoded ? [decoded] : [decoded, folded];
}

/** ASCII without control characters. */
const ASCII = /^[\x20-\x7e]*$/;

/** Whether a text may have escapes. */
const ESCAPED = /[\\%&=\x80-\xff]/;

/** ASCII without anything that could be part of an escape. */
const PLAIN = /^[\x20-\x24\x27-\x3c\x3e-\x5b\x5d-\x7e]*$/;

/*
 * Escapes: percent-encoded bytes and units (`%E5%BC%A0`, `%u5F20`), units and bytes after backslashes (`\u5f20`, `\u{5f20}`, `\xe5`,
 * `\345`), backslashes, quoted-printable bytes, HTML entities, and UTF-8 that was read as Latin-1. Each may be escaped again by its
 * own kind: `%25E5`, `\\u5f20`, `&amp;#24352;`.
 */
const ESCAPE = new RegExp(
  [
    "(?<units>(?:(?:\\\\+|%(?:25)*)u[0-9a-f]{4})+)",
    "(?:\\\\+|%(?:25)*)u\\{(?<point>[0-9a-f]{1,6})\\}",
    "(?<percent>(?:%(?:25)*[0-9a-f]{2})+)",
    "(?<bytes>(?:\\\\+x[0-9a-f]{2})+)",
    "(?<octal>(?:\\\\+[0-3][0-7]{2})+)",
    "\\\\+(?<control>[nrtbfv]?)",
    "(?<printable>(?:=[0-9a-f]{2}){3,})",
    "&(?:amp;)*(?:#(?<decimal>\\d{1,7});?|#x(?<hex>[0-9a-f]{1,6});?|(?<entity>[a-z]{1,8});)",
    "(?<latin>[\\x80-\\xff]{2,})",
  ].join("|"),
  "gi",
);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  szlig: "ss",
  aelig: "ae",
  oelig: "oe",
};

/** Entities of letters with accents, which folding removes. */
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i;

function decodeEscape(escape: string, groups: Partial<Record<string, string>>): string {
  const { units, point, percent, bytes, octal, control, printable, decimal, hex, entity, latin } = groups;
  if (units !== undefined) return String.fromCharCode(...numbersIn(units, /u([0-9a-f]{4})/gi, 16));
  if (percent !== undefined) return utf8(numbersIn(percent, /%(?:25)*([0-9a-f]{2})/gi, 16));
  if (bytes !== undefined) return utf8(numbersIn(bytes, /x([0-9a-f]{2})/gi, 16));
  if (octal !== undefined) return utf8(numbersIn(octal, /([0-3][0-7]{2})/g, 8));
  if (printable !== undefined) return utf8(numbersIn(printable, /=([0-9a-f]{2})/gi, 16));
  if (latin !== undefined) return utf8(Buffer.from(latin, "latin1"));
  if (control !== undefined) return control === "" ? "" : " ";
  if (entity !== undefined) return ENTITIES[entity.toLowerCase()] ?? ACCENTED.exec(entity)?.[1] ?? escape;
  const code = decimal === undefined ? parseInt(point ?? hex ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : escape;
}

function numbersIn(text: string, pattern: RegExp, radix: number): number[] {
  return Array.from(text.matchAll(pattern), ([, digits = ""]) => parseInt(digits, radix));
}

/* Bytes as UTF-8, or as GBK or Latin-1 if they are not. */
function utf8(bytes: readonly number[] | Buffer): string {
  const buffer = Buffer.from(bytes as readonly number[]);
  const text = buffer.toString("utf8");
  if (!text.includes("\uFFFD")) return text;
  try {
    return new TextDecoder("gbk", { fatal: true }).decode(buffer);
  } catch {
    // The bytes are not GBK either, or the runtime does not know it.
    return buffer.toString("latin1");
  }
}

/* A character that folding may change, with the marks that follow it. */
const FOLDED = /[^\x20-\x40\x5b-\x7e]\p{M}*|[^]\p{M}+/gu;

function foldCharacters(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/\s/gu, " ")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ");
}

/* Replaces each match. Returns the given object if nothing changes. */
function derive(
  given: DerivedText,
  pattern: RegExp,
  replace: (match: string, groups: Partial<Record<string, string>>) => string,
): DerivedText {
  const from: number[] = [];
  const to: number[] = [];
  let text = "";
  let copied = 0;
  let changed = false;
  const copy = (end: number): void => {
    text += given.text.slice(copied, end);
    for (; copied < end; copied += 1) {
      from.push(given.from[copied] ?? 0);
      to.push(given.to[copied] ?? 0);
    }
  };
  for (const { 0: match, index, groups = {} } of given.text.matchAll(pattern)) {
    const replaced = replace(match, groups);
    if (replaced === match) continue;
    changed = true;
    copy(index);
    copied = index + match.length;
    text += replaced;
    for (let unit = 0; unit < replaced.length; unit += 1) {
      from.push(given.from[index] ?? 0);
      to.push(given.to[copied - 1] ?? 0);
    }
  }
  if (!changed) return given;
  copy(given.text.length);
  return { text, from, to };
}
