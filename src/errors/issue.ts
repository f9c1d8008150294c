import { formatPath, safeName } from "./issue-path.ts";

/** What is wrong with one place of an input. */
export type IssueCode =
  /** A required parameter is not given. */
  | "missing"
  /** No parameter has this name. */
  | "unknown_field"
  | "wrong_type"
  /** A number outside the allowed range, or with too many decimals. */
  | "out_of_range"
  /** Not one of the allowed values. */
  | "not_allowed"
  /** Text in the wrong format: a time, a date, JSON, a list. */
  | "malformed"
  /** Text, a list or an object that is too long or too short. */
  | "wrong_length"
  /** An id that is not valid, or a number that JavaScript has already rounded. */
  | "bad_id"
  /** A condition or rule between parameters. */
  | "rule";

/** The keys from the input to the place of an issue: names of members and indexes of lists. Empty for the input as a whole. */
export type IssuePath = readonly (string | number)[];

/** The values that an issue's message is made of, for callers that translate it. Which are set depends on the code. */
export interface IssueParams {
  /** The smallest allowed number, length or id. */
  readonly minimum?: number;
  /** The largest allowed number, length or id; the largest id is text. */
  readonly maximum?: number | string;
  /** Whether the minimum itself is not allowed. Default: false. */
  readonly exclusive?: boolean;
  /** Unit of the number, `minutes`, or what a length counts: `characters`, `items`, `keys`, `bytes`. */
  readonly unit?: string;
  readonly decimals?: number;
  /** The allowed values. */
  readonly allowed?: readonly (string | number)[];
  /** The expected types, in words. */
  readonly expected?: string;
  /** How the text must be written. */
  readonly format?: string;
  /** What was given: a number, a length, or a description of the value. It is never a phone number, a name or a secret. */
  readonly got?: string | number;
  /** The name or value that was probably meant. */
  readonly meant?: string | number;
  /** The parameters that a condition requires: all of them, or one of them. */
  readonly needed?: readonly string[];
  /** The values at which a condition applies, by parameter; `null` for one that is not given. */
  readonly when?: Readonly<Record<string, string | number | boolean | null>>;
  /** Values that a rule compares, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One problem of an input, or a warning about it. */
export interface Issue {
  /** Where it is, `["CallTime", 0, "startTime"]`. Keys are as they were given: a text of the caller's own may be among them. */
  readonly path: IssuePath;
  readonly code: IssueCode;
  /** The condition or named rule that was broken. */
  readonly rule?: string;
  /**
   * What is allowed and what was given, in one line, without the path: "must be from 0 to 3; got 4". It never holds a phone
   * number, a name, a variable or a secret.
   */
  readonly message: string;
  readonly params: IssueParams;
  /** The path and the message: "CallRetryTimes must be from 0 to 3; got 4". Keys that may be private are left out. */
  toString(): string;
}

/** How many problems of one list, map or rule are reported. With more of them nobody reads on. */
export const MOST_PROBLEMS = 1000;

interface IssueContent extends Pick<Issue, "path" | "code" | "message"> {
  readonly params?: IssueParams;
  readonly rule?: string;
  /** The whole text, where it is not the path followed by the message. */
  readonly text?: string;
}

class InputIssue implements Issue {
  readonly path: IssuePath;
  readonly code: IssueCode;
  declare readonly rule?: string;
  readonly message: string;
  readonly params: IssueParams;
  readonly #text: string | undefined;

  constructor({ path, code, message, params = {}, rule, text }: IssueContent) {
    this.path = path;
    this.code = code;
    if (rule !== undefined) this.rule = rule;
    this.message = message;
    this.params = params;
    this.#text = text;
  }

  toString(): string {
    return this.#text ?? `${this.path.length === 0 ? "the input" : formatPath(this.path)} ${this.message}`;
  }

  /* Logs get no key that may be somebody's number. */
  toJSON(): object {
    const { path, code, rule, message, params } = this;
    const shown = path.map((key) => (typeof key === "number" ? key : safeName(key)));
    return { path: shown, code, ...(rule !== undefined && { rule }), message, params };
  }

  [Symbol.for("nodejs.util.inspect.custom")](): object {
    return this.toJSON();
  }
}

export function createIssue(content: IssueContent): Issue {
  return new InputIssue(content);
}
