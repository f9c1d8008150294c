import type { Line } from "../descriptions/text.ts";
import { TITLES, type Role } from "./words.ts";

/** How the titles of a table are separated, and so its cells. */
export type Layout = "line" | "glued" | "pipe" | "broken pipe" | "space";

export interface Header {
  readonly layout: Layout;
  readonly roles: readonly Role[];
  /** Index of its first line, and of the first line after it. */
  readonly from: number;
  readonly to: number;
  readonly isChinese: boolean;
  /** Whether a row begins with a pipe. */
  readonly leadingBar: boolean;
  /** Whether a row ends with a pipe. */
  readonly trailingBar: boolean;
  readonly titles: readonly string[];
}

const LONGEST_FIRST = [...TITLES.keys()].sort((a, b) => b.length - a.length);

/** Finds every table header of a page, in order. Headers alone show the form of a page. */
export function findHeaders(lines: readonly Line[]): Header[] {
  const headers: Header[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const found = headerAt(lines, index);
    if (!found) continue;
    headers.push(found);
    index = found.to - 1;
  }
  return headers;
}

function headerAt(lines: readonly Line[], index: number): Header | undefined {
  const text = lines[index]?.text.trim() ?? "";
  if (text === "" || text.length > 200) return undefined;
  return onOneLine(text, index) ?? overLines(lines, index);
}

function onOneLine(text: string, index: number): Header | undefined {
  const bars = text.includes("|");
  const cells = bars ? cellsOf(text) : undefined;
  const titles = cells ?? splitTitles(text);
  if (!titles || titles.length < 2) return undefined;
  const layout = bars ? "pipe" : text === titles.join("") ? "glued" : "space";
  return header(titles, layout, index, index + 1, text);
}

function cellsOf(text: string): string[] {
  return text
    .replace(/^\|/, "")
    .replace(/\|$/, "")
    .split("|")
    .map((cell) => cell.trim());
}

/* Titles in a row, with or without blanks between them. */
function splitTitles(text: string): string[] | undefined {
  const titles: string[] = [];
  let rest = text;
  while (rest !== "") {
    const title = LONGEST_FIRST.find((candidate) => rest.startsWith(candidate));
    if (title === undefined) return undefined;
    titles.push(title);
    rest = rest.slice(title.length).trimStart();
  }
  return titles;
}

/* One title per line, alone or followed by a pipe. */
function overLines(lines: readonly Line[], index: number): Header | undefined {
  const titles: string[] = [];
  const roles = new Set<Role>();
  const isBroken = lines[index]?.text.trim() === "|" || /^\|?\s*[^|]+\|$/.test(lines[index]?.text.trim() ?? "");
  let at = index;
  let end = index;
  if (lines[index]?.text.trim() === "|") at += 1;
  for (; at < lines.length && titles.length < 8; at += 1) {
    const text = lines[at]?.text.trim() ?? "";
    if (text === "") continue;
    const title = isBroken ? /^\|?\s*(.+?)\s*\|$/.exec(text)?.[1] : text;
    const role = TITLES.get(title ?? "");
    // A repeated title is the name in the first row: `Name`, `Description`; and so is `Action` after `Parameter`.
    if (title === undefined || role === undefined || (role === "other" ? roles.has("name") : roles.has(role))) break;
    roles.add(role);
    titles.push(title);
    end = at + 1;
  }
  if (titles.length < 3 && !(isBroken && titles.length >= 2)) return undefined;
  return header(titles, isBroken ? "broken pipe" : "line", index, end, isBroken ? "||" : "");
}

function header(titles: readonly string[], layout: Layout, from: number, to: number, text: string): Header | undefined {
  const roles = titles.map((title) => TITLES.get(title));
  if (roles.includes(undefined)) return undefined;
  const known = roles as Role[];
  const isTable =
    (known[0] === "name" && known.includes("type")) ||
    known.includes("code") ||
    known.filter((role) => role === "other").length >= 2;
  if (!isTable) return undefined;
  return {
    layout,
    roles: known,
    titles,
    from,
    to,
    isChinese: titles.some((title) => /[\u4e00-\u9fff]/.test(title)),
    leadingBar: text.startsWith("|"),
    trailingBar: text.endsWith("|"),
  };
}
