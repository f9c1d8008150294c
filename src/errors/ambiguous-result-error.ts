import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/**
 * Nobody knows whether the operation ran. Sending it again could call everybody a second time,
 * so find out first: `verify` names the query that tells, and the parameter to look by.
 */
export class AmbiguousResultError extends OutdialError {
  override readonly name = "AmbiguousResultError";
  readonly verify: { readonly operation: string; readonly key: string };

  constructor(
    message: string,
    details: ErrorDetails & { verify: { readonly operation: string; readonly key: string } },
  ) {
    const { operation, key } = details.verify;
    super(`${message}. It may have run: look with ${operation} by ${key} before you send it again`, details);
    this.verify = details.verify;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), verify: this.verify };
  }
}
