import type { Header } from "../headers.ts";
import type { Line } from "../text.ts";
import { IDENTIFIER, requiredOf, typeOf } from "../words.ts";
import { plainName, splitExample, type IsKnown, type Row, type Rows } from "./row.ts";

interface Piece {
  readonly text: string;
  readonly line: number;
  readonly afterBlank: boolean;
}

interface Start {
  readonly name: string;
  /** Index of the first piece, and of the first piece of the description. */
  readonly at: number;
  readonly body: number;
  readonly type: NonNullable<ReturnType<typeof typeOf>>;
  readonly required: boolean | undefined;
}

/** Rows whose cells stand one a line: `TaskName / string / Yes / description / example`. */
export function readLineRows(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  const pieces = piecesOf(lines);
  const hasRequired = header.roles.includes("required") && isColumnFilled(pieces);
  const starts = findStarts(pieces, hasRequired, isKnown);
  const hasExample = header.roles.includes("example");
  const rows = starts.map((start, index): Row => {
    const end = starts[index + 1]?.at ?? pieces.length;
    const body = pieces.slice(start.body, end);
    const { text, example } = hasExample
      ? splitExample(body, start.type.type)
      : { text: body.map((piece) => piece.text), example: undefined };
    return {
      name: plainName(start.name),
      type: start.type,
      required: start.required,
      text,
      ...(example !== undefined && { example }),
      line: pieces[start.at]?.line ?? 0,
      end: pieces[end - 1]?.line ?? 0,
    };
  });
  const strays = [...pieces.slice(0, starts[0]?.at ?? pieces.length), ...unclaimed(pieces, starts, hasRequired)];
  return { rows, isCut: false, strays };
}

function piecesOf(lines: readonly Line[]): Piece[] {
  let afterBlank = true;
  return lines.flatMap(({ text, number }) => {
    if (text.trim() === "") {
      afterBlank = true;
      return [];
    }
    const piece = { text: text.trim(), line: number, afterBlank };
    afterBlank = false;
    return [piece];
  });
}

/* Some captures draw the mark instead of writing it: the column is there, and empty. */
function isColumnFilled(pieces: readonly Piece[]): boolean {
  const types = pieces.flatMap(({ text }, index) => (typeOf(text) ? [index] : []));
  const marked = types.filter((index) => requiredOf(pieces[index + 1]?.text ?? "") !== undefined);
  return types.length > 0 && marked.length / types.length >= 0.6;
}

function findStarts(pieces: readonly Piece[], hasRequired: boolean, isKnown: IsKnown): Start[] {
  const starts: Start[] = [];
  const width = hasRequired ? 2 : 1;
  for (let at = 0; at < pieces.length; at += 1) {
    const named = startAt(pieces, at, 1, hasRequired);
    const last = starts.at(-1);
    if (named && IDENTIFIER.test(pieces[at]?.text ?? "") && !isItemAfterExample(pieces, at, last, isKnown)) {
      starts.push({ ...named, name: pieces[at]?.text ?? "" });
      at += width;
      continue;
    }
    const nameless = startAt(pieces, at, 0, hasRequired);
    const isNamed = named === undefined && IDENTIFIER.test(pieces[at - 1]?.text ?? "") && last?.at === at - 1;
    if (nameless && !isNamed && mayBeNameless(pieces, at, last)) {
      starts.push({ ...nameless, name: "" });
      at += width - 1;
    }
  }
  return starts;
}

/* `integer / No` that is no row's: the name before it cannot be read. */
function unclaimed(pieces: readonly Piece[], starts: readonly Start[], hasRequired: boolean): Piece[] {
  const claimed = new Set(starts.map(({ body }) => body));
  return hasRequired ? pieces.filter((_, at) => startAt(pieces, at, 0, true) && !claimed.has(at + 2)) : [];
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

/* Without a name there is the item of the array just before, an answer's lone object, or a word of the text. */
function mayBeNameless(pieces: readonly Piece[], at: number, last: Start | undefined): boolean {
  if (last === undefined) return at === 0 && pieces[at]?.text === "object";
  return last.type.type === "array" || pieces[at]?.text === "object";
}

/* `CALL_REJECTED / string` behind an array: the array's example and its item row, unless a parameter has that name. */
function isItemAfterExample(pieces: readonly Piece[], at: number, last: Start | undefined, isKnown: IsKnown): boolean {
  return (
    last?.type.type === "array" && last.name !== "" && at > last.body && !isKnown(plainName(pieces[at]?.text ?? ""))
  );
}
