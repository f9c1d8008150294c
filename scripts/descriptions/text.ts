/** A line of a page: its normalised text and its number in the file. */
export interface Line {
  /** In NFKC and without Markdown; full-width punctuation is half-width. */
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

/** The lines of a saved page, without the differences between vendors, crawlers and browsers. */
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

/** The text without blanks between Chinese and Latin characters: a crawler adds them, not the vendor. */
export function tight(text: string): string {
  return text.replace(/(?<=[\u3000-\u9fff])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[\u3000-\u9fff])/g, "");
}

/** The text without commas between thousands: `86,400` becomes 86400; `9,22` and lists of ids stay. */
export function withoutThousands(text: string): string {
  return text.replace(/(?<![\d,.])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number, index: number) =>
    // `[1,600]` is a range.
    text[index - 1] === "[" && text[index + number.length] === "]" ? number : number.replaceAll(",", ""),
  );
}

/** The text without JSON, clock times, dates and URLs: their digits are neither bounds nor codes. */
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
    // A bracket opens JSON only before something that JSON can contain: `[60 - 86400]`, `[5, 90]` and `状态[空闲]` are prose.
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

/** The object or array that a text is the JSON of, or undefined. */
export function parseStructure(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text, number or boolean as a cell shows it, or undefined. */
export function plainText(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
}
