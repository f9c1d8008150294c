import { tight, withoutSamples } from "./text.ts";
import type { Context, Finding } from "./finding.ts";
import { withoutAsides } from "./forms.ts";
import { hasItemValues, type ListedValues } from "./values.ts";

/** A text, and the same with what was read blanked out. */
interface Read {
  readonly prose: string;
  readonly rest: string;
}

/** What the other rules took from a description. */
export interface Taken {
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
/* Of a number, whatever is said in numbers may be a rule; of a text, what is written in capitals may be its values. */
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

/** Sentences that look like a rule of which nothing was read: in such words a fact may stand that is none of those reported. */
export function findUnread(text: readonly string[], taken: Taken, context: Context, resolve: IsName): Unread[] {
  const inConditions = sentences(taken.conditions);
  const found = [
    ...unreadNumbers(taken, context),
    ...inConditions.flatMap((one) => unreadCondition(one, resolve)),
    ...inConditions.flatMap(({ prose }) => (WITHDRAWN.test(prose) ? [sentence(prose, ["deprecated"])] : [])),
    ...(context.isJson ? [] : [...unreadDefaults(text, taken, context), ...unreadValues(text, taken, context)]),
  ];
  // One sentence may look like several rules.
  return [...new Map(found.toReversed().map((one) => [one.words, one])).values()].toReversed();
}

function sentence(words: string, parts: readonly string[]): Unread {
  return { value: [...new Set(parts)].sort().join(", "), words: words.replace(/\s+/g, " ").trim() };
}

function unreadNumbers(taken: Taken, context: Context): Unread[] {
  // A long text about JSON is about what is inside it.
  if (context.isJson && taken.bounds.rest.length >= 400) return [];
  const ofConditions = numbersOfConditions(taken.conditions);
  return sentences(taken.bounds).flatMap(({ prose, rest }) => {
    const compares = COMPARES.test(prose);
    if (!compares && !isNumber(context)) return [];
    const inCondition = ofConditions.get(prose);
    const numbers = numbersIn(compares ? rest : withoutAsides(rest), taken).filter(
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

function unreadDefaults(text: readonly string[], taken: Taken, context: Context): Unread[] {
  if (taken.findings.some((finding) => finding?.what === "default")) return [];
  const plain = withoutAsides(withoutSamples(tight(text.join("\n"))));
  return sentences({ prose: plain, rest: plain }).flatMap(({ prose }) => {
    if (!DEFAULTS.test(prose)) return [];
    if (context.type === "boolean") return [sentence(prose, ["default"])];
    const values = [...numbersIn(prose, taken), ...(prose.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? [])];
    return values.length > 0 ? [sentence(prose, values)] : [];
  });
}

function unreadValues(text: readonly string[], taken: Taken, context: Context): Unread[] {
  if (taken.listed || hasItemValues(text, context)) return [];
  const codes = new Set(context.type === "string" ? taken.bounds.rest.match(CAPITALS) : []);
  return sentences(taken.bounds).flatMap(({ prose, rest }) => {
    if (LISTS.test(rest) && !rest.includes("·")) return [sentence(prose, ["values"])];
    return codes.size > 1 && new RegExp(CAPITALS).test(rest) ? [sentence(prose, [...codes])] : [];
  });
}

/** The parameter that a word of a sentence names, if any. */
type IsName = (name: string) => string | undefined;

/* Both texts have the same length, so they are cut at the same places. */
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

/* "If it is 1, at least one of …": the numbers of a sentence that were read as a condition's. */
function numbersOfConditions(conditions: Read): Map<string, Set<string>> {
  const numbers = (text: string): string[] => [...text.matchAll(NUMBERS)].map(([number]) => number);
  return new Map(
    sentences(conditions).map(({ prose, rest }) => {
      const left = new Set(numbers(rest));
      return [prose, new Set(numbers(prose).filter((number) => !left.has(number)))];
    }),
  );
}

function numbersIn(text: string, { listed, findings }: Taken): string[] {
  const read = new Set([
    ...(listed?.titles.keys() ?? []),
    ...findings.flatMap((finding) =>
      finding?.what === "default" || finding?.what === "decimals" ? [String(finding.value)] : [],
    ),
  ]);
  return [...text.matchAll(NUMBERS)].map(([number]) => number).filter((number) => !read.has(number));
}

/* Prose writes a name in camel case, or as it is; a plain word in lower case is a word. */
function namesIn(text: string, resolve: IsName): string[] {
  const words = text.match(/[A-Za-z_]\w*/g) ?? [];
  return words.filter((word) => /^[A-Z]|[a-z][A-Z]/.test(word) && resolve(word) !== undefined);
}
