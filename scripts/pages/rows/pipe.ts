import type { Header } from "../headers.ts";
import type { Line } from "../../descriptions/text.ts";
import { requiredOf, typeOf } from "../../descriptions/cell-words.ts";
import { isLikeAMark, isLikeAName, isLikeAType, type Role } from "../words.ts";
import { plainName, type Row, type Rows, type Stray } from "./row.ts";

interface Cells {
  readonly cells: readonly string[];
  readonly line: number;
  readonly end: number;
}

/** Reads rows with pipes between their cells. A cell may contain line breaks, so a row ends once it has all its pipes. */
export function readPipeRows(header: Header, lines: readonly Line[]): Rows {
  const { rows: joined, isCut, strays } = joinRows(header, lines);
  const rows: Row[] = [];
  const broken: Stray[] = [];
  for (const { cells, line, end } of joined) {
    if (cells.every((cell) => /^:?-*:?$/.test(cell.trim()))) continue;
    const row = readCells(header.roles, cells);
    if (row) rows.push({ ...row, line, end });
    else broken.push({ text: cells.join(" | "), line });
  }
  return { rows, isCut, strays: [...strays, ...broken].sort((a, b) => a.line - b.line) };
}

/** Joins lines into rows with pipes, and gives the cells of each row. */
export function joinRows(
  header: Header,
  lines: readonly Line[],
): { rows: Cells[]; isCut: boolean; strays: readonly Stray[] } {
  const columns = header.roles.length;
  const expected = expectedBars(header);
  const rows: Cells[] = [];
  const strays: Stray[] = [];
  // Text that may be between two rows, or after the last one.
  let gap: Stray[] = [];
  let pending: { texts: string[]; bars: number; due: number; line: number } | undefined;
  for (const { text, number } of lines) {
    const trimmed = text.trim();
    // A single pipe may be an empty cell.
    if (pending !== undefined && header.layout === "pipe" && isWholeRow(header, trimmed)) {
      strays.push({ text: pending.texts.join(" "), line: pending.line });
      pending = undefined;
    }
    if (pending === undefined) {
      if (trimmed === "") continue;
      const last = rows.at(-1);
      if (trimmed.includes("|") && (gap.length === 0 || isWholeRow(header, trimmed))) {
        strays.push(...gap.filter(({ text: between }) => !/^[\s|:-]*$/.test(between)));
        gap = [];
      } else if (last && gap.length === 0 && !header.trailingBar && number === last.end + 1) {
        // Without pipes around the row, the last cell continues until the next row.
        rows[rows.length - 1] = { ...last, cells: extend(last.cells, trimmed), end: number };
        continue;
      } else {
        gap.push({ text: trimmed, line: number });
        continue;
      }
      pending = { texts: [], bars: 0, due: expected - Number(lostItsName(header, trimmed)), line: number };
    }
    pending.texts.push(trimmed);
    pending.bars += bars(trimmed);
    if (pending.bars < pending.due || (header.trailingBar && !trimmed.endsWith("|"))) continue;
    rows.push({ cells: split(pending.texts.join("\n"), columns, header), line: pending.line, end: number });
    pending = undefined;
  }
  return { rows, isCut: pending !== undefined, strays: [...strays, ...gap.filter(({ text }) => isLikeARow(text))] };
}

function expectedBars({ roles, leadingBar, trailingBar }: Header): number {
  return roles.length - 1 + Number(leadingBar) + Number(trailingBar);
}

/* Whether a line is a complete row: it ends whatever was before it. */
function isWholeRow(header: Header, text: string): boolean {
  if (header.layout === "broken pipe") return text === "|";
  if (!text.includes("|") || bars(text) < expectedBars(header) - Number(lostItsName(header, text))) return false;
  if (header.leadingBar !== text.startsWith("|")) return false;
  const cells = split(text, header.roles.length, header);
  const name = cells[header.roles.indexOf("name")];
  return name === undefined ? bars(text) > 0 : isLikeAName(name) || readCells(header.roles, cells) !== undefined;
}

/* Whether a line after a table has a name, and a type or a required mark beside it. */
function isLikeARow(text: string): boolean {
  const [name = "", ...cells] = text
    .replace(/^\|/, "")
    .split("|")
    .map((cell) => cell.trim());
  return isLikeAName(name) && cells.slice(0, 2).some((cell) => isLikeAType(cell) || isLikeAMark(cell));
}

/* Whether a row lost its empty first cell, as the item rows of some saved pages do. */
function lostItsName({ roles }: Header, text: string): boolean {
  const [first = "", second = ""] = text.replace(/^\|/, "").split("|");
  return (
    roles[1] === "type" &&
    typeOf(first) !== undefined &&
    typeOf(second) === undefined &&
    (roles[2] !== "required" || requiredOf(second) !== undefined)
  );
}

function extend(cells: readonly string[], more: string): string[] {
  return [...cells.slice(0, -1), `${cells.at(-1) ?? ""}\n${more}`];
}

function bars(text: string): number {
  return text.match(/(?<!\\)\|/g)?.length ?? 0;
}

function split(text: string, columns: number, header: Header): string[] {
  let inner = text.trim();
  if (header.leadingBar) inner = inner.replace(/^\|/, "");
  if (header.trailingBar) inner = inner.replace(/\|$/, "");
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
  if (cells.length === columns - 1 && lostItsName(header, inner)) cells.unshift("");
  if (cells.length <= columns) return cells;
  // An additional pipe belongs to the description.
  const at = header.roles.indexOf("description");
  const extra = cells.length - columns;
  return [...cells.slice(0, at), cells.slice(at, at + extra + 1).join("|"), ...cells.slice(at + extra + 1)];
}

function readCells(roles: readonly Role[], cells: readonly string[]): Omit<Row, "line" | "end"> | undefined {
  const cell = (role: Role): string | undefined => {
    const at = roles.indexOf(role);
    return at === -1 ? undefined : (cells[at] ?? "");
  };
  const type = typeOf(cell("type") ?? "", true);
  const name = plainName(cell("name") ?? "");
  if (!type || (name !== "" && !/^[A-Za-z_][\w.[\]-]*$/.test(name))) return undefined;
  const text = (cell("description") ?? "")
    .replace(/<br\s*\/?>|<\/(?:p|li|ul|div)>/gi, "\n")
    .replace(/<li>/gi, "\n• ")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const example = cell("example")?.trim().replace(/^-$/, "");
  const required = cell("required");
  return {
    name,
    type,
    required: required === undefined ? undefined : requiredOf(required),
    text,
    ...(example !== undefined && example !== "" && { example }),
  };
}
