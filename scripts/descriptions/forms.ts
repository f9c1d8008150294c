import { parseStructure, tight, withoutSamples } from "./text.ts";
import { wordsAround, type Context, type Finding } from "./finding.ts";
import { UNIT_WORDS, unitNamed } from "./units.ts";
import type { ListedValues } from "./values.ts";

/* A field's format, unit, decimals and default. */

const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/yyyy-MM-dd\s*HH:mm:ss/i, "yyyy-MM-dd HH:mm:ss"],
  [/yyyy-MM-dd/i, "yyyy-MM-dd"],
  [/(?<![\w-])HH:mm:ss/i, "HH:mm:ss"],
  [/(?<![\w-])HH:mm(?![:\w])/i, "HH:mm"],
  [
    /JSON\s*(?:Array)?\s*(?:格式|字符串|串|数组)|(?:in|as|a|following)\s+(?:a\s+)?JSON|JSON\s+(?:format|text|string|array|object)/i,
    "json",
  ],
  [
    /英文(?:["',]+)?逗号|英文","逗号|英文半角逗号|comma-separated|separated (?:by|with) (?:English )?commas?|commas? between/i,
    "comma-list",
  ],
];

export function readFormat(
  text: readonly string[],
  { type, example }: Pick<Context, "type" | "example">,
): Finding | undefined {
  if (type !== "string") return undefined;
  const prose = tight(text.join("\n"));
  for (const [regex, value] of FORMATS) {
    const match = regex.exec(prose);
    if (match) return { what: "format", value, words: wordsAround(prose, match.index, match[0].length) };
  }
  // Both the text and the example show a structure.
  if (example !== undefined && parseStructure(example) && /[[{]\s*[{"]/.test(prose))
    return { what: "format", value: "json", words: example };
  return undefined;
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:timestamp|时间戳)[^。;\n]{0,40}(?:milliseconds?|毫秒)|(?:毫秒级?|millisecond)[- ]?(?:时间戳|timestamp)/i,
    "unix-ms",
  ],
  [
    /(?:second-level|秒级|in seconds)[^。;\n]{0,12}(?:timestamp|时间戳)|(?:timestamp|时间戳)[^。;\n]{0,24}(?:in seconds|单位:?秒|秒级)/i,
    "unix-s",
  ],
  [/unix[\s-]*(?:timestamp|时间戳)/i, "unix"],
  [/in (?:units of )?milliseconds|单位(?:为|是)?:?毫秒|以毫秒(?:计|为单位)/i, "milliseconds"],
  [/in (?:units of )?seconds|unit:? seconds?|单位(?:为|是)?:?秒|以秒(?:计|为单位)/i, "seconds"],
  [/in (?:units of )?minutes|unit:? minutes?|单位(?:为|是)?:?分钟?|以分钟?(?:计|为单位)/i, "minutes"],
  [/in (?:units of )?hours|unit:? hours?|单位(?:为|是)?:?小时|以小时(?:计|为单位)/i, "hours"],
  [/in (?:units of )?days|unit:? days?|单位(?:为|是)?:?天|以天(?:计|为单位)/i, "days"],
  [/percentage|per cent|percent|百分比|\d\s*%/i, "percent"],
];

/* Without a sentence about the unit, the unit of the first number counts. */
const IMPLIED = new RegExp(`\\d\\s*(${UNIT_WORDS})`, "i");

export function readUnit(text: readonly string[], { type, isJson, example }: Context): Finding | undefined {
  if (isJson || !["integer", "number", "string"].includes(type)) return undefined;
  const prose = withoutAsides(tight(withoutSamples(text.join("\n"))));
  for (const [regex, found] of UNITS) {
    const match = regex.exec(prose);
    if (!match) continue;
    const value = found === "unix" ? unixUnit(example) : found;
    if (value === undefined) continue;
    return { what: "unit", value, words: wordsAround(prose, match.index, match[0].length) };
  }
  const match = type === "string" ? null : IMPLIED.exec(prose);
  const implied = unitNamed(match?.[1]);
  if (!match || implied === undefined || implied === "other") return undefined;
  return { what: "unit", value: implied, words: wordsAround(prose, match.index, match[0].length), implied: true };
}

/* The unit of a plain "Unix timestamp", by the ten or thirteen digits of its example. */
function unixUnit(example: string | undefined): string | undefined {
  return { 10: "unix-s", 13: "unix-ms" }[example?.replace(/\D/g, "").length ?? 0];
}

/** The text without parentheses about defaults, unless they only mark a default: they are about something else. */
export function withoutAsides(text: string): string {
  return text.replace(/\((?!默认\)|default\))[^()\n]*(?:默认|default)[^()\n]*\)/gi, " ");
}

export function readDecimals(text: readonly string[], { type }: Context): Finding | undefined {
  if (type !== "number") return undefined;
  const prose = tight(text.join("\n"));
  const match =
    /(?:小数点(?:后)?|保留|at most |up to |with )?(一|两|二|三|one|two|three|\d)\s*(?:位小数|位(?=[,。;]|$)|decimals?(?: places?)?|digits after)/i.exec(
      prose,
    );
  const value =
    { 一: 1, 两: 2, 二: 2, 三: 3, one: 1, two: 2, three: 3 }[match?.[1]?.toLowerCase() ?? ""] ?? Number(match?.[1]);
  return match && Number.isInteger(value)
    ? { what: "decimals", value, words: wordsAround(prose, match.index, match[0].length) }
    : undefined;
}

const DEFAULTS: readonly RegExp[] = [
  /Default(?: value)?(?: is|:)\s*"?([\w.:+-]*\w)"?/i,
  /\b(?:[Bb]y default|[Ii]f (?:it|this parameter) is (?:left empty|omitted|not (?:set|specified))),? "?([\w.:+-]*\w)"? is used/,
  /\bdefaults to "?([\w.:+-]*\w)"?/i,
  /默认(?:取?值)?(?:为|是|:)\s*"?([\w.:+-]*\w)"?/,
  /默认(?:在[^。;,\n]{0,30}的)?(\d{2}:\d{2}:\d{2})/,
  /默认(-?\d+(?:\.\d+)?)/,
];

export function readDefault(
  text: readonly string[],
  context: Context,
  listed: ListedValues | undefined,
): Finding | undefined {
  if (context.isJson || context.type === "array" || context.type === "object") return undefined;
  if (listed?.marked !== undefined) return { what: "default", value: listed.marked, words: listed.words };
  const prose = withoutAsides(tight(text.join("\n")));
  for (const regex of DEFAULTS) {
    const match = regex.exec(prose);
    const value = match?.[1];
    // A default that depends on another field is not a default.
    if (!match || IN_A_CASE.test(sentenceBefore(prose, match.index))) continue;
    if (value !== undefined && isValue(value, context, listed))
      return { what: "default", value, words: wordsAround(prose, match.index, match[0].length) };
  }
  return defaultByTitle(prose, listed);
}

const IN_A_CASE =
  /\b(?:[Ii]f|[Ww]hen|[Ff]or) (?:the )?[A-Z]\w+ (?:is|=)|\b[Oo]therwise\b|[A-Za-z]\w*\s*=\s*\S{1,20}\s*时/;

function sentenceBefore(text: string, index: number): string {
  return (
    text
      .slice(Math.max(0, index - 80), index)
      .split(/[.。;\n]/)
      .at(-1) ?? ""
  );
}

function isValue(value: string, { type }: Context, listed: ListedValues | undefined): boolean {
  if (listed && type !== "boolean") return listed.titles.has(value);
  if (type === "boolean") return /^(?:true|false)$/i.test(value);
  if (type === "integer" || type === "number") return /^-?\d+(?:\.\d+)?$/.test(value);
  return /^(?:\d|[A-Z])/.test(value) && !/^(?:The|If|No|Yes|It|None)$/.test(value);
}

/* `0.关闭 1.开启,默认关闭` */
function defaultByTitle(prose: string, listed: ListedValues | undefined): Finding | undefined {
  const match = /默认(?:为|是)?([^,。;()\n\d]+)/.exec(prose) ?? /default(?:s to|:| is) ([a-z][^,.;()\n]*)/i.exec(prose);
  const title = match?.[1]?.trim();
  if (!match || title === undefined || !listed) return undefined;
  const named = [...listed.titles].filter(
    ([, words]) => words === title || words.startsWith(title) || title.startsWith(words.split(/[,。;(:\n]/)[0] || "\0"),
  );
  const [only] = named;
  if (!only || named.length > 1) return undefined;
  return { what: "default", value: only[0], words: wordsAround(prose, match.index, match[0].length) };
}
