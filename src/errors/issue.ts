import { ownOnly, setOwn } from "../util/record.ts";
import { formatPath, safeName } from "./issue-path.ts";

/** The kind of a problem. */
export type IssueCode =
  /** A required parameter is not given. */
  | "missing"
  /** No parameter has this name. */
  | "unknown_field"
  /** A value of another type than expected. */
  | "wrong_type"
  /** A number outside the allowed range, or with too many decimals. */
  | "out_of_range"
  /** Not one of the allowed values. */
  | "not_allowed"
  /** Text in an invalid format: a time, a date, JSON, a list. */
  | "malformed"
  /** Text, a list or an object that is too long or too short. */
  | "wrong_length"
  /** An invalid id, or one that JavaScript has already rounded. */
  | "bad_id"
  /** A violated condition or rule between parameters. */
  | "rule";

/** The keys that lead from the input to the value: names of fields and indexes of lists. Empty for the whole input. */
export type IssuePath = readonly (string | number)[];

/** The values in an issue's message, for translations. Which of them are set depends on the code. */
export interface IssueParams {
  /** The smallest allowed number, length or id. */
  readonly minimum?: number;
  /** The largest allowed number, length or id; the largest id is text. */
  readonly maximum?: number | string;
  /**
   * Whether the minimum itself is not allowed.
   * @default false
   */
  readonly exclusive?: boolean;
  /** The unit of the number, such as `minutes`, or of the length: `characters`, `items`, `keys` or `bytes`. */
  readonly unit?: string;
  /** The maximum number of decimals. */
  readonly decimals?: number;
  /** The allowed values. */
  readonly allowed?: readonly (string | number)[];
  /** The expected types, in words. */
  readonly expected?: string;
  /** The expected format of the text. */
  readonly format?: string;
  /** A description of the given value, such as a number or a length. It is never a phone number, a name or a secret. */
  readonly got?: string | number;
  /** The name or value that was probably intended. */
  readonly meant?: string | number;
  /** The parameters that a condition requires, either all or one of them. */
  readonly needed?: readonly string[];
  /** The values at which a condition applies, by parameter; `null` stands for a parameter that is not given. */
  readonly when?: Readonly<Record<string, string | number | boolean | null>>;
  /** The values that a rule compares, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The indexes of all items of a list that have the problem, at most 1,000; `path` names the first of them. */
  readonly indexes?: readonly number[];
}

/** A problem of an input, or a warning about it. */
export interface Issue {
  /** The path of the value, such as `["CallTime", 0, "startTime"]`. It may contain keys of the input that are private. */
  readonly path: IssuePath;
  /** The kind of the problem. */
  readonly code: IssueCode;
  /** The condition or the name of the rule that is violated. */
  readonly rule?: string;
  /**
   * What is allowed and what was given, on one line and without the path: "must be from 0 to 3; got 4". It never contains a
   * phone number, a name, a variable or a secret.
   */
  readonly message: string;
  /** The values in the message. */
  readonly params: IssueParams;
  /** Returns path and message, "CallRetryTimes must be from 0 to 3; got 4". Keys that may be private are hidden. */
  toString(): string;
  /** The issue as plain data, for logs. Keys that may be private are hidden. */
  toJSON(): object;
}

/** The maximum number of problems that are reported for one list, map or rule. */
export const MOST_PROBLEMS = 1000;

interface IssueContent extends Pick<Issue, "path" | "code" | "message"> {
  readonly params?: IssueParams;
  readonly rule?: string;
  /** The text of `toString`, if it is not the path followed by the message. */
  readonly text?: string;
}

class InputIssue implements Issue {
  readonly path: IssuePath;
  readonly code: IssueCode;
  declare readonly rule?: string;
  readonly message: string;
  readonly params: IssueParams;
  readonly #text: string | undefined;

  constructor(content: IssueContent) {
    const { path, code, message, params = {}, rule, text } = ownOnly(content);
    this.path = path;
    this.code = code;
    if (rule !== undefined) setOwn(this, "rule", rule);
    this.message = message;
    this.params = params;
    this.#text = text;
  }

  toString(): string {
    return this.#text ?? `${this.path.length === 0 ? "the input" : formatPath(this.path)} ${this.message}`;
  }

  /* Keys may be phone numbers, which must not get into logs. */
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
