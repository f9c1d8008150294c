/** What JSON.parse loses of an object's text. */
export interface Scan {
  /** The numbers among its own members as they are written. */
  readonly digits: ReadonlyMap<string, string>;
  /** The numbers in those of its own members that are lists, as they are written. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Its first member with an integer, at any depth, that is not written as one: `3.0`, `1e3`, `-0`. */
  readonly malformedInteger: string | undefined;
}

interface Frame {
  /** The names so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  /** Whether the next text is a name. */
  isName: boolean;
}

const [QUOTE, COMMA, MINUS, ZERO, NINE] = [0x22, 0x2c, 0x2d, 0x30, 0x39];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const PLAIN = /^(?:0|-?[1-9]\d*)$/;
const END_OF_NUMBER = /[\s,}\]]/g;

/** Scans the text of an object that JSON.parse accepts; undefined if a name occurs twice or a surrogate is unpaired. */
export function scan(text: string): Scan | undefined {
  const digits = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const frames: Frame[] = [];
  let frame: Frame | undefined;
  let top = "";
  let malformedInteger: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      const value = valueOf(text, at, end);
      if (value === undefined) return undefined;
      if (frame?.isName === true) {
        if (frame.names?.has(value) === true) return undefined;
        frame.names?.add(value);
        frame.isName = false;
        if (frames.length === 1) top = value;
      }
      at = end - 1;
    } else if (code === COMMA) {
      if (frame?.names) frame.isName = true;
    } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
      const isObject = code === OPEN_OBJECT;
      frames.push((frame = { names: isObject ? new Set() : undefined, isName: isObject }));
    } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
      frames.pop();
      frame = frames.at(-1);
    } else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      END_OF_NUMBER.lastIndex = at;
      const end = END_OF_NUMBER.exec(text)?.index ?? text.length;
      const number = text.slice(at, end);
      if (frames.length === 1) digits.set(top, number);
      else if (frames.length === 2 && frame?.names === undefined) listed(lists, top).push(number);
      if (!PLAIN.test(number) && Number.isInteger(Number(number))) malformedInteger ??= top;
      at = end - 1;
    }
  }
  return { digits, lists, malformedInteger };
}

/** The numbers of a JSON list as they are written; undefined if it has anything else. */
export function numbersIn(text: string): string[] | undefined {
  const inner = /^\s*\[([\d\s,.eE+-]*)\]\s*$/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  return inner.trim() === "" ? [] : inner.split(",").map((number) => number.trim());
}

function listed(lists: Map<string, string[]>, name: string): string[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

/* The value of a text between quotation marks; undefined if it has an unpaired surrogate. */
function valueOf(text: string, start: number, end: number): string | undefined {
  const value = text.slice(start + 1, end - 1);
  // The body was UTF-8, so only an escape can be an unpaired surrogate.
  if (!value.includes("\\")) return value;
  const unescaped = JSON.parse(text.slice(start, end)) as string;
  return unescaped.isWellFormed() ? unescaped : undefined;
}

/** Where the text that begins at `start` ends: after its first quotation mark that is not escaped. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
}
