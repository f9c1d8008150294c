import type { Headers } from "../transport/message.ts";

/** The two parts of a canonical request that describe the signed headers. */
export interface CanonicalHeaders {
  /** The names, sorted, such as `host;x-acs-action`. */
  readonly names: string;
  /** One line `name:value` per header. */
  readonly block: string;
}

export function canonicalHeaders(headers: Headers): CanonicalHeaders {
  const names = Object.keys(headers).sort();
  let block = "";
  for (const name of names) block += `${name}:${headers[name]?.trim()}\n`;
  return { names: names.join(";"), block };
}
