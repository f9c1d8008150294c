/** What JSON.parse loses of an object. */
export interface Scan {
  /** How the numbers among its own members are written. */
  readonly digits: ReadonlyMap<string, string>;
  /** Its first member with an integer, at any depth, that is not written as one: `3.0`, `1e3`, `-0`. */
  readonly odd: string | undefined;
}

interface Frame {
  /** The names so far; undefined in a list. */
  readonly names: Set<string> | undefined;
  /** Whether a text that comes next is a name. */
  isName: boolean;
}

const PLAIN = /^(?:0|-?[1-9]\d*)$/;
const END_OF_NUMBER = /[\s,}\]]/g;

/** Goes through an object that JSON.parse has taken; undefined where a name stands twice or half a character stands alone. */
export function scan(text: string): Scan | undefined {
  const digits = new Map<string, string>();
  const frames: Frame[] = [];
  let top = "";
  let odd: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const frame = frames.at(-1);
    switch (text[at]) {
      case "{":
      case "[":
        frames.push({ names: text[at] === "{" ? new Set() : undefined, isName: text[at] === "{" });
        break;
      case "}":
      case "]":
        frames.pop();
        break;
      case ",":
        if (frame?.names) frame.isName = true;
        break;
      case '"': {
        const end = endOfText(text, at);
        const isName = frame?.isName === true;
        const token = text.slice(at, end);
        if (isName || token.includes("\\")) {
          const value = JSON.parse(token) as string;
          if (!value.isWellFormed()) return undefined;
          if (isName && frame.names?.has(value) === true) return undefined;
          if (isName) {
            frame.names?.add(value);
            frame.isName = false;
            if (frames.length === 1) top = value;
          }
        }
        at = end - 1;
        break;
      }
      default: {
        if (!startsNumber(text[at] ?? "")) break;
        END_OF_NUMBER.lastIndex = at;
        const end = END_OF_NUMBER.exec(text)?.index ?? text.length;
        const number = text.slice(at, end);
        if (frames.length === 1) digits.set(top, number);
        if (!PLAIN.test(number) && Number.isInteger(Number(number))) odd ??= top;
        at = end - 1;
      }
    }
  }
  return { digits, odd };
}

function startsNumber(char: string): boolean {
  return char === "-" || (char >= "0" && char <= "9");
}

/** Where the text that begins at a place ends: after its first quotation mark that no backslash stands for. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
  }
}
