/* The words that both vendors write into the type and the required column, in English and in Chinese. */

const YES = new Set(["Yes", "是", "yes", "true"]);
const NO = new Set(["No", "否", "no", "false"]);

/** Whether a cell of the required column means required, or undefined if it is neither yes nor no. */
export function requiredOf(cell: string): boolean | undefined {
  const word = cell.trim();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

/** The JSON type that each type word of either vendor stands for, by the word in lower case. */
export const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ["string", "string"],
  ["integer", "integer"],
  ["long", "integer"],
  ["int", "integer"],
  ["int32", "integer"],
  ["int64", "integer"],
  ["uint64", "integer"],
  ["number", "number"],
  ["float", "number"],
  ["double", "number"],
  ["boolean", "boolean"],
  ["bool", "boolean"],
  ["array", "array"],
  ["object", "object"],
  ["map", "object"],
  ["any", "any"],
  ["timestamp", "string"],
  ["date", "string"],
  ["datetime", "string"],
  ["binary", "string"],
]);

export interface TypeWord {
  readonly type: string;
  /** The type of an array's items, if the word names it. */
  readonly item?: string;
  /** The name of a structure of another page. */
  readonly ref?: string;
}

/** The type that a cell names, or undefined if neither vendor uses the word as a type. */
export function typeOf(cell: string, mayBeStructure = false): TypeWord | undefined {
  const word = cell.trim();
  const plain = TYPE_WORDS.get(/^[A-Z]/.test(word) ? word.toLowerCase() : word);
  // Alibaba writes types in lower case, Tencent with a capital. Any other spelling is a word of the text.
  if (plain !== undefined && /^(?:[a-z]+\d*|[A-Z][a-z]+\d*)$/.test(word)) return { type: plain };
  const list = /^(?:[Aa]rray\s*<\s*(.+?)\s*>|Array of (\S+)|List\s*<\s*(.+?)\s*>)$/.exec(word);
  const item = list?.[1] ?? list?.[2] ?? list?.[3];
  if (item !== undefined) {
    const inner = typeOf(item);
    if (inner) return { type: "array", item: inner.type };
    return /^[A-Z]\w*$/.test(item) ? { type: "array", item: "object", ref: item } : undefined;
  }
  if (/^map\s*<.*>$/i.test(word)) return { type: "object" };
  const isStructure = mayBeStructure && /^[A-Z][A-Za-z0-9]*$/.test(word) && requiredOf(word) === undefined;
  return isStructure ? { type: "object", ref: word } : undefined;
}
