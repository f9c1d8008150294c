import type { ErrorList, Remark } from "../drift/model.ts";
import type { Header } from "./headers.ts";
import { isSentence, rowLines, type Region } from "./regions.ts";
import { joinRows } from "./rows/pipe.ts";
import type { Line } from "./text.ts";

/* `InternalError.DBError`, `isv.BUSINESS_LIMIT_CONTROL`; a single word in lower case is none. */
const CODE = /^(?:[A-Z][A-Za-z0-9]*(?:[._-][A-Za-z0-9_]+)*|[a-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9_]+)+)$/;

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
    const all = codesOf(region.header, rows).filter(({ code }) => CODE.test(code));
    const end = endOf(region, rows, all.at(-1)?.line ?? 0);
    // The page's last word may be the beginning of a code.
    const found = end === "cut" ? all.slice(0, -1) : all;
    for (const { code, words, line } of found)
      if (!codes.has(code)) codes.set(code, { code, fact: { value: code, words, line } });
    isOpen ||= end !== "closed";
    const [first] = rows.filter(({ text }) => text.trim() !== "");
    if (found.length > 0 || !first || region.header.layout !== "glued") continue;
    const words = "nothing stands between the cells of the error codes";
    remarks.push({
      side: "operation",
      path: "",
      what: "table not read",
      value: "error codes",
      words,
      line: first.number,
    });
  }
  const state = codes.size > 0 ? "listed" : regions.length === 0 && isLinked ? "linked" : "absent";
  return { list: { state, codes: [...codes.values()], ...(isOpen && { isOpen: true as const }) }, remarks };
}

/* Whether something stands behind the codes, or the page ends with them: behind the last one, or with it. */
function endOf({ isFollowed, header }: Region, rows: readonly Line[], last: number): "closed" | "open" | "cut" {
  if (isFollowed) return "closed";
  const behind = rows.filter(({ text, number }) => number > last && text.trim() !== "");
  if (header.layout === "line") return behind.length === 0 ? "cut" : "open";
  return behind.some(({ text }) => isSentence(text)) ? "closed" : "open";
}

function codesOf(header: Header, rows: readonly Line[]): { code: string; words: string; line: number }[] {
  const column = header.roles.indexOf("code");
  if (header.layout === "pipe" || header.layout === "broken pipe")
    return joinRows(header, rows).rows.map(({ cells, line }) => ({
      code: cells[column] ?? "",
      words: cells.join(" "),
      line,
    }));
  // A glued row has nothing between code and message: nothing can be told.
  if (header.layout === "glued") return [];
  if (header.layout === "space") return spacedCodes(column, rows);
  return rows.flatMap(({ text, number }) => {
    const words = text.trim().split(/\s+/);
    return words.length === 1 ? [{ code: words[0] ?? "", words: text.trim(), line: number }] : [];
  });
}

/* Behind a blank line may stand the page's last words: there, a code is no plain word. */
function spacedCodes(column: number, rows: readonly Line[]): { code: string; words: string; line: number }[] {
  const codes: { code: string; words: string; line: number }[] = [];
  let isBehindBlank = false;
  for (const { text, number } of rows) {
    const words = text.trim().split(/\s+/);
    const code = words[column] ?? "";
    if (text.trim() === "") isBehindBlank ||= codes.length > 0;
    // A code without a message may be cut.
    else if (words.length > column + 1 && !(isBehindBlank && !/[a-z][A-Z]|[._]/.test(code)))
      codes.push({ code, words: text.trim(), line: number });
  }
  return codes;
}
