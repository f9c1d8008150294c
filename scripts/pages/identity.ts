import type { Fact } from "../facts/model.ts";
import { type Line, tight } from "../descriptions/text.ts";

/** The vendor of a page, and the operation that it documents. */
export interface Identity {
  readonly vendor: "alibaba" | "tencent";
  /** Empty if the page names no operation; several if it does not show which of them it is about. */
  readonly operations: readonly string[];
  readonly version?: Fact;
  readonly updated?: Fact;
  readonly rateLimit?: Fact;
  /** A sentence that looks like a rate limit and could not be read. */
  readonly unread?: Fact;
}

const OPERATION = /^(?:#+\s*)?([A-Z][a-z]+(?:[A-Z][A-Za-z0-9]*)+)(?:\s+-\s+\S.*)?$/;

/**
 * Reads what a page is about. `known`: the operations that have a spec, since a menu names others too. `table`: the index of the
 * first table's header, after which a similar name may be a parameter.
 */
export function identify(lines: readonly Line[], known: ReadonlySet<string>, table: number): Identity {
  const isTencent = lines.some(({ text }) =>
    /tencentcloudapi|X-TC-Action|Common Params|公共参数|cloud\.tencent\.com/.test(text),
  );
  const find = (regex: RegExp): Fact | undefined => {
    for (const { text, number } of lines) {
      const match = regex.exec(text);
      if (match?.[1] !== undefined) return { value: match[1], words: match[0].trim(), line: number };
    }
    return undefined;
  };
  const used = named(lines, /(?:value used for this API|本接口取值)\s*:\s*([A-Z][A-Za-z0-9]+)/);
  const header = named(lines, /^X-TC-Action:\s*([A-Z]\w+)/);
  const operations = [used, header, titlesOf(lines, known, table)].find((names) => names.length > 0) ?? [];
  const version = find(/(?:value used for this API|本接口取值)\s*:\s*(\d{4}-\d{2}-\d{2})/);
  const updated = find(
    /(?:Last updated|Last Updated|Updated|更新时间|最近更新时间)\s*(?:at|on)?\s*:\s*(\d{4}-\d{2}-\d{2})/,
  );
  const { rateLimit, unread } = readRateLimit(lines.slice(0, table));
  return {
    vendor: isTencent ? "tencent" : "alibaba",
    operations,
    ...(version && { version }),
    ...(updated && { updated }),
    ...(rateLimit && { rateLimit }),
    ...(unread && { unread }),
  };
}

function named(lines: readonly Line[], regex: RegExp): string[] {
  return [...new Set(lines.flatMap(({ text }) => regex.exec(text)?.[1] ?? []))];
}

const DATED = /^\s*(?:更新时间|最近更新时间|Last updated|Last Updated|Updated at)\s*:/;
const VERBS =
  /^(?:Create|Update|Delete|Modify|Query|List|Get|Describe|Start|Stop|Cloud|Batch|Add|Remove|Set|Cancel)[A-Z]/;

/* The title is above the date of the last update. A menu above it may name many operations. */
function titlesOf(lines: readonly Line[], known: ReadonlySet<string>, table: number): string[] {
  const titles = lines.flatMap(({ text }, index) => {
    const name = OPERATION.exec(text.trim())?.[1];
    return name === undefined ? [] : [{ name, index, isHeading: /^\s*#\s|\s-\s/.test(text) }];
  });
  const dates = lines.flatMap(({ text }, index) => (DATED.test(text) ? [index] : []));
  const above = dates.flatMap((date) => titles.findLast(({ index }) => index < date && date - index < 12)?.name ?? []);
  if (above.length > 0) return [...new Set(above)];
  const before = titles.filter(({ index }) => index < table);
  const heading = before.filter(({ isHeading }) => isHeading);
  const likely = before.filter(({ name }) => known.has(name) || VERBS.test(name));
  const chosen = [heading, likely, before.slice(0, 1)].find((some) => some.length > 0) ?? [];
  return [...new Set(chosen.map(({ name }) => name))];
}

const LIMITS: readonly RegExp[] = [
  /maximum of ([\d,]+) requests can be initiated per second/i,
  /(?:默认接口请求频率限制|单用户调用频率|每秒请求次数|QPS限制)[^\d]{0,12}([\d,]+)\s*(?:次\/秒)?/,
  /(\d[\d,]{0,11}) (?:calls|requests|times) per second(?: per (?:user|account)|\b)/i,
  /\b(?:QPS|rate) limit(?: is|:| of)?\s*(\d[\d,]{0,11})(?:\s*(?:calls|requests|times)?\s*(?:per second|\/\s?s))?/i,
];
const LIKE_A_LIMIT =
  /(?:\bQPS\b|\brate limit|\b(?:per|a) (?:second|minute|hour|day)\b|频率限制|每秒|每分钟|每小时|每天|次\/)/i;
const OF_LONGER = /^\d|^[^.。;\d]{0,20}(?:minute|hour|day|分钟|小时|天)/i;

/* A limit above the table is about the operation; inside the table it is about a parameter. */
function readRateLimit(lines: readonly Line[]): { rateLimit?: Fact; unread?: Fact } {
  let unread: Fact | undefined;
  for (const { text, number } of lines) {
    const prose = tight(text);
    for (const rule of LIMITS) {
      const match = rule.exec(prose);
      const isPerSecond = match !== null && !OF_LONGER.test(prose.slice(match.index + match[0].length));
      if (match?.[1] !== undefined && isPerSecond)
        return { rateLimit: { value: `${match[1].replaceAll(",", "")} in 1 s`, words: match[0], line: number } };
    }
    const [count] = /\d[\d,]*/.exec(prose) ?? [];
    if (count !== undefined && LIKE_A_LIMIT.test(prose)) unread ??= { value: count, words: prose.trim(), line: number };
  }
  return unread ? { unread } : {};
}
