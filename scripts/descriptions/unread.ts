import { tight, withoutSamples } from "./text.ts";
import type { Context, Finding } from "./finding.ts";
import { withoutAsides } from "./forms.ts";
import { hasItemValues, type ListedValues } from "./values.ts";

/** A text, and the same text with the parts that were read replaced by dots. */
interface Read {
  readonly prose: string;
  readonly rest: string;
}

/** What the other rules read from a description. */
export interface RuleResults {
  readonly bounds: Read;
  readonly conditions: Read;
  readonly listed: ListedValues | undefined;
  readonly findings: readonly (Finding | undefined)[];
}

/** A sentence that looks like a rule and was not read: its numbers or its names, and its words. */
export interface Unread {
  readonly value: string;
  readonly words: string;
}

const COMPARES =
  /\b(?:max(?:imum)?|min(?:imum)?|at most|at least|up to|no (?:more|less|fewer)|exceed\w*|greater|less|more than|fewer|larger|smaller|higher|lower|longer|shorter|between|range|above|below|limits?|limited|within|multiples? of)\b|[<>≤≥]|大于|小于|高于|低于|超过|超出|多于|少于|最大|最小|最多|最少|最长|最短|至少|至多|上限|下限|范围|以内|以上|以下|之间|倍数|限制|\d\s*(?:to|至|到|~)\s*\d/i;
/* For a number, any other number may be part of a rule; for a text, words in capitals may be its values. */
const isNumber = ({ type }: Context): boolean => type === "integer" || type === "number";
const CAPITALS = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|\b[A-Z]{4,}\b/g;
const DEFAULTS =
  /default|默认|\b(?:left empty|omitted|not specified|not set|left out)\b.{0,40}\b(?:is|are) used\b|(?:不填|不传|为空)时?,?(?:则|取|使用|按)/i;
const NUMBERS =
  /(?<![\w.·])(?<![A-Za-z_]-)-?\d+(?:\.\d+)?(?![\w.]*\w)|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty|hundred|thousand)\b|[二两三四五六七八九十百千万]{2,}/gi;
const NEEDS =
  /\brequired\b|\bmandatory\b|\bneeded\b|\b(?:has|have|needs?) to be\b|\bmust (?:be (?:set|specified|provided|given|passed|used|filled)|set|specify|provide|use|pass)\b|(?:cannot|must not|can't) be (?:empty|null|blank|left|omitted)|\bspecify (?:either|one|at least)|mutually exclusive|\b(?:cannot|must not|can't) (?:set|be set|specify|be specified|be used|use)\b|\bonly one of\b|\btogether\b|\bignored\b|takes? effect|\bapplies\b|必填|必传|必选|必须(?:传|填|设置|提供|指定)|不能为空|不可为空|不允许为空|不得为空|需要?传|须传|需填|需要填写|互斥|不能同时|不可同时|至少(?:设置|填|传|选)|选一|其一|生效|忽略/i;
const NEEDED =
  /\b(?:required|needed|must|has to|cannot)\b|必填|必传|必选|必须(?:传|填|设置|提供|指定)|须传|不能为空|请(?:填写|设置|传)/i;
const WHEN =
  /\b(?:when(?:ever)?|if|unless|only|requires?|either)\b|(?<![定小及实同临届到准按限延暂计])时(?![间长段刻区候分])|如果|情况|[=≠]/i;
const WITHDRAWN =
  /\bdeprecated\b|\bno longer (?:supported|used|valid|available)\b|废弃|弃用|不再(?:支持|使用|生效)|已下线/i;
const LISTS = /(?:Valid values|Possible values|Enumerated values|枚举值|可选值|有效值|(?<!默认)取值)\s*(?::|为|are)/i;

/** Finds sentences that look like a rule but were not read: they may state a fact that no finding reports. */
export function findUnread(text: readonly string[], results: RuleResults, context: Context, resolve: IsName): Unread[] {
  const inConditions = sentences(results.conditions);
  const found = [
    ...unreadNumbers(results, context),
    ...inConditions.flatMap((one) => unreadCondition(one, resolve)),
    ...inConditions.flatMap(({ prose }) => (WITHDRAWN.test(prose) ? [sentence(prose, ["deprecated"])] : [])),
    ...(context.isJson ? [] : [...unreadDefaults(text, results, context), ...unreadValues(text, results, context)]),
  ];
  // One sentence may look like several rules.
  return [...new Map(found.toReversed().map((one) => [one.words, one])).values()].toReversed();
}

function sentence(words: string, parts: readonly string[]): Unread {
  return { value: [...new Set(parts)].sort().join(", "), words: words.replace(/\s+/g, " ").trim() };
}

function unreadNumbers(results: RuleResults, context: Context): Unread[] {
  // A long text about a JSON field describes the content of the JSON.
  if (context.isJson && results.bounds.rest.length >= 400) return [];
  const ofConditions = numbersOfConditions(results.conditions);
  return sentences(results.bounds).flatMap(({ prose, rest }) => {
    const compares = COMPARES.test(prose);
    if (!compares && !isNumber(context)) return [];
    const inCondition = ofConditions.get(prose);
    const numbers = numbersIn(compares ? rest : withoutAsides(rest), results).filter(
      (number) => !inCondition?.has(number),
    );
    return numbers.length > 0 ? [sentence(prose, numbers)] : [];
  });
}

function unreadCondition({ prose, rest }: Read, resolve: IsName): Unread[] {
  const depends = WHEN.test(rest);
  if (!depends && !NEEDS.test(rest)) return [];
  const names = namesIn(rest, resolve);
  if (names.length > 0) return [sentence(prose, names)];
  return depends && NEEDED.test(rest) ? [sentence(prose, ["required"])] : [];
}

function unreadDefaults(text: readonly string[], results: RuleResults, context: Context): Unread[] {
  if (results.findings.some((finding) => finding?.what === "default")) return [];
  const plain = withoutAsides(withoutSamples(tight(text.join("\n"))));
  return sentences({ prose: plain, rest: plain }).flatMap(({ prose }) => {
    if (!DEFAULTS.test(prose)) return [];
    if (context.type === "boolean") return [sentence(prose, ["default"])];
    const values = [...numbersIn(prose, results), ...(prose.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? [])];
    return values.length > 0 ? [sentence(prose, values)] : [];
  });
}

function unreadValues(text: readonly string[], results: RuleResults, context: Context): Unread[] {
  if (results.listed || hasItemValues(text, context)) return [];
  const codes = new Set(context.type === "string" ? results.bounds.rest.match(CAPITALS) : []);
  return sentences(results.bounds).flatMap(({ prose, rest }) => {
    if (LISTS.test(rest) && !rest.includes("·")) return [sentence(prose, ["values"])];
    return codes.size > 1 && new RegExp(CAPITALS).test(rest) ? [sentence(prose, [...codes])] : [];
  });
}

/** Gives the field that a word of a sentence names, if any. */
type IsName = (name: string) => string | undefined;

/* Splits both texts into sentences at the same places, since they have the same length. */
function sentences({ prose, rest }: Read): Read[] {
  const result: Read[] = [];
  let from = 0;
  for (const match of prose.matchAll(/[。;\n]|!(?!=)|\.(?=\s|$)/g)) {
    result.push({ prose: prose.slice(from, match.index), rest: rest.slice(from, match.index) });
    from = match.index + 1;
  }
  result.push({ prose: prose.slice(from), rest: rest.slice(from) });
  return result.filter((one) => one.prose.trim() !== "");
}

/* The numbers of each sentence that belong to a condition: "If it is 1, at least one of …". */
function numbersOfConditions(conditions: Read): Map<string, Set<string>> {
  const numbers = (text: string): string[] => [...text.matchAll(NUMBERS)].map(([number]) => number);
  return new Map(
    sentences(conditions).map(({ prose, rest }) => {
      const left = new Set(numbers(rest));
      return [prose, new Set(numbers(prose).filter((number) => !left.has(number)))];
    }),
  );
}

function numbersIn(text: string, { listed, findings }: RuleResults): string[] {
  const read = new Set([
    ...(listed?.titles.keys() ?? []),
    ...findings.flatMap((finding) =>
      finding?.what === "default" || finding?.what === "decimals" ? [String(finding.value)] : [],
    ),
  ]);
  return [...text.matchAll(NUMBERS)].map(([number]) => number).filter((number) => !read.has(number));
}

/* Descriptions write a name as it is or in camel case. A plain word in lower case is not a name. */
function namesIn(text: string, resolve: IsName): string[] {
  const words = text.match(/[A-Za-z_]\w*/g) ?? [];
  return words.filter((word) => /^[A-Z]|[a-z][A-Z]/.test(word) && resolve(word) !== undefined);
}
