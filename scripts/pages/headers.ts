import type { Line } from "./text.ts";
import { sectionOf, TITLES, type Role, type Section } from "./words.ts";

/** How the titles of a table stand, which is how its rows do. */
export type Layout = "line" | "glued" | "pipe" | "broken pipe" | "space";

export interface Header {
  readonly layout: Layout;
  readonly roles: readonly Role[];
  /** Index of its first line, and of the first line after it. */
  readonly from: number;
  readonly to: number;
  readonly isChinese: boolean;
  /** With pipes: whether a row begins and ends with one. */
  readonly leadingBar: boolean;
  readonly trailingBar: boolean;
  readonly titles: readonly string[];
}

/** A table's header with the part of the page that it heads. */
export interface Region {
  readonly kind: "request" | "response" | "errors" | "skip";
  readonly header: Header;
  /** Indexes of the lines of its rows. */
  readonly from: number;
  readonly to: number;
  /** Where its header is printed again. */
  readonly again: readonly Header[];
  /** Whether something follows: a heading or another table. */
  readonly isFollowed: boolean;
}

const LONGEST_FIRST = [...TITLES.keys()].sort((a, b) => b.length - a.length);

/** Every header of a page, in order: whole pages are told apart by nothing else. */
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

/* Titles that stand behind one another, glued or with blanks. */
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

/* One title a line, bare or with a bar behind it. */
function overLines(lines: readonly Line[], index: number): Header | undefined {
  const titles: string[] = [];
  const isBroken = lines[index]?.text.trim() === "|" || /^\|?\s*[^|]+\|$/.test(lines[index]?.text.trim() ?? "");
  let at = index;
  let end = index;
  if (lines[index]?.text.trim() === "|") at += 1;
  for (; at < lines.length && titles.length < 8; at += 1) {
    const text = lines[at]?.text.trim() ?? "";
    if (text === "") continue;
    const title = isBroken ? /^\|?\s*(.+?)\s*\|$/.exec(text)?.[1] : text;
    if (title === undefined || !TITLES.has(title)) break;
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

/** The tables of a page with the lines of their rows. A table ends at a heading, at the next table, or with the page. */
export function findRegions(lines: readonly Line[]): Region[] {
  const headers = findHeaders(lines);
  const regions: Region[] = [];
  headers.forEach((head, number) => {
    const next = headers[number + 1]?.from ?? lines.length;
    let to = head.to;
    while (to < next && !endsTable(lines, head, to)) to += 1;
    const before = regions.at(-1);
    // A header that is printed again, with nothing but rows since: the table goes on.
    if (before?.to === head.from && before.header.titles.join() === head.titles.join())
      regions[regions.length - 1] = { ...before, to, again: [...before.again, head], isFollowed: to < lines.length };
    else
      regions.push({
        kind: kindOf(lines, head),
        header: head,
        from: head.to,
        to,
        again: [],
        isFollowed: to < lines.length,
      });
  });
  return regions;
}

/** The lines of a table's rows. */
export function rowLines(lines: readonly Line[], { from, to, again }: Region): Line[] {
  return lines
    .slice(from, to)
    .filter((_, index) => !again.some((head) => from + index >= head.from && from + index < head.to));
}

function endsTable(lines: readonly Line[], head: Header, index: number): boolean {
  const text = lines[index]?.text ?? "";
  const section = sectionOf(text);
  if (section === undefined) return false;
  // "Example" and the like may be the name of a row or a cell: then a type word or another cell follows.
  if (head.layout === "line") return !isCellOf(lines, index);
  return !text.includes("|");
}

/* A heading stands after a blank line where the rest of the page has them, and no type word follows it. */
function isCellOf(lines: readonly Line[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find(({ text }) => text.trim() !== "");
  return next !== undefined && /^(?:string|integer|long|number|boolean|array|object)$/.test(next.text.trim());
}

function kindOf(lines: readonly Line[], head: Header): Region["kind"] {
  if (head.roles.includes("code")) return "errors";
  if (head.roles[0] !== "name") return "skip";
  const section = sectionBefore(lines, head.from);
  if (section === "request" || section === "response") return section;
  return head.roles.includes("required") ? "request" : "response";
}

function sectionBefore(lines: readonly Line[], index: number): Section | undefined {
  for (let at = index - 1; at >= 0 && at > index - 30; at -= 1) {
    const section = sectionOf(lines[at]?.text ?? "");
    if (section) return section;
  }
  return undefined;
}
