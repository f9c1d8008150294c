import { AuthError } from "./auth-error.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { NotFoundError } from "./not-found-error.ts";
import type { ErrorDetails, OutdialError } from "./outdial-error.ts";
import { PermissionError } from "./permission-error.ts";
import { QuotaError } from "./quota-error.ts";
import { ServerError } from "./server-error.ts";
import { StateError } from "./state-error.ts";
import { ThrottledError } from "./throttled-error.ts";

/** The meaning of a vendor's refusal. */
export type Meaning = keyof typeof CLASSES;

const CLASSES = {
  auth: AuthError,
  permission: PermissionError,
  throttled: ThrottledError,
  invalid: InvalidRequestError,
  notFound: NotFoundError,
  state: StateError,
  quota: QuotaError,
  server: ServerError,
} as const;

/** The error for a refusal; `said` is what in the answer says that it is one. */
export function refusal(
  meaning: Meaning,
  details: ErrorDetails,
  said: string = details.code ?? `status ${details.status}`,
): OutdialError {
  const words = details.vendorMessage === undefined ? "" : `: ${details.vendorMessage}`;
  return new CLASSES[meaning](`the vendor answered ${said}${words}`, details);
}
