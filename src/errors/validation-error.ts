import type { Issue } from "./issue.ts";
import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/**
 * The input violates what the vendor documents. Nothing was sent.
 *
 * @example
 * if (error instanceof ValidationError) for (const issue of error.issues) console.error(issue.path, issue.message);
 */
export class ValidationError extends OutdialError {
  override readonly name = "ValidationError";
  /** All problems of the input, up to a thousand for each list or rule. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], details: ErrorDetails) {
    const [first] = issues;
    const text = issues.length === 1 && first ? first.toString() : `${issues.length} problems\n${lines(issues)}`;
    super(text, details);
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues.map((issue) => issue.toJSON()) };
  }

  override get "~outdial"(): string {
    return "ValidationError";
  }
}

/** The maximum number of problems in the message. `issues` has all of them. */
const MAX_LINES = 20;

function lines(issues: readonly Issue[]): string {
  const shown = issues.slice(0, MAX_LINES).map((issue) => `  - ${issue.toString()}`);
  return [...shown, ...(issues.length > MAX_LINES ? [`  - and ${issues.length - MAX_LINES} more`] : [])].join("\n");
}
