import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

export interface AmbiguousDetails extends ErrorDetails {
  readonly verify: { readonly operation: string; readonly key: string };
  /** Whether the call gave the parameter to look by. */
  readonly keyGiven: boolean;
  /** How many bytes of the request were given to the socket; undefined where a fetch of the caller's sent it. */
  readonly bytesWritten: number | undefined;
  /** What hid the outcome. */
  readonly cause: Error;
}

/**
 * Nobody knows whether the operation ran. Sending it again could call everybody a second time,
 * so find out first: `verify` names the query that tells, and the parameter to look by.
 */
export class AmbiguousResultError extends OutdialError {
  override readonly name = "AmbiguousResultError";
  /** The vendor's query that tells whether it ran, and the parameter of this call to look by. */
  readonly verify: { readonly operation: string; readonly key: string };
  /** How many bytes of the last attempt's request were given to the socket; undefined where a fetch of yours sent it. */
  readonly bytesWritten: number | undefined;

  constructor(message: string, details: AmbiguousDetails) {
    const { operation, key } = details.verify;
    const given = details.keyGiven ? "" : ", which this call left out,";
    super(`${message}. It may have run: look with ${operation} by ${key}${given} before you send it again`, details);
    this.verify = details.verify;
    this.bytesWritten = details.bytesWritten;
  }
}
