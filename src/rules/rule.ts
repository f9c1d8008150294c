/**
 * A rule between fields that JSON Schema cannot state. It is a plain function, and it runs even where other fields failed:
 * it is called when all of `fields` that are given are sound.
 */
export interface Rule {
  /** Name for the `rule` of an issue and for the client options `strict` and `silence`. */
  readonly name: string;
  readonly level: "error" | "warning";
  /** The fields that it looks at; the first is the one that an issue is reported on. */
  readonly fields: readonly string[];
  /** What is wrong, as the end of a sentence that begins with the field's name; undefined when nothing is. */
  readonly check: (request: Readonly<Record<string, unknown>>) => RuleFinding | string | undefined;
}

export interface RuleFinding {
  readonly path: string;
  readonly message: string;
}
