import { tight, withoutSamples } from "../text.ts";
import type { Context, Finding } from "./finding.ts";
import { withoutAsides } from "./forms.ts";
import { hasValueList, type ListedValues } from "./values.ts";

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
  /\b(?:max(?:imum)?|min(?:imum)?|at most|at least|up to|no (?:more|less|fewer)|exceed\w*|greater|less|more than|fewer|larger|smaller|higher|lower|longer|shorter|between|range|above|below|limits?|limited|within|multiples? of)\b|[<>≤≥]|大于|小于|高于|低于|超过|超出|多于|少于|最大|最小|最多|最少|最长|最短|至少|至多|上限|下限|范围|以内|以上|以下|之间|倍数|限制/i;
const DEFAULTS =
  /default|默认|\b(?:left empty|omitted|not specified|not set|left out)\b.{0,40}\b(?:is|are) used\b|(?:不填|不传|为空)时?,?(?:则|取|使用|按)/i;
const NUMBERS =
  /(?<![\w.·])(?<![A-Za-z_]-)-?\d+(?:\.\d+)?(?![\w.]*\w)|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty|hundred|thousand)\b/gi;
const NEEDS =
  /\brequired\b|\bmandatory\b|\bmust (?:be (?:set|specified|provided|given|passed|used|filled)|set|specify|provide|use|pass)\b|(?:cannot|must not|can't) be (?:empty|null|blank|left|omitted)|\bspecify (?:either|one|at least)|mutually exclusive|\b(?:cannot|must not|can't) (?:set|be set|specify|be specified|be used|use)\b|\bonly one of\b|\btogether\b|\bignored\b|takes? effect|\bapplies\b|必填|必传|必选|必须传|不能为空|不可为空|不允许为空|不得为空|需要?传|须传|需填|需要填写|互斥|不能同时|不可同时|至少(?:设置|填|传|选)|选一|其一|生效|忽略/i;
const WHEN = /\b(?:when|if|unless|only)\b|时|[=≠]/i;
const WITHDRAWN =
  /\bdeprecated\b|\bno longer (?:supported|used|valid|available)\b|废弃|弃用|不再(?:支持|使用|生效)|已下线/i;
const LISTS = /(?:Valid values|Possible values|Enumerated values|枚举值|可选值|有效值|(?<!默认)取值)\s*(?::|为|are)/i;

/** Sentences that look like a rule of which nothing was read: in such words a fact may stand that is none of those reported. */
export function findUnread(text: readonly string[], taken: Taken, context: Context, resolve: IsName): Unread[] {
  const unread = new Map<string, Unread>();
  const add = (words: string, parts: readonly string[]): void => {
    const key = words.replace(/\s+/g, " ").trim();
    if (!unread.has(key)) unread.set(key, { value: [...new Set(parts)].sort().join(", "), words: key });
  };
  if (!context.isJson || taken.bounds.rest.length < 400)
    for (const one of sentences(taken.bounds)) {
      const numbers = numbersIn(one.rest, taken);
      if (numbers.length > 0 && COMPARES.test(one.prose)) add(one.prose, numbers);
    }
  for (const { prose, rest } of sentences({ prose: taken.conditions.prose, rest: taken.conditions.rest })) {
    if (!NEEDS.test(rest)) continue;
    const names = namesIn(rest, resolve);
    const isCase = WHEN.test(rest) && /\brequired\b|必填|必传|必选/i.test(rest);
    if (names.length > 0 || isCase) add(prose, names.length > 0 ? names : ["required"]);
  }
  for (const { prose } of sentences({ prose: taken.conditions.prose, rest: taken.conditions.prose }))
    if (WITHDRAWN.test(prose)) add(prose, ["deprecated"]);
  if (context.isJson) return [...unread.values()];
  const said = taken.findings.some((finding) => finding?.what === "default");
  const plain = withoutAsides(withoutSamples(tight(text.join("\n"))));
  for (const { prose } of said ? [] : sentences({ prose: plain, rest: plain })) {
    if (!DEFAULTS.test(prose) || context.type === "boolean") continue;
    const values = [...numbersIn(prose, taken), ...(prose.match(/\b[A-Z][A-Z_]{2,}\b/g) ?? [])];
    if (values.length > 0) add(prose, values);
  }
  if (!taken.listed && (context.type === "array" ? hasValueList(text, context) : true))
    for (const { prose, rest } of sentences(taken.bounds))
      if (LISTS.test(rest) && !rest.includes("·")) add(prose, ["values"]);
  return [...unread.values()];
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
