import type { AbortedError } from "./aborted-error.ts";
import type { AmbiguousResultError } from "./ambiguous-result-error.ts";
import type { AuthError } from "./auth-error.ts";
import type { ConfigurationError } from "./configuration-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { DecodeError } from "./decode-error.ts";
import type { InvalidRequestError } from "./invalid-request-error.ts";
import type { NotFoundError } from "./not-found-error.ts";
import type { PermissionError } from "./permission-error.ts";
import type { QuotaError } from "./quota-error.ts";
import type { ServerError } from "./server-error.ts";
import type { StateError } from "./state-error.ts";
import type { ThrottledError } from "./throttled-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { ValidationError } from "./validation-error.ts";

/**
 * An error of any class that outdial throws. Its `name` tells the classes apart.
 *
 * @example
 * function explain(error: AnyOutdialError) {
 *   switch (error.name) {
 *     case "ValidationError":
 *       return error.issues.join("\n");
 *     case "AmbiguousResultError":
 *       return `check with ${error.verify.operation ?? "the console"}`;
 *     default:
 *       return error.message;
 *   }
 * }
 */
export type AnyOutdialError =
  | AbortedError
  | AmbiguousResultError
  | AuthError
  | ConfigurationError
  | ConnectionError
  | DecodeError
  | InvalidRequestError
  | NotFoundError
  | PermissionError
  | QuotaError
  | ServerError
  | StateError
  | ThrottledError
  | TimeoutError
  | ValidationError;
