import type { ErrorList, Remark } from "../facts/model.ts";
import type { Header } from "./headers.ts";
import { isSentence, rowLines, type Region } from "./regions.ts";
import { joinRows } from "./rows/pipe.ts";
import type { Line } from "../descriptions/text.ts";

/* `InternalError.DBError`, `isv.BUSINESS_LIMIT_CONTROL`; a single word in lower case is not a code. */
const CODE = /^(?:[A-Z][A-Za-z0-9]*(?:[._-][A-Za-z0-9_-]+)*|[a-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9_-]+)+)$/;
/* A code that is not a plain word certainly begins a row. */
const NOT_A_WORD = /[a-z][A-Z]|[._\d]/;

/** Reads the error codes that a page lists. Most of Alibaba's pages link to a list of all codes instead. */
export function readErrors(
  lines: readonly Line[],
  regions: readonly Region[],
): { readonly list: ErrorList; readonly remarks: readonly Remark[] } {
  const isLinked = lines.some(({ text }) =>
    /See Error Codes|Common Error Codes|访问错误中心|Error Center|公共错误码/.test(text),
  );
  const codes = new Map<string, ErrorList["codes"][number]>();
  const remarks: Remark[] = [];
  let isOpen = false;
  for (const region of regions) {
    const rows = rowLines(lines, region);
    const all = rowsOf(region.header, rows);
    const last = all.findLast(({ code }) => CODE.test(code));
    const end = endOf(region, rows, last?.line ?? 0);
    for (const { code, words, line } of all) {
      if (!CODE.test(code)) {
        remarks.push({ ...REMARK, what: "row not read", value: words.slice(0, 80), words, line });
        // The last word of the page may be an incomplete code.
      } else if (!codes.has(code) && !(end === "cut" && line === last?.line))
        codes.set(code, { code, fact: { value: code, words, line } });
    }
    isOpen ||= end !== "closed";
    const [first] = rows.filter(({ text }) => text.trim() !== "");
    if (!first || region.header.layout !== "glued") continue;
    const words = "the cells of the error codes have no separator";
    remarks.push({ ...REMARK, what: "table not read", value: "error codes", words, line: first.number });
  }
  const state = codes.size > 0 ? "listed" : regions.length === 0 && isLinked ? "linked" : "absent";
  return { list: { state, codes: [...codes.values()], ...(isOpen && { isOpen: true as const }) }, remarks };
}

const REMARK = { side: "operation", path: "" } as const;

/* Whether text follows the codes (closed), the page ends after the last code (open), or perhaps within it (cut). */
function endOf({ isFollowed, header }: Region, rows: readonly Line[], last: number): "closed" | "open" | "cut" {
  if (isFollowed) return "closed";
  const behind = rows.filter(({ text, number }) => number > last && text.trim() !== "");
  if (header.layout === "line") return behind.length === 0 ? "cut" : "open";
  return behind.some(({ text }) => isSentence(text)) ? "closed" : "open";
}

/** A row of a list of error codes. Its `code` need not be a valid code. */
interface ErrorRow {
  readonly code: string;
  readonly words: string;
  readonly line: number;
}

function rowsOf(header: Header, rows: readonly Line[]): ErrorRow[] {
  switch (header.layout) {
    case "pipe":
    case "broken pipe":
      return barredRows(header, rows);
    // A glued row has no separator between code and message, so it cannot be read.
    case "glued":
      return [];
    case "space":
      return spacedRows(header.roles.indexOf("code"), rows);
    case "line":
      return stackedRows(header, rows);
  }
}

function barredRows(header: Header, rows: readonly Line[]): ErrorRow[] {
  const column = header.roles.indexOf("code");
  return joinRows(header, rows).rows.flatMap(({ cells, line }) =>
    cells.every((cell) => /^:?-*:?$/.test(cell.trim()))
      ? []
      : [{ code: cells[column] ?? "", words: cells.filter((cell) => cell !== "").join(" "), line }],
  );
}

/* A row begins with a status, or with a code that is not a plain word. The text after a blank line may be the end of the page. */
function spacedRows(column: number, rows: readonly Line[]): ErrorRow[] {
  const found: ErrorRow[] = [];
  let isAfterBlank = false;
  for (const { text, number } of rows) {
    const words = text.trim();
    const cells = words.split(/\s+/);
    const code = cells[column] ?? "";
    const isCode =
      CODE.test(code) && (NOT_A_WORD.test(code) || (column > 0 && /^\d{3}$/.test(cells[column - 1] ?? "")));
    if (words === "") isAfterBlank ||= found.length > 0;
    // A code without a message may be incomplete.
    else if (cells.length > column + 1 && (isCode || !isAfterBlank))
      found.push({ code: isCode ? code : "", words, line: number });
  }
  return found;
}

/* One cell per line. After a status, any word is a code; otherwise a code is alone on its line. */
function stackedRows({ roles }: Header, rows: readonly Line[]): ErrorRow[] {
  const cells = rows
    .map(({ text, number }) => ({ words: text.trim(), line: number }))
    .filter(({ words }) => words !== "");
  const hasStatus = roles.indexOf("status") === roles.indexOf("code") - 1 && roles.includes("status");
  return cells.flatMap(({ words, line }, index) => {
    const begins = hasStatus ? /^\d{3}$/.test(cells[index - 1]?.words ?? "") : CODE.test(words);
    return begins ? [{ code: words, words, line }] : [];
  });
}
