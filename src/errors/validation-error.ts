import type { Issue } from "../issue.ts";
import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** The input breaks what the vendor documents. Nothing was sent; `issues` has all problems at once. */
export class ValidationError extends OutdialError {
  override readonly name = "ValidationError";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], details: ErrorDetails) {
    const [first] = issues;
    const text =
      issues.length === 1 && first
        ? first.message
        : `${issues.length} problems\n${issues.map(({ message }) => `  - ${message}`).join("\n")}`;
    super(text, details);
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}
