import type { Header } from "../headers.ts";
import type { Line } from "../../descriptions/text.ts";
import { requiredOf, typeOf } from "../../descriptions/cell-words.ts";
import { IDENTIFIER, isLikeAMark, isLikeAName, isLikeAType } from "../words.ts";
import { piecesOf, rowsFrom, straysFrom, type Piece, type Start } from "./pieces.ts";
import { plainName, type IsKnown, type Rows, type Stray } from "./row.ts";

/** Reads rows with one cell per line: `TaskName / string / Yes / description / example`. */
export function readLineRows(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  const pieces = piecesOf(lines);
  const hasRequired = header.roles.includes("required") && isColumnFilled(pieces);
  const { starts, strays: unreadable } = findStarts(pieces, hasRequired, isKnown);
  const unread = [...unreadable, ...unclaimed(pieces, starts, unreadable, hasRequired)];
  const strays = straysFrom(starts, unread, pieces).map((at) => strayAt(pieces, at));
  return { rows: rowsFrom(starts, unread, pieces, header), isCut: false, strays };
}

/* Some saved pages lose the required marks, since they were images: the column is there but empty. */
function isColumnFilled(pieces: readonly Piece[]): boolean {
  const types = pieces.flatMap(({ text }, index) => (typeOf(text) ? [index] : []));
  const marked = types.filter((index) => requiredOf(pieces[index + 1]?.text ?? "") !== undefined);
  return types.length > 0 && marked.length / types.length >= 0.6;
}

/* The first cells of a row that cannot be read. */
function strayAt(pieces: readonly Piece[], at: number): Stray {
  const cells = pieces.slice(at, at + 4).map(({ text }) => text);
  return { text: cells.join(" / "), line: pieces[at]?.line ?? 0 };
}

function findStarts(
  pieces: readonly Piece[],
  hasRequired: boolean,
  isKnown: IsKnown,
): { starts: Start[]; strays: number[] } {
  const starts: Start[] = [];
  const strays: number[] = [];
  const width = hasRequired ? 2 : 1;
  for (let at = 0; at < pieces.length; at += 1) {
    const named = startAt(pieces, at, 1, hasRequired);
    const last = starts.at(-1);
    if (named && IDENTIFIER.test(pieces[at]?.text ?? "") && !isItemAfterExample(pieces, at, last, isKnown)) {
      starts.push({ ...named, name: pieces[at]?.text ?? "" });
      at += width;
      continue;
    }
    const isItem = named !== undefined && IDENTIFIER.test(pieces[at]?.text ?? "");
    if (!isItem && isStray(pieces, at, hasRequired)) {
      strays.push(at);
      at += 1;
      continue;
    }
    const nameless = startAt(pieces, at, 0, hasRequired);
    const isNamed = named === undefined && IDENTIFIER.test(pieces[at - 1]?.text ?? "") && last?.at === at - 1;
    if (nameless && !isNamed && mayBeNameless(pieces, at, last)) {
      starts.push({ ...nameless, name: "" });
      at += width - 1;
    }
  }
  return { starts, strays };
}

/* Whether cells look like a row of which one cell cannot be read: the name, the type or the required mark. */
function isStray(pieces: readonly Piece[], at: number, hasRequired: boolean): boolean {
  const [name = "", type = "", mark = ""] = pieces.slice(at, at + 3).map(({ text }) => text);
  if (!isLikeAName(name)) return false;
  if (hasRequired && isLikeAMark(mark) && type.length <= 40 && !isLikeAMark(type)) return true;
  if (hasRequired) return IDENTIFIER.test(name) && typeOf(type) !== undefined;
  return isLikeAType(type) && !(typeOf(type) && IDENTIFIER.test(name));
}

/* The places of `integer / No` that belong to no row, because the name before cannot be read. */
function unclaimed(
  pieces: readonly Piece[],
  starts: readonly Start[],
  strays: readonly number[],
  hasRequired: boolean,
): number[] {
  if (!hasRequired) return [];
  const claimed = new Set([...starts.map(({ body }) => body - 2), ...strays.map((at) => at + 1)]);
  const first = starts[0]?.body ?? 0;
  return pieces.flatMap((_, at) => (startAt(pieces, at, 0, true) && !claimed.has(at) ? [Math.max(first, at - 1)] : []));
}

function startAt(
  pieces: readonly Piece[],
  at: number,
  offset: number,
  hasRequired: boolean,
): Omit<Start, "name"> | undefined {
  const type = typeOf(pieces[at + offset]?.text ?? "");
  if (!type) return undefined;
  const required = requiredOf(pieces[at + offset + 1]?.text ?? "");
  if (hasRequired && required === undefined) return undefined;
  return { at, body: at + offset + (hasRequired ? 2 : 1), type, required: hasRequired ? required : undefined };
}

/* A row without a name is the item of the array before it, the only object of a response, or a word of the text. */
function mayBeNameless(pieces: readonly Piece[], at: number, last: Start | undefined): boolean {
  if (last === undefined) return at === 0 && pieces[at]?.text === "object";
  return last.type.type === "array" || pieces[at]?.text === "object";
}

/* `CALL_REJECTED / string` after an array is the array's example and its item row, unless a parameter has that name. */
function isItemAfterExample(pieces: readonly Piece[], at: number, last: Start | undefined, isKnown: IsKnown): boolean {
  const text = pieces[at]?.text ?? "";
  if (last?.type.type !== "array" || last.name === "" || at <= last.body || isKnown(plainName(text))) return false;
  // An item is never required, and a word with two capitals is a name.
  return requiredOf(pieces[at + 2]?.text ?? "") !== true && !/^[A-Z][a-z0-9]+[A-Z]/.test(text);
}
