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

/** How a vendor's codes are read: exact codes first, then the first pattern that fits. */
export interface CodeTable {
  readonly exact: Readonly<Record<string, Meaning>>;
  readonly patterns: readonly (readonly [pattern: RegExp, meaning: Meaning])[];
}

/** What a code means; an unknown one is read by the HTTP status. */
export function meaningOf(table: CodeTable, code: string, status: number): Meaning {
  if (Object.hasOwn(table.exact, code)) return table.exact[code] ?? "invalid";
  const found = table.patterns.find(([pattern]) => pattern.test(code));
  if (found) return found[1];
  if (status === 401) return "auth";
  if (status === 403) return "permission";
  if (status === 404) return "notFound";
  if (status === 429) return "throttled";
  return status >= 500 ? "server" : "invalid";
}

/** The error for a refusal; `said` is what in the answer says that it is one. */
export function refusal(
  meaning: Meaning,
  details: ErrorDetails,
  said = details.code ?? `status ${details.status}`,
): OutdialError {
  const words = details.vendorMessage === undefined ? "" : `: ${details.vendorMessage}`;
  return new CLASSES[meaning](`the vendor answered ${said}${words}`, details);
}
