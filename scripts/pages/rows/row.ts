import type { TypeWord } from "../../descriptions/cell-words.ts";

/** A row of a table as it is on the page. */
export interface Row {
  /** Empty for the item of an array. */
  readonly name: string;
  readonly type: TypeWord;
  readonly required: boolean | undefined;
  /** The description, line by line. */
  readonly text: readonly string[];
  readonly example?: string;
  /** The first line of the row. */
  readonly line: number;
  /** The last line of the row. */
  readonly end: number;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** Whether the table ends inside a row. */
  readonly isCut: boolean;
  /** Rows that could not be read, and lines that belong to no row. */
  readonly strays: readonly Stray[];
}

export interface Stray {
  readonly text: string;
  readonly line: number;
}

/** Whether the spec or a sample has a field of that name. It decides what the page leaves open. */
export type IsKnown = (name: string) => boolean;

/** A parameter's name as a path: Tencent writes `Callees.N` for a list, and `Tag.N.Key` for a field of its items. */
export function plainName(cell: string): string {
  return cell
    .replace(/^[\s\u2514\u251c\u2500»>·•-]+/, "")
    .replace(/\.(?:N|1)(?=\.)/g, "[]")
    .replace(/\.N$/, "")
    .trim();
}

/** Splits the description and the example of a row in which nothing separates them: the example is the last paragraph. */
export function splitExample(
  lines: readonly { readonly text: string; readonly afterBlank: boolean }[],
  type: string,
): { text: string[]; example?: string } {
  const texts = lines.map(({ text }) => text);
  if (lines.length < 2) return { text: texts };
  let start = lines.length - 1;
  // A sample may be JSON over several lines.
  const last = texts[start] ?? "";
  if (/^[\]}]/.test(last.trim())) {
    while (start > 1 && !/^[[{]/.test(texts[start]?.trim() ?? "")) start -= 1;
  }
  const usesBlanks = lines.some(({ afterBlank }, index) => index > 0 && afterBlank);
  if (usesBlanks && !lines[start]?.afterBlank) return { text: texts };
  const example = texts.slice(start).join("\n").trim();
  if (!canBeExample(example, type)) return { text: texts };
  return { text: texts.slice(0, start), example };
}

function canBeExample(text: string, type: string): boolean {
  if (/^[•·*]|^-\s|^(?:Note|注|说明)(?=\s|:|$)/.test(text)) return false;
  if (/^(?:Valid values|Enumerated values|取值|枚举值)\s*:/.test(text)) return false;
  if ((type === "integer" || type === "number") && !/^[-\d.*]+$/.test(text))
    return text.length < 12 && !/[.。;:]$/.test(text);
  if (type === "boolean") return /^(?:true|false|1|0)$/i.test(text);
  // A long text that ends like a sentence belongs to the description.
  return !(/[a-z]\.$/.test(text) && text.includes(" ") && text.length > 30);
}

/** The description and the example of a row: Tencent's Chinese pages write the example after the description. */
export function withTail(row: Row): { text: readonly string[]; example: string | undefined } {
  const at = row.text.findIndex((line) => /示例值\s*:/.test(line));
  const tail = /^(.*?)示例值\s*:\s*(.*)$/.exec(row.text[at] ?? "");
  if (!tail || row.example !== undefined) return { text: row.text, example: row.example };
  return { text: [...row.text.slice(0, at), tail[1] ?? "", ...row.text.slice(at + 1)], example: tail[2] };
}
