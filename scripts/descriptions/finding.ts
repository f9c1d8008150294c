import type { Value, What } from "../facts/model.ts";

/** One fact that a rule read from a description, with the words it stands in. */
export interface Finding {
  readonly what: What;
  readonly value: Value;
  readonly words: string;
  /** Only a number's unit says so, and no sentence about the field. */
  readonly implied?: true;
}

/** What the rules know of the field besides its description. */
export interface Context {
  /** string, integer, number, boolean, array, object. */
  readonly type: string;
  readonly example: string | undefined;
  /** Whether the field holds JSON as text. */
  readonly isJson: boolean;
  /** The field's unit, where the description says it. */
  readonly unit?: string;
  /** Of a list: the type of its items. */
  readonly items?: string;
}

/** A number of a page: a thousands comma and a per cent sign may stand in it. */
export function numberOf(text: string): number {
  return Number(text.replaceAll(",", "").replace("%", ""));
}

/** The words around a match, cut at sentence ends: what a report shows. */
export function wordsAround(text: string, index: number, length: number): string {
  const before =
    text
      .slice(0, index)
      .split(/[.。;!\n](?!\d)/)
      .at(-1) ?? "";
  const after = /^[^.。;!\n]*/.exec(text.slice(index + length))?.[0] ?? "";
  return `${before.slice(-40)}${text.slice(index, index + length)}${after.slice(0, 40)}`.trim();
}
