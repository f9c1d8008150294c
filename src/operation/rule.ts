import type { IssuePath } from "../errors/issue.ts";

/**
 * A rule between fields that JSON Schema cannot express. It also runs if other fields are invalid: only its own `fields`
 * must be valid or not given.
 */
export interface Rule {
  /** The name in an issue's `rule` and in the client options `strict` and `silence`. */
  readonly name: string;
  readonly level: "error" | "warning";
  /** The fields that the rule reads. An issue is reported on the first one. */
  readonly fields: readonly string[];
  /** The rule as a sentence without a full stop, for messages and the reference pages. */
  readonly description: string;
  /** Returns whether the input violates the rule, or findings if `description` is not specific enough. */
  readonly check: (request: RequestFields, context: RuleContext) => boolean | RuleFinding | readonly RuleFinding[];
}

/** What the rules of one validation share. */
export interface RuleContext {
  /** The time of the client's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Returns the value that was created for this key in the same validation, or creates it. Rules that read one list read it once. */
  readonly once: <Value>(key: object, create: () => Value) => Value;
}

/** The fields of a normalised input. */
export type RequestFields = Readonly<Record<string, unknown>>;

/** One violation of a rule. */
export interface RuleFinding {
  readonly path: IssuePath;
  /** The problem, without the path. */
  readonly message: string;
  /** The values in the message, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The indexes of all items with the problem, if one finding stands for several items of a list. `path` names the first. */
  readonly indexes?: readonly number[];
}
