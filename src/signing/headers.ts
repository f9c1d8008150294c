import type { Headers } from "../transport/message.ts";

/** The two parts of a canonical request that tell of the signed headers. */
export interface CanonicalHeaders {
  /** `host;x-acs-action`: the names, sorted. */
  readonly names: string;
  /** A line for each. */
  readonly block: string;
}

export function canonicalHeaders(headers: Headers): CanonicalHeaders {
  const names = Object.keys(headers).sort();
  let block = "";
  for (const name of names) block += `${name}:${headers[name]?.trim()}\n`;
  return { names: names.join(";"), block };
}
