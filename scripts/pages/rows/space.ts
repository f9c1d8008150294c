import type { Header } from "../headers.ts";
import type { Line } from "../../descriptions/text.ts";
import { requiredOf, typeOf } from "../../descriptions/cell-words.ts";
import { plainName, type IsKnown, type Row, type Rows, type Stray } from "./row.ts";

/* The beginning of a row with a cell that cannot be read. */
const LIKE_A_REQUEST_ROW = /^\S+(?: \([^)]*\))? (?:\| ?)?(?:Yes|No|是|否|Conditional|Optional|Required)\W?(?: |$)/;
const LIKE_A_ROW =
  /^[A-Z]\w*\S* (?:\S+ )?(?:Array of \S+|String|Integer|Boolean|Float|Object|Timestamp|Date)(?: |$)|^[A-Z]\w* [A-Z][a-z]\w*[A-Z]\w*(?: [A-Z\u4e00-\u9fff]|$)/;

/** Reads rows on one line with blanks between the cells: `Tries No Integer Maximum attempts.` */
export function readSpaceRows(header: Header, lines: readonly Line[], isKnown: IsKnown): Rows {
  const rows: (Row & { text: string[]; end: number })[] = [];
  const strays: Stray[] = [];
  // Lines after a row that cannot be read belong to that row.
  let isInStray = false;
  for (const { text, number } of lines) {
    const trimmed = text.trim();
    if (trimmed === "") continue;
    const row = readRow(header, trimmed, isKnown);
    const last = rows.at(-1);
    const isLikeARow =
      LIKE_A_ROW.test(trimmed) || (header.roles.includes("required") && LIKE_A_REQUEST_ROW.test(trimmed));
    if (row) {
      rows.push({ ...row, line: number, end: number });
      isInStray = false;
    } else if (!last || isLikeARow) {
      if (isLikeARow || strays.length === 0) strays.push({ text: trimmed, line: number });
      isInStray = true;
    } else if (!isInStray) {
      last.text.push(trimmed);
      last.end = number;
    }
  }
  return { rows, isCut: false, strays };
}

function readRow(
  header: Header,
  text: string,
  isKnown: IsKnown,
): (Omit<Row, "line" | "end"> & { text: string[] }) | undefined {
  const words = /^([A-Za-z_][\w.]{0,99})\s+/.exec(text);
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
