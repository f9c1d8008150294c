import type { Value, What } from "../facts/model.ts";

/** One fact that a rule read from a description, with the words around it. */
export interface Finding {
  readonly what: What;
  readonly value: Value;
  readonly words: string;
  /** Only the unit of a number states the fact, not a sentence about the field. */
  readonly implied?: true;
}

/** What the rules know about the field besides its description. */
export interface Context {
  /** string, integer, number, boolean, array, object. */
  readonly type: string;
  readonly example: string | undefined;
  /** Whether the field is a JSON text. */
  readonly isJson: boolean;
  /** The field's unit, if the description states it. */
  readonly unit?: string;
  /** Of a list: the type of its items. */
  readonly items?: string;
}

/** A number of a page, which may contain commas between thousands and a per cent sign. */
export function numberOf(text: string): number {
  return Number(text.replaceAll(",", "").replace("%", ""));
}

/** The words around a match, up to the ends of the sentence, as reports show them. */
export function wordsAround(text: string, index: number, length: number): string {
  const before =
    text
      .slice(0, index)
      .split(/[.。;!\n](?!\d)/)
      .at(-1) ?? "";
  const after = /^[^.。;!\n]*/.exec(text.slice(index + length))?.[0] ?? "";
  return `${before.slice(-40)}${text.slice(index, index + length)}${after.slice(0, 40)}`.trim();
}
