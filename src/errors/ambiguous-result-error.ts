import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

export interface AmbiguousDetails extends ErrorDetails {
  readonly verify: { readonly operation: string; readonly key: string };
  /** Whether the call gave the parameter to look by. */
  readonly keyGiven: boolean;
  /** What hid the outcome. */
  readonly cause: Error;
}

/**
 * Nobody knows whether the operation ran. Sending it again could call everybody a second time,
 * so find out first: `verify` names the query that tells, and the parameter to look by.
 */
export class AmbiguousResultError extends OutdialError {
  override readonly name = "AmbiguousResultError";
  readonly verify: { readonly operation: string; readonly key: string };

  constructor(message: string, details: AmbiguousDetails) {
    const { operation, key } = details.verify;
    const given = details.keyGiven ? "" : ", which this call left out,";
    super(`${message}. It may have run: look with ${operation} by ${key}${given} before you send it again`, details);
    this.verify = details.verify;
  }

  override toJSON(): Record<string, unknown> {
    const { name, message } = this.cause as Error;
    return { ...super.toJSON(), verify: this.verify, cause: { name, message } };
  }
}
