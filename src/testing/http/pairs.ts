import { isUtf8 } from "node:buffer";

/** The parameters of a query or a form, in the order in which they were sent. */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** More parameters than any valid request has. */
const MOST_PAIRS = 100_000;

/** A target's path, and its query without the question mark. */
export function splitTarget(target: string): { path: string; query: string } {
  const at = target.indexOf("?");
  return at < 0 ? { path: target, query: "" } : { path: target.slice(0, at), query: target.slice(at + 1) };
}

/** The parameters of a target, decoded. What cannot be decoded stays as it is: see `isReadable`. */
export function readQuery(target: string): [name: string, value: string][] {
  return readForm(splitTarget(target).query);
}

/** The parameters of a form, which is encoded as a query is. */
export function readForm(form: string): [name: string, value: string][] {
  if (form === "") return [];
  return form.split("&", MOST_PAIRS).map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [unescape(pair), ""] : [unescape(pair.slice(0, at)), unescape(pair.slice(at + 1))];
  });
}

/** Whether a query can be decoded: printable ASCII, valid escapes of valid UTF-8, not too many parameters. */
export function isReadable(query: string): boolean {
  return /^[\x21-\x7e]*$/.test(query) && isDecodable(query);
}

/** Whether a form can be decoded. Unlike a query it may contain unescaped UTF-8. */
export function isReadableForm(body: Buffer): boolean {
  return isUtf8(body) && isDecodable(body.toString());
}

/** Whether a query or a form has a parameter, without decoding it. */
export function hasName(text: string | Buffer, name: string): boolean {
  const start = `${name}=`;
  return text.indexOf(start) === 0 || text.includes(`&${start}`);
}

/** The first name that occurs twice. No vendor says which of the two values would count. */
export function repeatedName(pairs: Pairs): string | undefined {
  const seen = new Set<string>();
  return pairs.find(([name]) => seen.has(name) || !seen.add(name))?.[0];
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
