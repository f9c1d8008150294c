import { findHeaders, type Header } from "./headers.ts";
import type { Line } from "../descriptions/text.ts";
import { requiredOf, typeOf } from "../descriptions/cell-words.ts";
import { IDENTIFIER, sectionOf, type Section } from "./words.ts";

/** A table: its header, and the part of the page with its rows. */
export interface Region {
  readonly kind: "request" | "response" | "errors" | "skip";
  readonly header: Header;
  /** Index of the first line of its rows, and of the first line after them. */
  readonly from: number;
  readonly to: number;
  /** The repeated headers inside the table. */
  readonly again: readonly Header[];
  /** Whether something certainly follows: another table, or a heading that is not the last text of the page. */
  readonly isFollowed: boolean;
}

/** Finds the tables of a page. A table ends at a heading, at the next table, or at the end of the page. */
export function findRegions(lines: readonly Line[]): Region[] {
  const headers = findHeaders(lines);
  const lastWords = lines.findLastIndex(({ text }) => text.trim() !== "");
  const regions: Region[] = [];
  headers.forEach((head, number) => {
    const next = headers[number + 1]?.from ?? lines.length;
    const to = endOf(lines, head, next);
    const before = regions.at(-1);
    const isFollowed = to < lines.length && (to === next || to < lastWords);
    // The same header again, with only rows before it: the table continues.
    if (before?.to === head.from && before.header.titles.join() === head.titles.join())
      regions[regions.length - 1] = { ...before, to, again: [...before.again, head], isFollowed };
    else regions.push({ kind: kindOf(lines, head), header: head, from: head.to, to, again: [], isFollowed });
  });
  return regions;
}

/** The lines of a table's rows. */
export function rowLines(lines: readonly Line[], { from, to, again }: Region): Line[] {
  const heads = new Set(
    again.flatMap((head) => Array.from({ length: head.to - head.from }, (_, at) => head.from + at)),
  );
  return lines.slice(from, to).filter((_, index) => !heads.has(from + index));
}

/** Whether a line is a sentence, and not the beginning of a row or of titles. */
export function isSentence(text: string): boolean {
  return !text.includes("|") && text.trim().split(/\s+/).length > 2;
}

/* A word like "Example" may be a heading, or a name or a cell of a row. It is a heading if no row follows it. */
function endOf(lines: readonly Line[], head: Header, next: number): number {
  let lastRow = next - 1;
  while (lastRow >= head.to && !isRow(lines, head, lastRow, next)) lastRow -= 1;
  let to = Math.max(head.to, lastRow + 1);
  while (to < next && sectionOf(lines[to]?.text ?? "") === undefined) to += 1;
  return to;
}

const GLUED = /^[A-Z]\w*?(?:string|integer|long|number|boolean|array|object)(?:Yes|No|是|否)$/;

/* Whether a row certainly begins here. */
function isRow(lines: readonly Line[], head: Header, index: number, next: number): boolean {
  const text = lines[index]?.text.trim() ?? "";
  switch (head.layout) {
    case "line": {
      if (!IDENTIFIER.test(text)) return false;
      const cell = lines.slice(index + 1, Math.min(index + 4, next)).find((line) => line.text.trim() !== "");
      return cell !== undefined && typeOf(cell.text) !== undefined;
    }
    case "glued":
      return GLUED.test(text);
    case "space": {
      const words = text.split(" ", 3);
      return (
        head.roles[1] === "required" && IDENTIFIER.test(words[0] ?? "") && requiredOf(words[1] ?? "") !== undefined
      );
    }
    case "broken pipe":
      return text === "|";
    default:
      return (text.match(/\|/g)?.length ?? 0) >= head.roles.length - 1;
  }
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
