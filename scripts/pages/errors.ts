import type { ErrorList } from "../drift/model.ts";
import { rowLines, type Header, type Region } from "./headers.ts";
import { joinRows } from "./rows/pipe.ts";
import type { Line } from "./text.ts";

const CODE = /^[A-Z][A-Za-z0-9]*(?:[._][A-Za-z0-9]+)*$/;

/** The error codes that a page lists. Alibaba's mostly link to a list of all. */
export function readErrors(lines: readonly Line[], region: Region | undefined): ErrorList {
  if (!region) {
    const isLinked = lines.some(({ text }) =>
      /See Error Codes|Common Error Codes|访问错误中心|Error Center|公共错误码/.test(text),
    );
    return { state: isLinked ? "linked" : "absent", codes: [] };
  }
  const rows = rowLines(lines, region);
  const codes = codesOf(region.header, rows).filter(({ code }) => CODE.test(code));
  const seen = new Set<string>();
  const once = codes.filter(({ code }) => !seen.has(code) && seen.add(code));
  return {
    state: once.length > 0 ? "listed" : "absent",
    codes: once.map(({ code, words, line }) => ({ code, fact: { value: code, words, line } })),
  };
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
  // Rows of the space form stand together; the page's last words behind a blank line are none.
  const first = rows.findIndex(({ text }) => text.trim() !== "");
  const blank = rows.findIndex(({ text }, index) => index > first && text.trim() === "");
  const together = header.layout === "space" && blank !== -1 ? rows.slice(0, blank) : rows;
  return together.flatMap(({ text, number }) => {
    const words = text.trim().split(/\s+/);
    const code = header.layout === "space" ? (words[column] ?? "") : words.length === 1 ? (words[0] ?? "") : "";
    return [{ code, words: text.trim(), line: number }];
  });
}
