import type { IssuePath } from "../errors/issue.ts";

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
  /** The rule as a sentence without its full stop, for the reference and for messages. */
  readonly says: string;
  /** Whether the request breaks it; a finding says where and how, where `says` alone would not. */
  readonly check: (request: RequestFields) => boolean | RuleFinding | readonly RuleFinding[];
}

export type RequestFields = Readonly<Record<string, unknown>>;

export interface RuleFinding {
  readonly path: IssuePath;
  /** What is wrong there, without the path. */
  readonly message: string;
  /** The values that the message compares, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
}
