import type { Header } from "../headers.ts";
import type { Line } from "../../descriptions/text.ts";
import { requiredOf, typeOf } from "../../descriptions/cell-words.ts";
import { piecesOf, rowsFrom, straysFrom, type Piece, type Start } from "./pieces.ts";
import type { IsKnown, Rows } from "./row.ts";

const TYPES = "array<[\\w<>]+>|array|string|integer|int64|int32|long|int|number|float|double|boolean|object|map|any";
const START = new RegExp(`^([A-Za-z_][\\w.-]*?)??(${TYPES})(Yes|No|是|否)?$`);

/* The beginning of a row whose name or type cannot be read. */
const LIKE_A_START = new RegExp(`(?:${TYPES})(?:Yes|No|是|否)$|^[A-Z][\\w.]+(?:[<[(].{0,24})?(?:Yes|No|是|否)$`);

/** Reads rows that begin like `TaskIdstringYes`: name, type and required mark without separators. */
export function readGluedRows(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  // In this form blank lines have no meaning.
  const pieces = piecesOf(lines).map((piece) => ({ ...piece, afterBlank: false }));
  const starts = findStarts(header, pieces, isKnown);
  const begun = new Set(starts.map(({ at }) => at));
  const unread = pieces.flatMap(({ text }, at) => (!begun.has(at) && LIKE_A_START.test(text) ? [at] : []));
  const strays = straysFrom(starts, unread, pieces).flatMap((at) => pieces[at] ?? []);
  return { rows: rowsFrom(starts, unread, pieces, header), isCut: false, strays };
}

function findStarts(header: Header, pieces: readonly Piece[], isKnown: IsKnown): Start[] {
  const found = pieces.flatMap((piece, at): Start[] => {
    const [, name = "", word = "", mark] = START.exec(piece.text) ?? [];
    const type = typeOf(word);
    return type ? [{ at, body: at + 1, name, type, required: mark === undefined ? undefined : requiredOf(mark) }] : [];
  });
  const marked = found.filter(({ required }) => required !== undefined).length;
  const hasRequired = header.roles.includes("required") && marked / found.length >= 0.6;
  const starts: Start[] = [];
  for (const start of found) {
    const before = starts.at(-1);
    if (isStart(start, before, hasRequired, isKnown)) starts.push(start);
  }
  return starts;
}

function isStart(
  { name, type, required }: Start,
  before: Start | undefined,
  hasRequired: boolean,
  isKnown: IsKnown,
): boolean {
  if (hasRequired) return required !== undefined;
  if (required !== undefined) return false;
  // `blueprint` is a word, `Pointint` a parameter: both vendors' names begin with a capital, except items of arrays.
  if (name === "")
    return before === undefined ? type.type === "object" : before.type.type === "array" || type.type === "object";
  return /^[A-Z]/.test(name) || isKnown(name) || before?.type.type === "array";
}
