import { isUtf8 } from "node:buffer";

/** A request as it came in, before anything was made of it. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The same inside the cloud. The published types name no Buffer: not every user has Node's. */
export interface RawRequest extends WireRequest {
  readonly body: Buffer;
}

/** How much room a request takes. */
export function sizeOf({ target, headers, body }: WireRequest): number {
  let size = target.length + body.length;
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0);
  return size;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Pairs = readonly (readonly [name: string, value: string])[];

/** A target's path, and its query without the question mark. */
export function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf("?");
  return at < 0 ? { path: target, query: "" } : { path: target.slice(0, at), query: target.slice(at + 1) };
}

/** More parameters than a request of the largest size has that means them. */
const MOST_PAIRS = 100_000;

/** The parameters of a target, decoded. What cannot be decoded stays as it is: see `isReadable`. */
export function readQuery(target: string): [name: string, value: string][] {
  return readForm(splitTarget(target).query);
}

/** The parameters of a form, which are written as those of a query are. */
export function readForm(form: string): [name: string, value: string][] {
  if (form === "") return [];
  return form.split("&", MOST_PAIRS).map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [unescape(pair), ""] : [unescape(pair.slice(0, at)), unescape(pair.slice(at + 1))];
  });
}

/** Whether a query can be taken for what it says: printable ASCII, right escapes of right UTF-8, not too many parameters. */
export function isReadable(query: string): boolean {
  return /^[\x21-\x7e]*$/.test(query) && isDecodable(query);
}

/** The same of a form, which may also have UTF-8 as it is. */
export function isReadableForm(body: Buffer): boolean {
  return isUtf8(body) && isDecodable(body.toString());
}

/** Whether a query or a form has a parameter, without reading the others. */
export function hasName(text: string | Buffer, name: string): boolean {
  const start = `${name}=`;
  return text.indexOf(start) === 0 || text.includes(`&${start}`);
}

/** Blanks and tabs around a header's value are not part of it; any other space is. */
export function trimmed(value = ""): string {
  // No pattern for the end: it would begin anew at each of many blanks.
  let end = value.length;
  while (end > 0 && (value[end - 1] === " " || value[end - 1] === "\t")) end -= 1;
  return value.slice(0, end).replace(/^[ \t]+/, "");
}

/** The first name that stands twice: nobody says which of the two would count. */
export function repeatedName(pairs: Pairs): string | undefined {
  const seen = new Set<string>();
  return pairs.find(([name]) => seen.has(name) || !seen.add(name))?.[0];
}

export function isForm({ headers }: WireRequest): boolean {
  return /^application\/x-www-form-urlencoded(?:$|;)/i.test(headers["content-type"] ?? "");
}

function isDecodable(text: string): boolean {
  let pairs = 1;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) if (++pairs > MOST_PAIRS) return false;
  if (!text.includes("%")) return true;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function unescape(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
