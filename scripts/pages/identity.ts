import type { Fact } from "../drift/model.ts";
import type { Line } from "./text.ts";
import { tight } from "./text.ts";

/** Who wrote a page, and about what. */
export interface Identity {
  readonly vendor: "alibaba" | "tencent";
  readonly operation: string | undefined;
  readonly version?: Fact;
  readonly updated?: Fact;
  readonly rateLimit?: Fact;
}

const OPERATION = /^(?:#+\s*)?([A-Z][a-z]+(?:[A-Z][A-Za-z0-9]*)+)(?:\s+-\s+\S.*)?$/;

/** Reads what a page says of itself. `known` are the operations that have a spec: a menu names others too. */
export function identify(lines: readonly Line[], known: ReadonlySet<string>): Identity {
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
  const used = find(/(?:value used for this API|本接口取值)\s*:\s*([A-Z][A-Za-z0-9]+)/);
  const header = find(/^X-TC-Action:\s*([A-Z]\w+)/);
  const operation = (used?.value ?? header?.value ?? titleOf(lines, known)) as string | undefined;
  const version = find(/(?:value used for this API|本接口取值)\s*:\s*(\d{4}-\d{2}-\d{2})/);
  const updated = find(
    /(?:Last updated|Last Updated|Updated|更新时间|最近更新时间)\s*(?:at|on)?\s*:\s*(\d{4}-\d{2}-\d{2})/,
  );
  const rateLimit = readRateLimit(lines);
  return {
    vendor: isTencent ? "tencent" : "alibaba",
    operation,
    ...(version && { version }),
    ...(updated && { updated }),
    ...(rateLimit && { rateLimit }),
  };
}

/* The title stands above the date of the update; a menu above it may name many operations. */
function titleOf(lines: readonly Line[], known: ReadonlySet<string>): string | undefined {
  const titles = lines.flatMap(({ text }, index) => {
    const name = OPERATION.exec(text.trim())?.[1];
    return name === undefined ? [] : [{ name, index, isHeading: /^\s*#\s|\s-\s/.test(text) }];
  });
  const dated = lines.findIndex(({ text }) => /^\s*(?:更新时间|Last updated|Last Updated|Updated at)\s*:/.test(text));
  const above = titles.findLast(({ index }) => dated !== -1 && index < dated && dated - index < 12);
  const heading = titles.find(({ isHeading }) => isHeading);
  const names = new Set(titles.map(({ name }) => name));
  const only = [...names].filter((name) => known.has(name));
  return (above ?? heading)?.name ?? (only.length === 1 ? only[0] : titles[0]?.name);
}

function readRateLimit(lines: readonly Line[]): Fact | undefined {
  const rules = [
    /maximum of ([\d,]+) requests can be initiated per second/i,
    /(?:默认接口请求频率限制|单用户调用频率|每秒请求次数|QPS限制)[^\d]{0,12}([\d,]+)\s*(?:次\/秒)?/,
    /(\d[\d,]{0,11}) (?:calls|requests) per second per (?:user|account)/i,
  ];
  for (const { text, number } of lines) {
    for (const rule of rules) {
      const match = rule.exec(tight(text));
      if (match?.[1] !== undefined)
        return { value: `${match[1].replaceAll(",", "")} in 1 s`, words: match[0], line: number };
    }
  }
  return undefined;
}
