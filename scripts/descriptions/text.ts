/** A line of a page: as it is read, and where it stands in the file. */
export interface Line {
  /** NFKC, without Markdown's marks; full-width punctuation has become half-width. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&nbsp;": " ",
  "&#39;": "'",
};

/** The lines of a saved page. Vendors, crawlers and browsers differ in all that this takes away. */
export function readLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\r\n\u2028\u2029\f\v]/)
    .map((line, index) => ({ text: normalise(line), number: index + 1 }));
}

function normalise(line: string): string {
  if (/^[\w ,.:;()"'/|=+-]*$/.test(line) && !line.includes("__")) return line.trimEnd();
  return line
    .replace(/&(?:lt|gt|amp|quot|nbsp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .normalize("NFKC")
    .replace(/[\u200B-\u200D\u2060]/g, "")
    .replace(/[〜∼˜]/g, "~")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\\([_*|.#[\]<>~`-])/g, (_, mark: string) => (mark === "|" ? "\\|" : mark))
    .replace(/(?<!\*)\*\*([^*]+)\*\*(?!\*)/g, "$1")
    .replace(/`/g, "")
    .replace(/\[([^\][]*)\]\((?:https?:|\/|#)[^)\s]*\)/g, "$1")
    .replace(/\t/g, " ")
    .trimEnd();
}

/** Blanks between Chinese and Latin text are one crawler's, not the vendor's. */
export function tight(text: string): string {
  return text.replace(/(?<=[\u3000-\u9fff])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[\u3000-\u9fff])/g, "");
}

/** `86,400` as 86400; `9,22` and lists of ids stay. */
export function withoutThousands(text: string): string {
  return text.replace(/(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number, index: number) =>
    // `[1,600]` is a range.
    text[index - 1] === "[" && text[index + number.length] === "]" ? number : number.replaceAll(",", ""),
  );
}

/** The text with JSON, clock times, dates and addresses blanked out: their digits are no bounds and no codes. */
export function withoutSamples(text: string): string {
  return blankJson(text)
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/\b\d{4}-\d{1,2}-\d{1,2}(?:[T ]?\d{1,2}:\d{2}(?::\d{2})?)?/g, " ")
    .replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b/g, " ")
    .replace(/\b\d+(?:-\d+){2,}\b/g, " ");
}

function blankJson(text: string): string {
  let depth = 0;
  let result = "";
  for (let index = 0; index < text.length; index += 1) {
    const at = text.charAt(index);
    // A bracket opens JSON only before what JSON holds: `[60 - 86400]`, `[5, 90]` and `状态[空闲]` are prose.
    if (
      depth === 0 &&
      (at === "{" || at === "[") &&
      /^(?:\{\s*["}]|\[\s*[{"[]|\[\d+(?:,\s*\d+){2,}\])/.test(text.slice(index, index + 80))
    )
      depth = 1;
    else if (depth > 0 && (at === "{" || at === "[")) depth += 1;
    if (depth === 0) result += at;
    else if (at === "}" || at === "]") depth -= 1;
  }
  return result;
}

/** What a text parses to as JSON, where it is an object or an array. */
export function parseStructure(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A plain value as a cell shows it. */
export function plainText(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}
