import type { Meaning } from "./refusal.ts";

/** How a vendor's codes are read: the known codes first, then the first pattern that fits. */
export interface CodeTable {
  readonly codes: Readonly<Record<Meaning, readonly string[]>>;
  readonly patterns: readonly (readonly [pattern: RegExp, meaning: Meaning])[];
  /** Codes that say that the signature's date is too far from the vendor's time. */
  readonly clockSkew: readonly string[];
  /** Codes that say that this very request has come before. */
  readonly replayed: readonly string[];
}

/** What a code means: by itself, by its prefix, then by the HTTP status. */
export function meaningOf(table: CodeTable, code: string, status: number): Meaning {
  const meanings = Object.keys(table.codes) as Meaning[];
  const exact = meanings.find((meaning) => table.codes[meaning].includes(code));
  return exact ?? table.patterns.find(([pattern]) => pattern.test(code))?.[1] ?? meaningOfStatus(status);
}

function meaningOfStatus(status: number): Meaning {
  if (status === 401) return "auth";
  if (status === 403) return "permission";
  if (status === 404) return "notFound";
  if (status === 429) return "throttled";
  return status >= 500 ? "server" : "invalid";
}
