/**
 * What two spellings of a phone number have in common, as a number: the same for `+8613012345678`, `008613012345678`,
 * `8613012345678` and `13012345678`, and for a landline with and without the 0 of its area code. A number without a country code
 * is one of China, which is the home of both vendors. The key of a number of another country is negative.
 */
export type PhoneKey = number;

/** Powers of ten that a JavaScript number holds exactly. */
const TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16] as const;

/** The longest number of E.164, with the country code. Its value is exact as a JavaScript number. */
export const MOST_DIGITS = 15;

const CHINA = 86;
/* A mobile number of China: 13, 14, … 19 and 9 more digits. */
const MOBILE_DIGITS = 11;

/** Returns how many of `count` digits are leading zeros, from their value. */
export function leadingZeros(value: number, count: number): number {
  let zeros = 0;
  // The value without its zeros is as long as the smallest power of ten above it. A number of 16 digits is not in the table.
  while (zeros < count && value < (TEN[count - zeros - 1] ?? 0)) zeros += 1;
  return zeros;
}

/**
 * Returns the key of a number, from the value of its digits, their count, how many of them are leading zeros, and whether a plus is
 * before them. NaN if there are more than 15 digits without leading zeros.
 *
 * A key is a whole number if the length is one that such a number can have, and otherwise has the fraction 0.5: without prefix and
 * trunk zero 11 digits for a mobile number of China, 3 to 11 for its other numbers, 7 to 15 for those of other countries.
 */
export function phoneKey(value: number, count: number, zeros: number, hasPlus: boolean): PhoneKey {
  const digits = count - zeros;
  if (digits > MOST_DIGITS) return Number.NaN;
  const isInternational = hasPlus || zeros > 1;
  // Without 00 or +, the country code 86 is recognised by the length: China's own numbers have at most 12 digits.
  const mayHaveCode = isInternational ? digits > 4 : zeros === 0 && digits >= 12 && digits <= 14;
  if (mayHaveCode) {
    const scale = TEN[digits - 2] ?? 0;
    if (value >= CHINA * scale && value < (CHINA + 1) * scale) {
      const national = value - CHINA * scale;
      // The 0 of an area code may follow the country code.
      const hasTrunk = national < (TEN[digits - 3] ?? 0);
      return marked(national, isLikelyInChina(national, hasTrunk ? digits - 3 : digits - 2, hasTrunk));
    }
  }
  if (isInternational) return marked(-value, digits >= 7);
  const isForeign = digits > MOBILE_DIGITS && zeros === 0;
  return marked(value, isForeign ? !isMobile(value, digits) : isLikelyInChina(value, digits, zeros === 1));
}

function marked(key: number, isLikely: boolean): number {
  return isLikely ? key : key < 0 ? key - 0.5 : key + 0.5;
}

function isLikelyInChina(national: number, digits: number, hasTrunk: boolean): boolean {
  if (digits === MOBILE_DIGITS) return true;
  if (digits > MOBILE_DIGITS || digits < 3) return false;
  if (hasTrunk) return digits >= 7;
  return digits < 7 || !isMobile(national, digits);
}

function isMobile(national: number, digits: number): boolean {
  const scale = TEN[digits - 2] ?? 0;
  return national >= 13 * scale && national < 20 * scale;
}
