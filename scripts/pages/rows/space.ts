import type { Header } from "../headers.ts";
import type { Line } from "../text.ts";
import { requiredOf, typeOf } from "../words.ts";
import { plainName, type IsKnown, type Row, type Rows } from "./row.ts";

/* What stands behind a name that cannot be read. */
const LIKE_A_START = /^\S+ (?:Yes|No|是|否) (?:Array of \S+|String|Integer|Boolean|Float)(?: |$)/;

/** Rows on one line with blanks between the cells: `Tries No Integer Maximum attempts.` */
export function readSpaceRows(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  const rows: (Row & { text: string[] })[] = [];
  const strays: { text: string; line: number }[] = [];
  for (const { text, number } of lines) {
    const trimmed = text.trim();
    if (trimmed === "") continue;
    const row = readRow(header, trimmed, isKnown);
    const last = rows.at(-1);
    if (row) rows.push({ ...row, line: number, end: number });
    else if (!last) strays.push({ text: trimmed, line: number });
    else {
      if (LIKE_A_START.test(trimmed)) strays.push({ text: trimmed, line: number });
      rows[rows.length - 1] = { ...last, text: [...last.text, trimmed], end: number };
    }
  }
  return { rows, isCut: false, strays };
}

function readRow(
  header: Header,
  text: string,
  isKnown: IsKnown,
): (Omit<Row, "line" | "end"> & { text: string[] }) | undefined {
  const words = /^([A-Za-z_][\w.]*)\s+/.exec(text);
  if (!words) return undefined;
  const name = plainName(words[1] ?? "");
  let rest = text.slice(words[0].length);
  let required: boolean | undefined;
  const before = header.roles.indexOf("required") < header.roles.indexOf("type");
  const takeRequired = (): boolean => {
    if (!header.roles.includes("required")) return true;
    const word = /^(\S+)(?:\s+|$)/.exec(rest);
    required = requiredOf(word?.[1] ?? "");
    if (required !== undefined) rest = rest.slice(word?.[0].length);
    return required !== undefined;
  };
  const takeType = (): ReturnType<typeof typeOf> => {
    const word = /^(Array of \S+|\S+)(?:\s+|$)/.exec(rest);
    const mayBeStructure = header.roles.includes("required") || isKnown(name);
    const type = typeOf(word?.[1] ?? "", mayBeStructure);
    if (type) rest = rest.slice(word?.[0].length);
    return type;
  };
  if (before && !takeRequired()) return undefined;
  const type = takeType();
  if (!type || (!before && !takeRequired())) return undefined;
  return { name, type, required, text: rest === "" ? [] : [rest] };
}
