import type { Issue } from "./issue.ts";
import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** The input breaks what the vendor documents. Nothing was sent; `issues` has all problems at once. */
export class ValidationError extends OutdialError {
  override readonly name = "ValidationError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], details: ErrorDetails) {
    const [first] = issues;
    // With thousands of problems the first ones are enough to read; `issues` has them all.
    const text = issues.length === 1 && first ? first.toString() : `${issues.length} problems\n${lines(issues)}`;
    super(text, details);
    this.issues = issues;
  }
}

const MOST_LINES = 20;

function lines(issues: readonly Issue[]): string {
  const shown = issues.slice(0, MOST_LINES).map((issue) => `  - ${issue.toString()}`);
  return [...shown, ...(issues.length > MOST_LINES ? [`  - and ${issues.length - MOST_LINES} more`] : [])].join("\n");
}
