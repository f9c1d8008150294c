/* Units of time: a bound may have another unit than the field. */

const SECONDS: ReadonlyMap<string, number> = new Map([
  ["milliseconds", 0.001],
  ["seconds", 1],
  ["minutes", 60],
  ["hours", 3600],
  ["days", 86_400],
]);

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:毫秒|ms|millisecond)/i, "milliseconds"],
  [/^(?:秒|s$|sec)/i, "seconds"],
  [/^(?:分钟?|min)/i, "minutes"],
  [/^(?:个?小时|h$|hr|hour)/i, "hours"],
  [/^(?:天|日$|day)/i, "days"],
  [/^(?:个?月|周|年|week|month|year|[KMG]B|bytes?|字节|元)/i, "other"],
];

/** The words for units after a number, as the source of a regular expression. */
export const UNIT_WORDS =
  "毫秒|秒钟?|分钟?|个?小时|天|周|个月|年|字节|元|milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|bytes?|[KMG]B\\b|ms\\b|h\\b|s\\b";

/** The unit that a word names; `other` if it is not a unit of time up to days. */
export function unitNamed(word: string | undefined): string | undefined {
  return word === undefined ? undefined : WORDS.find(([regex]) => regex.test(word.trim()))?.[1];
}

export function isTime(unit: unknown): unit is string {
  return typeof unit === "string" && SECONDS.has(unit);
}

/** A number converted into another unit of time, or undefined if it is not exact to three decimals. */
export function convert(value: number, from: string, to: string): number | undefined {
  const [own, other] = [SECONDS.get(from), SECONDS.get(to)];
  if (own === undefined || other === undefined) return undefined;
  const result = (value * own) / other;
  return Number.isInteger(result * 1000) ? result : undefined;
}
