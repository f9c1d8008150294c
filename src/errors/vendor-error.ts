import { ownOnly } from "../util/record.ts";
import type { ErrorKind } from "./error-kind.ts";
import { AuthError } from "./auth-error.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import type { ErrorDetails, OutdialError } from "./outdial-error.ts";
import { PermissionError } from "./permission-error.ts";
import { QuotaError } from "./quota-error.ts";
import { ServerError } from "./server-error.ts";
import { StateError } from "./state-error.ts";
import { ThrottledError } from "./throttled-error.ts";

const CLASSES = {
  auth: AuthError,
  permission: PermissionError,
  throttled: ThrottledError,
  invalid: InvalidRequestError,
  notFound: NotFoundError,
  state: StateError,
  quota: QuotaError,
  server: ServerError,
} as const satisfies Readonly<Record<ErrorKind, unknown>>;

/** Creates the error for a response that reports failure. `indicator` is the part of the response that reports it. */
export function vendorError(kind: ErrorKind, given: ErrorDetails, indicator?: string): OutdialError {
  const details = ownOnly(given);
  const reported = indicator ?? details.code ?? `status ${details.status}`;
  const message = details.vendorMessage === undefined ? "" : `: ${details.vendorMessage}`;
  return errorOfKind(kind, `the vendor responded with ${reported}${message}`, details);
}

/** Creates the error of a kind. */
export function errorOfKind(kind: ErrorKind, message: string, details: ErrorDetails): OutdialError {
  return new CLASSES[kind](message, details);
}
