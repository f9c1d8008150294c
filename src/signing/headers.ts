/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

export function signedHeaderNames(headers: Headers): string {
  return Object.keys(headers).sort().join(";");
}

/** The block of a canonical request that holds the signed headers, a line each. */
export function canonicalHeaders(headers: Headers): string {
  return Object.keys(headers)
    .sort()
    .map((name) => `${name}:${headers[name]?.trim()}\n`)
    .join("");
}
