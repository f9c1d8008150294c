/** What is wrong with one place of an input. */
export type IssueCode =
  /** A required parameter is not given. */
  | "missing"
  /** No parameter has this name. */
  | "unknown_field"
  | "wrong_type"
  /** A number beyond what is allowed. */
  | "out_of_range"
  /** Not one of the values allowed. */
  | "not_allowed"
  /** Text that is not written as it must be: a time, a date, JSON, a list. */
  | "malformed"
  /** Text, a list or an object that is too long or too short. */
  | "wrong_length"
  /** An id that is no id, or a number that JavaScript has already rounded. */
  | "bad_id"
  /** A condition or rule between parameters. */
  | "rule";

/** One problem of an input, or a warning about it. */
export interface Issue {
  /** Where, as in `CallTime[0].startTime`; empty for the input as a whole. */
  readonly path: string;
  /** One line: what is allowed and what was given. It never holds a phone number, a name, a variable or a secret. */
  readonly message: string;
  readonly code: IssueCode;
  /** The condition or named rule that was broken. */
  readonly rule?: string;
}

/** A list, or a rule, tells of so many problems; with more of them it is the whole that is wrong, and nobody reads on. */
export const MOST_PROBLEMS = 1000;
