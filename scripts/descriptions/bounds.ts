import type { What } from "../facts/model.ts";
import { tight, withoutSamples, withoutThousands } from "./text.ts";
import { numberOf, wordsAround, type Context, type Finding } from "./finding.ts";
import { convert, UNIT_WORDS, unitNamed } from "./units.ts";

type End = "min" | "max" | "above" | "below";

const COUNTERS = "%|次|个|条|字符|字|times?|characters?";
const NUMBER = `(?<!\\d)(-?\\d{1,16}(?:\\.\\d{1,9})?)(?:\\s*(${UNIT_WORDS}|${COUNTERS}))?`;
const NOT =
  "\\b(?:cannot|not|never|no|[a-z]{2,6}n't)\\s+(?:be\\s+|to\\s+)?|(?:不|勿|禁止)(?:得|能够?|可以?|应该?|允许|要|许|宜|会)?";
const GREATER =
  "(?:greater|more|larger|bigger|higher|longer) than|above|over|exceed(?:s|ing)?|大于|高于|超过|多于|超出|长于|>";
const LESS = "(?:less|fewer|smaller|lower|shorter) than|below|under|小于|低于|少于|短于|<";
const LEAST =
  "≥|>=|at least|至少|最少|最短|最小(?:值)?|下限|lower limit|\\bmin(?:imum|\\.)?(?: value| number| length)?(?: allowed)?";
const MOST =
  "≤|<=|up to|at most|至多|最多|最长|最大(?:值|长度)?|上限|upper limit|\\bmax(?:imum|\\.)?(?: value| number| length)?(?: allowed)?";
const IS = "\\s*(?:支持|允许)?(?:is|of|为|是|:|=)?\\s*";

interface Pattern {
  readonly regex: RegExp;
  /** Which end each number of the match is. */
  readonly ends: (groups: readonly (string | undefined)[]) => readonly End[];
}

const pattern = (source: string, ...ends: End[]): Pattern => ({ regex: new RegExp(source, "gi"), ends: () => ends });
const isOpen = (mark: string | undefined): boolean => mark === "<";

/* Ranges come before single bounds: what a range has matched is not read again. */
const PATTERNS: readonly Pattern[] = [
  pattern(`\\(\\s*${NUMBER}\\s*[,~]\\s*${NUMBER}\\s*\\)`, "above", "below"),
  pattern(`\\(\\s*${NUMBER}\\s*[,~]\\s*${NUMBER}\\s*\\]`, "above", "max"),
  pattern(`\\[\\s*${NUMBER}\\s*[,~]\\s*${NUMBER}\\s*\\)`, "min", "below"),
  pattern(`\\[\\s*${NUMBER}\\s*(?:[,~-]|to|至)\\s*${NUMBER}\\s*\\]`, "min", "max"),
  {
    regex: new RegExp(`${NUMBER}\\s*(<=|≤|<)\\s*[\\w\\u4e00-\\u9fff]{1,20}\\s*(<=|≤|<)\\s*${NUMBER}`, "gi"),
    ends: ([, , low, high]) => [isOpen(low) ? "above" : "min", isOpen(high) ? "below" : "max"],
  },
  pattern(`(?:between|from)\\s+${NUMBER}\\s+(?:and|to)\\s+${NUMBER}`, "min", "max"),
  pattern(`介于\\s*${NUMBER}\\s*(?:和|与|至|到)\\s*${NUMBER}`, "min", "max"),
  pattern(
    `(?<![\\w./-])(?<!\\d:)${NUMBER}\\s*(?:-|~|to|至|到|\\.{2,3})\\s*(?!-)${NUMBER}(?![\\d.]*[:/]|-\\d)`,
    "min",
    "max",
  ),
  {
    regex: new RegExp(`(${NOT})?(?:(${GREATER})|${LESS})(\\s*(?:or equal(?:s)? to|或?等于|=))?\\s*${NUMBER}`, "gi"),
    ends: ([not, greater, orEqual]) => {
      const isMore = (greater !== undefined) !== (not !== undefined);
      // "not more than" includes the number, and so does "more than or equal to".
      const isClosed = (not !== undefined) !== (orEqual !== undefined);
      return [isMore ? (isClosed ? "min" : "above") : isClosed ? "max" : "below"];
    },
  },
  pattern(`(?:${LEAST})${IS}${NUMBER}`, "min"),
  pattern(`(?:${MOST})${IS}${NUMBER}`, "max"),
  pattern(`${NUMBER}\\s*(?:maximum|at most|or (?:less|fewer|lower)|及以下|以内)`, "max"),
  pattern(`${NUMBER}\\s*(?:minimum|or (?:more|greater|higher)|及以上)`, "min"),
];

const CHARACTERS = /^\s*(?:个)?(?:字符|字|characters?)|^\s*(?:in length|long)/i;
const LENGTH = /(?:长度|length)[^。;,\n]{0,12}$/i;
const COUNTED =
  /^\s*(?:个)?(?:条|项|个|组|records?|instances?|items?|entries|elements?|values?|tags?|numbers?|variables?|objects?|pairs?)/i;
/* The number is about an element, another case or another field, not about this field. */
const ELSEWHERE = /(?:单个|每个|每条|单条|\beach\b|\bper\b|如果|当|\bif\b|\bwhen\b|\bunless\b)[^。;\n]{0,24}$/i;
const DEFAULT = /(?:默认|default)[^。;,\n]{0,10}$/i;
/* A sentence that negates what follows is not understood. */
const NEGATED = /\b(?:not|no|never|cannot|without|except|excluding|unless|neither|nor)\b|n't\b|不|非|无法|勿|禁|未|除/i;
/* "A value greater than 100 is rejected" says the opposite of what it compares. */
const REFUSED =
  /^[^.。;\n]{0,30}?(?:not |n't |reject|refuse|invalid|fail|error|ignored|truncat|不|报错|失败|错误|无效|拒绝|截断|忽略)/i;
/* "above 5" is a bound of the value only if the value is the subject. */
const OF_THE_VALUE =
  /(?:^|\b(?:must|should|shall|can|may|it|is|are|be|value|range|and|to)|值|范围|必须|需|应|为|是|长度|且|并)\s*:?\s*$/i;

export interface ReadBounds {
  readonly findings: readonly Finding[];
  /** The text. */
  readonly prose: string;
  /** The text with the parts that were read replaced by dots. */
  readonly rest: string;
}

/** Reads bounds, lengths and counts of items. */
export function readBounds(text: readonly string[], context: Context): ReadBounds {
  const { prose, rest: given } = boundsProse(text);
  const findings = new Map<What, Finding>();
  let rest = given;
  if (!/\d/.test(prose)) return { findings: [], prose, rest };
  for (const { regex, ends } of PATTERNS) {
    const read: { from: number; to: number }[] = [];
    for (const match of rest.matchAll(regex)) {
      const [whole] = match;
      const from = match.index;
      const groups = match.slice(1);
      // A negation that was already read does not apply here: "not less than 5 and not more than 9".
      const before = rest.slice(Math.max(0, from - 60, read.at(-1)?.to ?? 0), from);
      const after = rest.slice(from + whole.length, from + whole.length + 40);
      const bounds = boundsOf(ends(groups), groups, whole, before, after, context);
      if (bounds === undefined) continue;
      const words = wordsAround(prose, from, whole.length);
      // Two bounds of one kind are two cases: the second is left to a person.
      if (bounds.some(([what, value]) => (findings.get(what)?.value ?? value) !== value)) continue;
      for (const [what, value] of bounds) findings.set(what, { what, value, words });
      read.push({ from, to: from + whole.length });
    }
    rest = blank(rest, read);
  }
  return { findings: [...findings.values()], prose, rest };
}

/** The text that bounds are read from, without samples; in the rest without parts that depend on another field. */
export function boundsProse(text: readonly string[]): { prose: string; rest: string } {
  const prose = withoutThousands(withoutSamples(tight(text.join("\n"))));
  const rest = prose.replace(/[A-Za-z]\w{0,60}\s*=\s*[^\s时]{1,12}(?:\s?或\s?[^\s时]{1,12})*\s?(?=时)/g, (match) =>
    "·".repeat(match.length),
  );
  return { prose, rest };
}

/** The text with the given parts replaced by dots of the same length. */
export function blank(text: string, parts: readonly { readonly from: number; readonly to: number }[]): string {
  let result = "";
  let at = 0;
  for (const { from, to } of parts) {
    result += text.slice(at, from) + "·".repeat(to - from);
    at = to;
  }
  return result + text.slice(at);
}

function boundsOf(
  ends: readonly End[],
  groups: readonly (string | undefined)[],
  whole: string,
  before: string,
  after: string,
  context: Context,
): readonly (readonly [What, number | string])[] | undefined {
  const clause = before.split(/[.。;,:(\n]/).at(-1) ?? "";
  if (whole.includes("·") || ELSEWHERE.test(before.slice(-30)) || DEFAULT.test(before) || NEGATED.test(clause))
    return undefined;
  const isExclusive = ends.length === 1 && (ends[0] === "above" || ends[0] === "below");
  if (isExclusive && (!OF_THE_VALUE.test(clause) || REFUSED.test(after))) return undefined;
  if (ends.length === 1 && /^\s*(?:时|后|前|位|decimal|digit)/i.test(after)) return undefined;
  const kind = kindOf(whole, before, after, context);
  if (kind === undefined) return undefined;
  // Each number is before its unit. In a range, the last unit applies to both numbers.
  const at = groups.flatMap((group, index) => (/^-?\d/.test(group ?? "") ? [index] : []));
  const lastUnit = unitNamed(groups[(at.at(-1) ?? 0) + 1]);
  const numbers = at.map((index) =>
    inUnitOf(numberOf(groups[index] ?? ""), unitNamed(groups[index + 1]) ?? lastUnit, context),
  );
  const [low, high] = numbers;
  if (low === undefined || numbers.includes(undefined) || (high !== undefined && low >= high)) return undefined;
  return ends.map((end, index) => {
    const what = kind[end === "min" || end === "above" ? 0 : 1];
    return [what, valueOf(end, numbers[index] ?? 0, context, kind)];
  });
}

/* `12 hours` is 720 for a field in minutes. Hours are not understood for a field without a unit of time. */
function inUnitOf(value: number, unit: string | undefined, { unit: own }: Context): number | undefined {
  if (unit === undefined || unit === own) return value;
  return own === undefined ? undefined : convert(value, unit, own);
}

function kindOf(
  whole: string,
  before: string,
  after: string,
  { type, isJson }: Context,
): readonly [What, What] | undefined {
  const isLength =
    CHARACTERS.test(after) ||
    /字符|字$|characters?|长度|length/i.test(whole) ||
    LENGTH.test(before.slice(-30)) ||
    /^[^。;,\n]{0,20}in length/i.test(after);
  if (type === "array" || isJson)
    return COUNTED.test(after) || /个|条/.test(whole) || type === "array"
      ? isLength
        ? undefined
        : ["minItems", "maxItems"]
      : undefined;
  if (type === "integer" || type === "number") return isLength ? undefined : ["minimum", "maximum"];
  if (type !== "string") return undefined;
  if (isLength) return ["minLength", "maxLength"];
  return undefined;
}

/* An exclusive bound of a whole number is the next number, inclusive. */
function valueOf(end: End, number: number, { type }: Context, [low]: readonly [What, What]): number | string {
  const isWhole = low !== "minimum" || type === "integer";
  if (end === "above") return isWhole ? Math.floor(number) + 1 : `above ${number}`;
  if (end === "below") return isWhole ? Math.ceil(number) - 1 : `below ${number}`;
  return number;
}
