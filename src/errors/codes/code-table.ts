import type { ErrorKind } from "../error-kind.ts";

/** How a vendor's codes are read: the known codes first, then the first pattern that fits. */
export interface CodeTable {
  readonly codes: Readonly<Record<ErrorKind, readonly string[]>>;
  readonly patterns: readonly (readonly [pattern: RegExp, kind: ErrorKind])[];
  /** Codes that say that the signature's date is too far from the vendor's time. */
  readonly clockSkew: readonly string[];
  /** Codes that say that this very request has come before. */
  readonly replayed: readonly string[];
}

/** What a code means: by itself, by its prefix, then by the HTTP status. */
export function kindOfCode(table: CodeTable, code: string, status: number): ErrorKind {
  const kinds = Object.keys(table.codes) as ErrorKind[];
  const exact = kinds.find((kind) => table.codes[kind].includes(code));
  return exact ?? table.patterns.find(([pattern]) => pattern.test(code))?.[1] ?? kindOfStatus(status);
}

function kindOfStatus(status: number): ErrorKind {
  if (status === 401) return "auth";
  if (status === 403) return "permission";
  if (status === 404) return "notFound";
  if (status === 429) return "throttled";
  return status >= 500 ? "server" : "invalid";
}
