import type { Header } from "../headers.ts";
import type { Line } from "../../descriptions/text.ts";
import type { TypeWord } from "../../descriptions/cell-words.ts";
import { plainName, splitExample, type Row } from "./row.ts";

/* Tables of lines, in which nothing marks the end of a row: a row continues until the next one begins. */

/** A line that is not blank. */
export interface Piece {
  readonly text: string;
  readonly line: number;
  readonly afterBlank: boolean;
}

/** The beginning of a row. */
export interface Start {
  readonly name: string;
  /** Index of the first piece, and of the first piece of the description. */
  readonly at: number;
  readonly body: number;
  readonly type: TypeWord;
  readonly required: boolean | undefined;
}

export function piecesOf(lines: readonly Line[]): Piece[] {
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

/** The rows of a table. A row that cannot be read ends the row before it, so its words are not added to that row. */
export function rowsFrom(
  starts: readonly Start[],
  unread: readonly number[],
  pieces: readonly Piece[],
  { roles }: Header,
): Row[] {
  const ends = [...starts.map(({ at }) => at), ...unread].sort((a, b) => a - b);
  const endOf = new Map(ends.map((at, index) => [at, ends[index + 1] ?? pieces.length]));
  return starts.map(({ name, at, body: from, type, required }) => {
    const end = endOf.get(at) ?? pieces.length;
    const body = pieces.slice(from, end);
    const { text, example } = roles.includes("example")
      ? splitExample(body, type.type)
      : { text: body.map((piece) => piece.text), example: undefined };
    return {
      name: plainName(name),
      type,
      required,
      text,
      ...(example !== undefined && { example }),
      line: pieces[at]?.line ?? 0,
      end: pieces[end - 1]?.line ?? 0,
    };
  });
}

/** The beginnings of text that is not a row: text before the first row, and rows that cannot be read. */
export function straysFrom(starts: readonly Start[], unread: readonly number[], pieces: readonly Piece[]): number[] {
  const begins = new Set([...starts.map(({ at }) => at), ...unread]);
  const first = pieces.length === 0 || begins.has(0) ? [] : [0];
  return [...first, ...unread].sort((a, b) => a - b);
}
