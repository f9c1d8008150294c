import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** The details of an AmbiguousResultError. */
export interface AmbiguousDetails extends ErrorDetails {
  readonly verify: { readonly operation: string; readonly key: string };
  /** Whether the input contains the parameter to search by. */
  readonly keyGiven: boolean;
  /** Bytes of the last attempt's request written to the socket; undefined with the option `fetch`. */
  readonly bytesWritten: number | undefined;
  /** The error of the last attempt. */
  readonly cause: Error;
}

/**
 * It is not known whether the operation ran. A retry could call everybody a second time, so check first: `verify` names
 * the vendor's query that shows it. The `cause` is the error of the last attempt.
 *
 * @example
 * if (error instanceof AmbiguousResultError) {
 *   const { operation, key } = error.verify; // search with this query by this parameter of the input
 * }
 */
export class AmbiguousResultError extends OutdialError {
  override readonly name = "AmbiguousResultError";
  /** The vendor's query that shows whether the operation ran, and the parameter of the input to search by. */
  readonly verify: { readonly operation: string; readonly key: string };
  /** Bytes of the last attempt's request written to the socket, including headers; undefined with the option `fetch`. */
  readonly bytesWritten: number | undefined;

  constructor(message: string, details: AmbiguousDetails) {
    const { operation, key } = details.verify;
    const missing = details.keyGiven ? "" : ", which the input does not contain";
    super(`${message}. Before you retry, check with ${operation} by ${key}${missing}`, details);
    this.verify = details.verify;
    this.bytesWritten = details.bytesWritten;
  }

  override get "~outdial"(): string {
    return "AmbiguousResultError";
  }
}
