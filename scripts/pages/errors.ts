import type { ErrorList, Remark } from "../facts/model.ts";
import type { Header } from "./headers.ts";
import { isSentence, rowLines, type Region } from "./regions.ts";
import { joinRows } from "./rows/pipe.ts";
import type { Line } from "../descriptions/text.ts";

/* `InternalError.DBError`, `isv.BUSINESS_LIMIT_CONTROL`; a single word in lower case is none. */
const CODE = /^(?:[A-Z][A-Za-z0-9]*(?:[._-][A-Za-z0-9_-]+)*|[a-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9_-]+)+)$/;
/* A code that is no plain word: what surely begins a row. */
const NO_WORD = /[a-z][A-Z]|[._\d]/;

/** The error codes that a page lists. Alibaba's mostly link to a list of all. */
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
        // The page's last word may be the beginning of a code.
      } else if (!codes.has(code) && !(end === "cut" && line === last?.line))
        codes.set(code, { code, fact: { value: code, words, line } });
    }
    isOpen ||= end !== "closed";
    const [first] = rows.filter(({ text }) => text.trim() !== "");
    if (!first || region.header.layout !== "glued") continue;
    const words = "nothing stands between the cells of the error codes";
    remarks.push({ ...REMARK, what: "table not read", value: "error codes", words, line: first.number });
  }
  const state = codes.size > 0 ? "listed" : regions.length === 0 && isLinked ? "linked" : "absent";
  return { list: { state, codes: [...codes.values()], ...(isOpen && { isOpen: true as const }) }, remarks };
}

const REMARK = { side: "operation", path: "" } as const;

/* Whether something stands behind the codes, or the page ends with them: behind the last one, or with it. */
function endOf({ isFollowed, header }: Region, rows: readonly Line[], last: number): "closed" | "open" | "cut" {
  if (isFollowed) return "closed";
  const behind = rows.filter(({ text, number }) => number > last && text.trim() !== "");
  if (header.layout === "line") return behind.length === 0 ? "cut" : "open";
  return behind.some(({ text }) => isSentence(text)) ? "closed" : "open";
}

/** A row of a list of codes; what stands for the code may be none. */
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
    // A glued row has nothing between code and message: nothing can be told.
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

/* A line with a status in front begins a row, and so does a code that is no plain word; behind a blank line may stand the page's last words. */
function spacedRows(column: number, rows: readonly Line[]): ErrorRow[] {
  const found: ErrorRow[] = [];
  let isBehindBlank = false;
  for (const { text, number } of rows) {
    const words = text.trim();
    const cells = words.split(/\s+/);
    const code = cells[column] ?? "";
    const isCode = CODE.test(code) && (NO_WORD.test(code) || (column > 0 && /^\d{3}$/.test(cells[column - 1] ?? "")));
    if (words === "") isBehindBlank ||= found.length > 0;
    // A code without a message may be cut.
    else if (cells.length > column + 1 && (isCode || !isBehindBlank))
      found.push({ code: isCode ? code : "", words, line: number });
  }
  return found;
}

/* One cell a line: behind its status a code is any word, else it is one that stands alone. */
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
