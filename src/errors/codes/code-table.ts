import type { ErrorKind } from "../error-kind.ts";

/** The kinds of a vendor's error codes: the known codes, then patterns for others, of which the first match counts. */
export interface CodeTable {
  readonly codes: Readonly<Record<ErrorKind, readonly string[]>>;
  readonly patterns: readonly (readonly [pattern: RegExp, kind: ErrorKind])[];
  /** Codes for a signature's date that is too far from the vendor's time. */
  readonly clockSkew: readonly string[];
  /** Codes for the token of temporary credentials that has expired. The vendor did not execute the request. */
  readonly expiredToken: readonly string[];
  /** Codes for a request that the vendor has received before. */
  readonly replayed: readonly string[];
}

/**
 * Codes that no source names and that report a failure of the service, such as `SYSTEM_ERROR` or `ServerBusy`. As with the known ones,
 * the request may have run.
 */
export const SERVICE_FAILURE =
  /^(?!Invalid|Missing|Parameter|Forbidden)(?:\w{1,30}[._-])?(?:Internal|System|Server|Service|Database|DB)[._-]?(?:\w{1,30}[._-]?)?(?:Error|Exception|Failure|Unavailable|Busy)/i;

/** The kind of an error code: from the known codes, then the patterns, then the HTTP status. */
export function kindOfCode(table: CodeTable, code: string, status: number): ErrorKind {
  const kinds = Object.keys(table.codes) as ErrorKind[];
  const exact = kinds.find((kind) => table.codes[kind].includes(code));
  return exact ?? table.patterns.find(([pattern]) => pattern.test(code))?.[1] ?? kindOfStatus(status);
}

/** Whether a code is one of the known codes. */
export function isKnownCode({ codes }: CodeTable, code: string): boolean {
  return Object.values(codes).some((known) => known.includes(code));
}

function kindOfStatus(status: number): ErrorKind {
  if (status === 401) return "auth";
  if (status === 403) return "permission";
  if (status === 404) return "notFound";
  if (status === 429) return "throttled";
  return status >= 500 ? "server" : "invalid";
}
