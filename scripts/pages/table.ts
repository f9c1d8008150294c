import type { Table } from "../facts/model.ts";
import type { Interpreted } from "../descriptions/described-field.ts";
import type { Header } from "./headers.ts";
import { isSentence, rowLines, type Region } from "./regions.ts";
import { readGluedRows } from "./rows/glued.ts";
import { readLineRows } from "./rows/line.ts";
import { readPipeRows } from "./rows/pipe.ts";
import { withTail, type IsKnown, type Row, type Rows, type Stray } from "./rows/row.ts";
import { readSpaceRows } from "./rows/space.ts";
import type { Line } from "../descriptions/text.ts";
import { knownNames, placeRows, type Hint, type Placed } from "./tree.ts";

/** The rows of a table, with the path of each. */
export interface ReadRows extends Rows {
  readonly placed: readonly Placed[];
  readonly lost: ("required" | "example")[];
  /** The number of lines that the capture damaged: a row may have become part of another. */
  readonly damaged: number;
}

/** Reads a table's rows. `given`: the paths known from the spec and from the page's sample; the first source decides. */
export function readTable(lines: readonly Line[], region: Region, given: readonly (Hint | undefined)[]): ReadRows {
  const hints = given.filter((hint) => hint !== undefined);
  const { header } = region;
  const own = rowLines(lines, region);
  const { rows, isCut, strays } = rowsOf(header, own, knownNames(hints));
  const tree = placeRows(rows, hints);
  const isRequiredLost =
    header.roles.includes("required") && rows.length > 0 && rows.every(({ required }) => required === undefined);
  const hasExamples = header.roles.includes("example") || rows.some((row) => withTail(row).example !== undefined);
  return {
    rows,
    strays: [...strays, ...tree.strays.map(nameless)].sort((a, b) => a.line - b.line),
    isCut:
      isCut ||
      (!region.isFollowed && !isEndedByText(header, lines, rows.at(-1)?.end ?? own[0]?.number ?? lines.length)),
    placed: tree.placed,
    // The replacement character stands for bytes that are not UTF-8.
    damaged: own.filter(({ text }) => text.includes("\uFFFD")).length,
    lost: [...(isRequiredLost ? ["required" as const] : []), ...(hasExamples ? [] : ["example" as const])],
  };
}

function rowsOf(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  switch (header.layout) {
    case "line":
      return readLineRows(header, lines, isKnown);
    case "glued":
      return readGluedRows(header, lines, isKnown);
    case "space":
      return readSpaceRows(header, lines, isKnown);
    default:
      return readPipeRows(header, lines);
  }
}

function nameless({ type, text, line }: Row): Stray {
  return { text: ["(no name)", type.ref ?? type.type, ...text].join(" / "), line };
}

/* After rows with pipes any text ends the table, but the last line of the page may be an incomplete row. */
function isEndedByText(header: Header, lines: readonly Line[], last: number): boolean {
  if (!header.layout.includes("pipe")) return false;
  const behind = lines.slice(last).filter(({ text }) => text.trim() !== "");
  return behind.length > 1 || isSentence(behind[0]?.text ?? "");
}

/** The table in the model of facts. */
export function tableOf(fields: readonly Interpreted[], { lost, strays, damaged }: ReadRows): Table {
  const unreadRows = Math.max(strays.length, damaged);
  return {
    state: "complete",
    fields: fields.map(({ field }) => field),
    ...(lost.length > 0 && { lost }),
    ...(unreadRows > 0 && { unreadRows }),
  };
}
