import type { Fact, What } from "../facts/model.ts";
import type { Interpreted } from "../descriptions/described-field.ts";
import type { Line } from "../descriptions/text.ts";
import type { Placed } from "./tree.ts";
import { requiredOf, typeOf } from "../descriptions/cell-words.ts";

/*
 * Rules read a row as one text. Here each fact gets the line of its words, and a fact that has a cell of its own gets the words
 * of that cell.
 */

/** Returns a function that adds the words and the line to each fact that was read from a row. */
export function placerOf(lines: readonly Line[]): (interpreted: Interpreted, placed: Placed) => Interpreted {
  let quoted: ReadonlyMap<string, number> | undefined;
  /* An example without a cell comes from a sample, where it is in quotes. */
  const findSample = (value: string): Place | undefined => {
    quoted ??= linesOfQuoted(lines);
    const line = quoted.get(JSON.stringify(value));
    return line === undefined ? undefined : { line };
  };
  return ({ field, conditions, remarks }, { row, type }) => {
    const text = new RowText(lines.slice(row.line - 1, row.end), row.name);
    const isType = (words: string): boolean => {
      const found = typeOf(words, true);
      return found?.type === type.type || found?.item === type.type;
    };
    const { example } = field.facts;
    const inCell: Partial<Record<What, Place | undefined>> = {
      type: text.cell(isType),
      required:
        row.required === undefined
          ? undefined
          : (text.cell((words) => requiredOf(words) === row.required) ?? { line: row.line, words: "" }),
      example: example && (text.findLast(String(example.value)) ?? findSample(String(example.value))),
    };
    const placed = (fact: Fact, cell?: Place): Fact => ({ ...fact, ...(cell ?? text.find(fact.words ?? "")) });
    const facts = Object.entries(field.facts).map(
      ([what, fact]) => [what, placed(fact, inCell[what as What])] as const,
    );
    return {
      field: { ...field, facts: Object.fromEntries(facts), words: text.words },
      conditions: conditions.map((one) => ({ ...one, fact: placed(one.fact) })),
      remarks: remarks.map((one) => ({ ...one, ...text.find(one.words) })),
    };
  };
}

function linesOfQuoted(lines: readonly Line[]): ReadonlyMap<string, number> {
  const found = lines.flatMap(({ text, number }) =>
    (text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((words) => [words, number] as const),
  );
  // The first occurrence counts.
  return new Map(found.reverse());
}

interface Place {
  readonly line: number;
  readonly words?: string;
}

const LONGEST_WORDS = 120;
/* A name is followed by its type and its required mark, in either order. */
const CELLS = 3;
const BEGINNING = 8;

class RowText {
  /** The beginning of the row. */
  readonly words: string;
  /* The row without line breaks and blanks, as the rules see it, with the line of each character. */
  private readonly text: string;
  private readonly lineAt: readonly number[];
  private readonly cells: readonly Required<Place>[];

  constructor(lines: readonly Line[], name: string) {
    const parts = lines.map(({ text, number }) => ({ text: squeeze(text), number }));
    this.text = parts.map(({ text }) => text).join("");
    this.lineAt = parts.flatMap(({ text, number }) => Array.from({ length: text.length }, () => number));
    const begun = lines.map(({ text }) => text.trim()).filter((text) => text !== "");
    this.words = begun.join(" ").slice(0, LONGEST_WORDS);
    this.cells = cellsOf(lines, name);
  }

  cell(isWanted: (words: string) => boolean): Place | undefined {
    return this.cells.find(({ words }) => isWanted(words));
  }

  find(words: string): Place | undefined {
    return this.placeAt(this.indexOf(squeeze(words)));
  }

  /** Finds the last occurrence: an example is the last cell, and the description may contain the same words. */
  findLast(words: string): Place | undefined {
    return this.placeAt(words === "" ? -1 : this.text.lastIndexOf(squeeze(words)));
  }

  private placeAt(at: number): Place | undefined {
    const line = this.lineAt[at];
    return line === undefined ? undefined : { line };
  }

  /* Rules remove what is not prose, so the words may not be adjacent on the page: then only their beginning is searched. */
  private indexOf(words: string): number {
    if (words === "") return -1;
    const whole = this.text.indexOf(words);
    return whole === -1 && words.length > BEGINNING ? this.text.indexOf(words.slice(0, BEGINNING)) : whole;
  }
}

/* The texts that may be a cell of their own, the most likely first. */
function cellsOf(lines: readonly Line[], name: string): Required<Place>[] {
  const first = name === "" ? 0 : 1;
  const cut = (separate: (text: string) => readonly string[]): Required<Place>[] =>
    lines.flatMap(({ text, number }) =>
      separate(text)
        .map((words) => ({ words: words.trim(), line: number }))
        .filter(({ words }) => words !== ""),
    );
  const whole = cut((text) => text.split("|"));
  const words = cut((text) => text.match(/[Aa]rray of [^\s|]+|\p{L}[^\s|]*/gu) ?? []);
  // `TaskIdstringYes`: a name, a type and a mark.
  const [begun] = words;
  const rest = begun?.words.startsWith(name) ? begun.words.slice(name.length) : "";
  const glued = begun ? rest.split(/(?=(?:Yes|No|是|否)$)/).map((part) => ({ ...begun, words: part })) : [];
  return [...whole.slice(first), ...glued, ...words.slice(first, first + CELLS)];
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}
