/* What the characters of a text say about whether it is a phone number. */

/** Why a character cannot be in a phone number; `undefined` if it can, though it may be unusual. Never shows the text. */
export function characterProblem(character: string): string | undefined {
  if (LIST.test(character))
    return "contains a separator of a list, such as a comma or a line break; give each number on its own";
  if (INVISIBLE.test(character)) return `contains an invisible character, ${codePoint(character)}; remove it`;
  if (QUOTES.test(character)) return "contains a quotation mark; remove it";
  if (FOREIGN_DIGITS.test(character)) return "contains full-width characters or digits other than 0 to 9; use 0 to 9";
  return undefined;
}

/** Why a text cannot be a phone number although each of its characters can be in one. It has no white space at its ends. */
export function textProblem(text: string): string | undefined {
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(text))
    return "is in exponent notation, in which a spreadsheet loses digits; take the number from its source";
  if (/^\+?\d+\.0+$/.test(text)) return "is written as a decimal number; give its digits only";
  if (!/\d/.test(text)) return "has no digits, so it is not a phone number";
  // The header of a column, such as `phone_1`.
  return /^\p{L}[\p{L}_ ]*\d{1,2}$/u.test(text)
    ? "is a word, such as the header of a column, and not a phone number"
    : undefined;
}

/** Whether a character is a hyphen or a dash beyond ASCII. */
export function isDash(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

const LIST = /^[,;|/\\\t\n\v\f\r\u060c\u3001\uff0c\uff1b\uff5c\uff0f\ufe50\ufe51\ufe54]/;
/* Includes unassigned and private characters, which are displayed as nothing or as a box. A blank is a separator instead. */
const INVISIBLE = /^(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
const QUOTES = /^["'`\u00ab\u00b4\u00bb\u2018-\u201f\u2039\u203a\u2032-\u2037\u300c-\u300f\u301d-\u301f\uff02\uff07]/;
const FOREIGN_DIGITS = /^(?:(?!\d)\p{N}|[\uff01-\uff5e])/u;

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
