/**
 * Normalises phone numbers from spreadsheets, forms and databases to the formats that the vendors document.
 * @module
 */
import { isSupportedCountry, parsePhoneNumberFromString, validatePhoneNumberLength } from "libphonenumber-js/min";
import { ConfigurationError } from "../errors/configuration-error.ts";

/** The options of `normalizeNumber`. */
export interface NumberOptions {
  /**
   * The country of numbers without a country code: two letters of ISO 3166, such as `CN`.
   * @throws ConfigurationError if it is not a country that is known.
   */
  readonly country: string;
}

/** A phone number in the formats that the vendors document, or why a text is not one. */
export type NormalizedNumber =
  | {
      readonly ok: true;
      /** The number by E.164, which Tencent Cloud accepts in `Callees`: `+8613012345678`. */
      readonly e164: string;
      /** As Alibaba Cloud writes it: `13012345678`, `075586013388`; `006561234567` for a number outside China. */
      readonly alibaba: string;
      /** As Tencent Cloud's console and samples write it: `008613012345678`, `0086075586013388`, `006561234567`. */
      readonly tencent: string;
      /** The country that the number belongs to, or `undefined` if several share its country code and it may be of any of them. */
      readonly country: string | undefined;
    }
  | {
      readonly ok: false;
      /** Why it is not a phone number. It does not show the text. */
      readonly problem: string;
    };

/**
 * Reads a phone number in any usual spelling. Removes what changes nothing: blanks, hyphens, brackets, quotation marks, invisible
 * characters, and the `.0` of a column of decimal numbers; full-width digits become 0 to 9. Refuses what leaves a doubt: an exponent,
 * several numbers, letters, an extension, a length or a beginning that no number of the country has, and numbers of China without
 * their area code. Short numbers of services, such as 10086, are not numbers by E.164 and are refused too.
 *
 * Ranges of numbers change; the function knows those of the bundled version of libphonenumber.
 *
 * @example
 * const number = normalizeNumber(" 130-1234-5678", { country: "CN" });
 * if (number.ok) Callees.push(number.tencent); // 008613012345678
 * @throws ConfigurationError if the country is not known.
 */
export function normalizeNumber(text: string, { country }: NumberOptions): NormalizedNumber {
  if (typeof country !== "string" || !isSupportedCountry(country))
    throw new ConfigurationError(
      "country must be two capital letters of ISO 3166 that stand for a country, such as CN",
    );
  if (typeof text !== "string") return refused("is not text");
  if (text.length > MOST_CHARACTERS) return refused(`has more than ${MOST_CHARACTERS} characters`);
  const plain = text.normalize("NFKC").replace(NOISE, "").trim();
  if (!/\p{Nd}/u.test(plain)) return refused("has no digits");
  if (/^[+-]?[\d.]+e[+-]?\d+$/i.test(plain)) return refused("is in exponent notation, in which digits are lost");
  // As a column of decimal numbers is written.
  const number = plain.replace(/^(\+?\d+)\.0+$/, "$1").replace(/^00/, "+");
  if (/[,;|/\\、\n\r\t]/.test(number)) return refused("contains several numbers, or a separator of a list");
  const parsed = parsePhoneNumberFromString(number, { defaultCountry: country, extract: false });
  const length = validatePhoneNumberLength(number, country);
  if (!parsed) return refused(length === "TOO_LONG" ? TOO_LONG : "contains characters that are not of a phone number");
  if (parsed.ext !== undefined) return refused("has an extension, which cannot be called");
  const isOfChina = parsed.countryCallingCode === "86";
  const national: string = parsed.nationalNumber;
  if (length === "TOO_LONG") return refused(TOO_LONG);
  if (length === "TOO_SHORT") return refused("is too short");
  if (isOfChina && /^[2-8]\d{6,7}$/.test(national)) return refused("has no area code");
  if (!parsed.isValid() || (isOfChina && !CHINA.test(national))) return refused("is not a number of its country");
  const e164: string = parsed.number;
  const withTrunk = MOBILE_OR_SERVICE.test(national) ? national : `0${national}`;
  return {
    ok: true,
    e164,
    alibaba: isOfChina ? withTrunk : `00${e164.slice(1)}`,
    tencent: isOfChina ? `0086${withTrunk}` : `00${e164.slice(1)}`,
    country: parsed.country,
  };
}

const MOST_CHARACTERS = 100;
const TOO_LONG = "is too long";

/* Quotation marks, and everything that is not displayed but a blank or a separator of lines, which say where a number ends. */
const NOISE = /["'`‘’“”]|(?![\t\n\r])[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/* Mobile numbers, area codes of two and three digits, and numbers of services, which the smallest metadata does not tell apart. */
const CHINA = /^(?:1[3-9]\d{9}|10\d{8}|2\d{9}|[3-9]\d{9,10})$/;
/* These have no 0 before them within China. */
const MOBILE_OR_SERVICE = /^(?:1[3-9]\d{9}|[48]00\d{7})$/;

function refused(problem: string): NormalizedNumber {
  return { ok: false, problem };
}
