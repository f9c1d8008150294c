import type { Header } from "../headers.ts";
import type { Line } from "../text.ts";
import { requiredOf, typeOf } from "../words.ts";
import { plainName, splitExample, type IsKnown, type Row, type Rows } from "./row.ts";

const TYPES = "array<[\\w<>]+>|array|string|integer|int64|int32|long|int|number|float|double|boolean|object|map|any";
const START = new RegExp(`^([A-Za-z_][\\w.-]*?)??(${TYPES})(Yes|No|是|否)?$`);

/* What a row begins with of which the name or the type cannot be read. */
const LIKE_A_START = new RegExp(`(?:${TYPES})(?:Yes|No|是|否)$|^[A-Z][\\w.]+(?:[<[(].{0,24})?(?:Yes|No|是|否)$`);

interface Start {
  readonly at: number;
  readonly name: string;
  readonly type: NonNullable<ReturnType<typeof typeOf>>;
  readonly required: boolean | undefined;
}

/** Rows that begin with `TaskIdstringYes`: name, type and mark without anything between them. */
export function readGluedRows(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  const pieces = lines.filter(({ text }) => text.trim() !== "");
  const starts = findStarts(header, pieces, isKnown);
  const hasExample = header.roles.includes("example");
  const begun = new Set(starts.map(({ at }) => at));
  const unread = pieces.flatMap(({ text }, at) => (!begun.has(at) && LIKE_A_START.test(text.trim()) ? [at] : []));
  // A row that cannot be read ends the one before it, which must not take its words.
  const ends = [...begun, ...unread].sort((a, b) => a - b);
  const endOf = new Map(ends.map((at, index) => [at, ends[index + 1] ?? pieces.length]));
  const rows = starts.map((start): Row => {
    const end = endOf.get(start.at) ?? pieces.length;
    const body = pieces.slice(start.at + 1, end).map(({ text }) => ({ text: text.trim(), afterBlank: false }));
    const { text, example } = hasExample
      ? splitExample(body, start.type.type)
      : { text: body.map((piece) => piece.text), example: undefined };
    return {
      name: plainName(start.name),
      type: start.type,
      required: start.required,
      text,
      ...(example !== undefined && { example }),
      line: pieces[start.at]?.number ?? 0,
      end: pieces[end - 1]?.number ?? 0,
    };
  });
  const first = (ends[0] ?? 1) > 0 ? pieces.slice(0, 1) : [];
  const strays = [...first, ...unread.flatMap((at) => pieces[at] ?? [])].map(({ text, number }) => ({
    text: text.trim(),
    line: number,
  }));
  return { rows, isCut: false, strays };
}

function findStarts(header: Header, pieces: readonly Line[], isKnown: IsKnown): Start[] {
  const found = pieces.flatMap((piece, at): Start[] => {
    const [, name = "", word = "", mark] = START.exec(piece.text.trim()) ?? [];
    const type = typeOf(word);
    return type ? [{ at, name, type, required: mark === undefined ? undefined : requiredOf(mark) }] : [];
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
  // `blueprint` is a word, `Pointint` a parameter: both vendors' names have a capital, but for the item of an array.
  if (name === "")
    return before === undefined ? type.type === "object" : before.type.type === "array" || type.type === "object";
  return /^[A-Z]/.test(name) || isKnown(name) || before?.type.type === "array";
}
