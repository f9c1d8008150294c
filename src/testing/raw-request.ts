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

/** The parameters of a target. Names and values are decoded; an escape that is none stays as it is. */
export function readQuery(target: string): [name: string, value: string][] {
  return readForm(splitTarget(target).query);
}

/** The parameters of a form, which are written as those of a query are. */
export function readForm(form: string): [name: string, value: string][] {
  if (form === "") return [];
  return form.split("&").map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [unescape(pair), ""] : [unescape(pair.slice(0, at)), unescape(pair.slice(at + 1))];
  });
}

/** The first name that stands twice: nobody says which of the two would count. */
export function repeatedName(pairs: Pairs): string | undefined {
  const seen = new Set<string>();
  return pairs.find(([name]) => seen.has(name) || !seen.add(name))?.[0];
}

export function isForm({ headers }: WireRequest): boolean {
  return /^application\/x-www-form-urlencoded(?:$|;)/i.test(headers["content-type"] ?? "");
}

function unescape(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
