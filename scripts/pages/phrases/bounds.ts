import type { What } from "../../drift/model.ts";
import { tight, withoutSamples, withoutThousands } from "../text.ts";
import { numberOf, wordsAround, type Context, type Finding } from "./finding.ts";

const N = "(-?\\d+(?:\\.\\d+)?)";
const UNIT =
  "(?:\\s*(?:%|秒钟?|分钟|毫秒|小时|天|次|个|条|字符|字|times?|seconds?|minutes?|days?|hours?|characters?))?";

interface Pattern {
  readonly regex: RegExp;
  /** What each group of the match bounds. */
  readonly ends: readonly ("min" | "max" | "above" | "below")[];
}

const pattern = (source: string, ...ends: Pattern["ends"][number][]): Pattern => ({
  regex: new RegExp(source, "gi"),
  ends,
});

/* Ranges before single bounds; what a range has matched is not read again. */
const PATTERNS: readonly Pattern[] = [
  pattern(`\\(\\s*${N}${UNIT}\\s*[,~]\\s*${N}${UNIT}\\s*\\)`, "above", "below"),
  pattern(`\\(\\s*${N}${UNIT}\\s*[,~]\\s*${N}${UNIT}\\s*\\]`, "above", "max"),
  pattern(`\\[\\s*${N}${UNIT}\\s*[,~]\\s*${N}${UNIT}\\s*\\)`, "min", "below"),
  pattern(`\\[\\s*${N}${UNIT}\\s*(?:[,~-]|to|至)\\s*${N}${UNIT}\\s*\\]`, "min", "max"),
  pattern(`(?:between|from)\\s+${N}${UNIT}\\s+(?:and|to)\\s+${N}`, "min", "max"),
  pattern(`(?<![\\w./-])(?<!\\d:)${N}${UNIT}\\s*(?:-|~|to|至|到)\\s*${N}(?![\\d.]*[:/]|-\\d)`, "min", "max"),
  pattern(
    `(?:大于等于|大于或等于|不小于|不低于|不少于|至少|最小(?:值)?(?:为|是|:)?|最少|≥|>=|minimum(?: value)?(?: is| of|:)?|at least|no less than|not less than|greater than or equal to)\\s*${N}`,
    "min",
  ),
  pattern(
    `(?:小于等于|小于或等于|≤|<=|(?:最大|最多|最长)(?:值|长度|支持)?(?:不能超过|不可超过|不超过|不能大于|为|是|:)?|不能超过|不可超过|不得超过|不超过|不能大于|不大于|至多|maximum(?: value| length)?(?: is| of|:)?|up to|at most|no more than|not exceed(?:ing)?|cannot exceed|must not exceed|less than or equal to|a maximum of)\\s*${N}`,
    "max",
  ),
  pattern(`${N}${UNIT}\\s*(?:maximum|at most)\\b`, "max"),
  pattern(`(?:大于|高于|>|greater than|more than|above)\\s*${N}`, "above"),
  pattern(`(?:小于|低于|少于|<|less than|fewer than|below)\\s*${N}`, "below"),
];

const CHARACTERS = /^\s*(?:个)?(?:字符|字|characters?)|^\s*(?:in length|long)/i;
const LENGTH = /(?:长度|length)[^。;,\n]{0,12}$/i;
const COUNTED =
  /^\s*(?:个)?(?:条|项|个|组|records?|instances?|items?|entries|elements?|values?|tags?|numbers?|variables?|objects?|pairs?)/i;
/* About an element, another moment or another field, and so not about this one. */
const ELSEWHERE = /(?:单个|每个|每条|单条|\beach\b|\bper\b|如果|当|\bif\b|\bwhen\b)[^。;\n]{0,24}$/i;
const DEFAULT = /(?:默认|default)[^。;,\n]{0,10}$/i;

/** Bounds, lengths and counts of items. */
export function readBounds(text: readonly string[], context: Context): Finding[] {
  if (!text.some((line) => /\d/.test(line))) return [];
  let prose = withoutThousands(withoutSamples(tight(text.join("\n"))));
  // The dependence on another field is a condition's matter: `customerClidsCategory=1 或 2 时`.
  prose = prose.replace(/[A-Za-z]\w*\s*=\s*\S{1,12}?(?=时)/g, (match) => "·".repeat(match.length));
  const findings = new Map<What, Finding>();
  for (const { regex, ends } of PATTERNS) {
    for (const match of [...prose.matchAll(regex)]) {
      const [whole] = match;
      const before = prose.slice(Math.max(0, match.index - 30), match.index);
      const after = prose.slice(match.index + whole.length, match.index + whole.length + 16);
      const numbers = match.slice(1).map(numberOf);
      if (!isBound(whole, numbers, before, after)) continue;
      const kind = kindOf(whole, before, after, context);
      if (kind === undefined) continue;
      ends.forEach((end, index) => {
        const what = kind[end === "min" || end === "above" ? 0 : 1];
        const value = valueOf(end, numbers[index] ?? 0, context, kind);
        if (!findings.has(what))
          findings.set(what, { what, value, words: wordsAround(prose, match.index, whole.length) });
      });
      prose = `${prose.slice(0, match.index)}${"·".repeat(whole.length)}${prose.slice(match.index + whole.length)}`;
    }
  }
  return [...findings.values()];
}

function isBound(whole: string, numbers: readonly number[], before: string, after: string): boolean {
  if (whole.includes("·") || ELSEWHERE.test(before) || DEFAULT.test(before)) return false;
  if (/^\s*(?:时|后|前)/.test(after) && numbers.length === 1) return false;
  const [low, high] = numbers;
  return high === undefined || low === undefined || low < high;
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
    LENGTH.test(before) ||
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

/* Open bounds of whole numbers are closed ones. */
function valueOf(
  end: Pattern["ends"][number],
  number: number,
  { type }: Context,
  [low]: readonly [What, What],
): number | string {
  const isWhole = low !== "minimum" || type === "integer";
  if (end === "above") return isWhole ? Math.floor(number) + 1 : `above ${number}`;
  if (end === "below") return isWhole ? Math.ceil(number) - 1 : `below ${number}`;
  return number;
}
