import type { Header } from "../headers.ts";
import type { Line } from "../text.ts";
import { requiredOf, typeOf, type Role } from "../words.ts";
import { plainName, type Row, type Rows } from "./row.ts";

interface Cells {
  readonly cells: readonly string[];
  readonly line: number;
  readonly end: number;
}

/** Rows with bars between their cells; a cell may bring line breaks, so a row ends once it has its bars. */
export function readPipeRows(header: Header, lines: readonly Line[]): Rows {
  const { rows: joined, isCut, strays } = joinRows(header, lines);
  const rows = joined.flatMap(({ cells, line, end }): Row[] => {
    if (cells.every((cell) => /^:?-*:?$/.test(cell.trim()))) return [];
    const row = readCells(header.roles, cells);
    return row ? [{ ...row, line, end }] : [];
  });
  const broken = joined.filter(
    ({ cells }) => !cells.every((cell) => /^:?-*:?$/.test(cell.trim())) && readCells(header.roles, cells) === undefined,
  );
  return {
    rows,
    isCut,
    strays: [...strays, ...broken.map(({ cells, line }) => ({ text: cells.join(" "), line }))],
  };
}

/** The cells of each row of a table with bars. */
export function joinRows(
  header: Header,
  lines: readonly Line[],
): { rows: Cells[]; isCut: boolean; strays: Rows["strays"] } {
  const columns = header.roles.length;
  const expected = columns - 1 + Number(header.leadingBar) + Number(header.trailingBar);
  const rows: Cells[] = [];
  let pending: { text: string; line: number } | undefined;
  const strays: { text: string; line: number }[] = [];
  for (const { text, number } of lines) {
    const trimmed = text.trim();
    if (pending === undefined) {
      if (trimmed === "") continue;
      if (!trimmed.includes("|")) {
        const last = rows.at(-1);
        // Without bars around it, the last cell runs on until the next row.
        if (last && !header.trailingBar && number === last.end + 1) {
          rows[rows.length - 1] = { ...last, cells: extend(last.cells, trimmed), end: number };
          continue;
        }
        break;
      }
      pending = { text: trimmed, line: number };
    } else pending.text += `\n${trimmed}`;
    if (
      bars(pending.text) < expected - Number(lostItsName(header, pending.text)) ||
      (header.trailingBar && !pending.text.trimEnd().endsWith("|"))
    )
      continue;
    rows.push({ cells: split(pending.text, columns, header), line: pending.line, end: number });
    pending = undefined;
  }
  return { rows, isCut: pending !== undefined, strays };
}

/* Some captures lose the empty first cell of an item row. */
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
  // A bar inside a cell is one of the description.
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
