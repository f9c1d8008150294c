import { OutdialError, type ErrorDetails } from "./outdial-error.ts";
import type { Verification } from "./verification.ts";

/** The details of an AmbiguousResultError. */
export interface AmbiguousDetails extends ErrorDetails {
  readonly verify: Verification;
  /** Whether the input contains the parameter to search by. Without a query, it does not matter. */
  readonly keyGiven: boolean;
  /** Bytes of the last attempt's request written to the socket; undefined with the option `fetch`. */
  readonly bytesWritten: number | undefined;
  /** The error of the last attempt. */
  readonly cause: Error;
}

/**
 * It is not known whether the operation ran. A retry could call everybody a second time, so check first: `verify` names
 * the vendor's query that shows it, or says why there is none. The `cause` is the error of the last attempt.
 *
 * @example
 * if (error instanceof AmbiguousResultError) {
 *   const { operation, key, noQuery } = error.verify;
 *   if (operation) await findWith(operation, key); // search with this query by this parameter of the input
 *   else await askAPerson(noQuery);
 * }
 */
export class AmbiguousResultError extends OutdialError {
  override readonly name = "AmbiguousResultError";
  /** The vendor's query that shows whether the operation ran, and the parameter of the input to search by; or `noQuery`. */
  readonly verify: Verification;
  /** Bytes of the last attempt's request written to the socket, including headers; undefined with the option `fetch`. */
  readonly bytesWritten: number | undefined;

  constructor(message: string, details: AmbiguousDetails) {
    super(`${message}. Before you retry, ${advice(details)}`, details);
    this.verify = details.verify;
    this.bytesWritten = details.bytesWritten;
  }

  override get "~outdial"(): string {
    return "AmbiguousResultError";
  }
}

function advice({ verify: { operation, key, noQuery }, keyGiven }: AmbiguousDetails): string {
  if (noQuery !== undefined) return `look in the vendor's console, because no query shows it: ${noQuery}`;
  return `check with ${operation} by ${key}${keyGiven ? "" : ", which the input does not contain"}`;
}
