import { tight, withoutSamples } from "./text.ts";
import type { Context, Finding } from "./finding.ts";

/** The values that a description lists, each with its title, and the value that is marked as the default. */
export interface ListedValues {
  readonly titles: ReadonlyMap<string, string>;
  readonly marked?: string;
  readonly words: string;
  /** The values of a second list, if they differ from those of the first. */
  readonly other?: readonly string[];
}

const INTRO =
  /(?:^|[\s.。;,:(])(?:Valid values|Possible values|Enumerated values|Enumeration value|Values|取值(?:如下|范围|为|包括)?|枚举值|可选值|有效值)\s*:\s*$/;
const DEFAULT_MARK = /\((?:default|默认(?:值)?)\)/i;

/** Reads a list of values, as bullets or in a sentence. */
export function readValues(text: readonly string[], context: Context): ListedValues | undefined {
  if (context.type === "array" || context.type === "object") return undefined;
  const found = bulleted(text) ?? fixed(text) ?? inSentence(text) ?? numbered(text);
  if (!found || found.titles.size === 0 || context.isJson) return undefined;
  return isListOf(found, context.example) ? found : undefined;
}

/** Whether the description of a list states the values of its items. */
export function hasItemValues(text: readonly string[], { type, items }: Context): boolean {
  if (type !== "array" || items === undefined) return false;
  return readValues(text, { type: items, example: undefined, isJson: false }) !== undefined;
}

/* `200010,200011` is a list of the values, not one of them, and JSON is not a value: then the list is about items. */
function isListOf({ titles }: ListedValues, example: string | undefined): boolean {
  if (example === undefined || titles.has(example)) return true;
  if (/^\s*[[{]/.test(example)) return false;
  const parts = example.split(",").map((part) => part.trim());
  return !(parts.length > 1 && parts.every((part) => titles.has(part)));
}

function bulleted(text: readonly string[]): ListedValues | undefined {
  const lists: { titles: Map<string, string>; marked?: string; hasTitles: boolean; words: string }[] = [];
  let list: (typeof lists)[number] | undefined;
  let isIntroduced = false;
  for (const line of text) {
    if (INTRO.test(line)) {
      list = undefined;
      isIntroduced = true;
      continue;
    }
    const bullet = bulletOf(line, isIntroduced || list !== undefined);
    if (!bullet) {
      if (line.trim() !== "" && !isIntroduced) list = undefined;
      if (line.trim() !== "" && list === undefined) isIntroduced = false;
      continue;
    }
    if (!list) {
      list = { titles: new Map(), hasTitles: false, words: line.trim() };
      lists.push(list);
    } else list.words += ` ${line.trim()}`;
    list.titles.set(bullet.code, bullet.title);
    if (bullet.title !== "") list.hasTitles = true;
    if (bullet.isDefault) list.marked = bullet.code;
    isIntroduced = false;
  }
  const first = lists[0];
  if (!first) return undefined;
  const second = lists.find((one) => one !== first && !sameValues(one.titles, first.titles));
  return {
    titles: first.titles,
    words: first.words,
    ...(first.marked !== undefined && { marked: first.marked }),
    ...(second && { other: [...second.titles.keys()] }),
  };
}

function sameValues(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one.keys()].every((code) => other.has(code));
}

function bulletOf(line: string, isInList: boolean): { code: string; title: string; isDefault: boolean } | undefined {
  const isBullet = /^\s*(?:[•·*●▪-])\s+/.test(line);
  if (!isBullet && !isInList) return undefined;
  const body = tight(line.replace(/^\s*(?:[•·*●▪-])\s+/, "").trim());
  const match =
    /^"?([A-Za-z0-9_][\w.+-]*)"?\s*(\([^)]*\))?\s*(?::|-(?=\s|[\u4e00-\u9fff])|(?=[\u4e00-\u9fff])|$)\s*(.*)$/.exec(
      body,
    );
  const [, code = "", mark = "", title = ""] = match ?? [];
  if (!match || (!isBullet && !/[:(]|^\w+$/.test(body))) return undefined;
  return {
    code: code.replace(/\.$/, ""),
    title: title.trim(),
    isDefault: DEFAULT_MARK.test(mark) || DEFAULT_MARK.test(title),
  };
}

/* `取固定值:LIST` */
function fixed(text: readonly string[]): ListedValues | undefined {
  const match = /(?:取固定值|固定取值|fixed value)\s*(?:为|is|:)\s*([A-Za-z0-9_]+)/.exec(tight(text.join("\n")));
  return match?.[1] === undefined ? undefined : { titles: new Map([[match[1], ""]]), words: match[0] };
}

/* `Valid values: ACTIVE and DISABLED.` */
function inSentence(text: readonly string[]): ListedValues | undefined {
  const joined = text.join("\n");
  const match =
    /(?:Valid values|Possible values|Enumerated values|枚举值|可选值|取值)\s*(?::|为|are)\s*([^\n。;]+)/.exec(joined);
  if (!match?.[1]) return undefined;
  const parts = match[1]
    .split(/,\s*(?:and |or )?|\s+(?:and|or)\s+|、|\||或|和/)
    .map((part) => part.replace(/\.\s*$/, "").trim());
  if (parts.length < 2 || !parts.every((part) => /^"?[A-Z][A-Za-z0-9_]*"?$/.test(part))) return undefined;
  return { titles: new Map(parts.map((part) => [part.replaceAll('"', ""), ""])), words: match[0].trim() };
}

// A number before one of these is a count, not a code.
const COUNTED =
  "时|与|及|之|起|止|表示|秒|分钟|个|次|条|字|天|小时|人|位|号|轮|元|月|日|年|或|和|且|到|至|以|倍|级|页|种|类|毫秒|千|万|点|是";
const MARKER = new RegExp(
  `(?<![\\w.=~/-]|\\d:)(?:(\\d{1,3})\\s*(?:(?<sep>\\.(?!\\s+[A-Z])|[:)=]|-(?=[A-Za-z\\u4e00-\\u9fff]))(?!\\d)|(?<word>\\s+for\\s)|(?<bare>\\s*(?=[\\u4e00-\\u9fff])(?!\\s*(?:${COUNTED}))))|(?<caps>[A-Z][A-Z_]{2,})-(?=[\\u4e00-\\u9fff]))`,
  "gu",
);

/* `0.关闭 1.开启`, `0 for random 1 for in order`, `0 随机 1 顺序`, `0-成功,1-失败`, `QUEUE-排队中,FINISH-已完成` */
function numbered(text: readonly string[]): ListedValues | undefined {
  const joined = tight(withoutSamples(text.join("\n")));
  const markers = [...joined.matchAll(MARKER)];
  const runs: { titles: Map<string, string>; marked?: string; words: string; isOver: boolean }[] = [];
  for (const [index, marker] of markers.entries()) {
    const code = marker[1] ?? marker.groups?.caps ?? "";
    const end = markers[index + 1]?.index ?? joined.length;
    const title = joined.slice(marker.index + marker[0].length, end).trim();
    let run = runs.at(-1);
    const last = run && [...run.titles.keys()].at(-1);
    const isNext = marker[1] === undefined || last === undefined || Number(code) > Number(last);
    if (!run || run.isOver || !isNext) {
      run = { titles: new Map(), words: "", isOver: false };
      runs.push(run);
    }
    run.titles.set(code, title.replace(/[,;、\s]+$/, ""));
    if (DEFAULT_MARK.test(title)) run.marked = code;
    run.words += `${marker[0]}${title} `;
    // The list ends at the end of the sentence.
    run.isOver = /[。\n]|\.\s/.test(title);
  }
  const found = runs.find(({ titles }) => titles.size > 1);
  if (!found) return undefined;
  const { titles, marked, words } = found;
  return { titles, words: words.slice(0, 160).trim(), ...(marked !== undefined && { marked }) };
}

/** The facts that a list of values states. For a boolean the list adds nothing to the type. */
export function valueFindings(listed: ListedValues | undefined, context: Context): Finding[] {
  if (!listed || context.type === "boolean") return [];
  return [{ what: "values", value: [...listed.titles.keys()].sort(), words: listed.words }];
}
