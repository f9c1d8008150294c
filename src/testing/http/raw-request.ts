/** A request as it came in. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The same inside the cloud. Published types do not name Buffer, since not every user has Node's types. */
export interface RawRequest extends WireRequest {
  readonly body: Buffer;
}

/** An answer as it is sent. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How many bytes a request takes in memory, headers included. */
export function sizeOf({ target, headers, body }: WireRequest): number {
  let size = target.length + body.length;
  for (const name in headers) size += name.length + (headers[name]?.length ?? 0);
  return size;
}

/** Whether the body is a form by its content type. */
export function isForm({ headers }: WireRequest): boolean {
  return /^application\/x-www-form-urlencoded(?:$|;)/i.test(headers["content-type"] ?? "");
}

/** A header's value without the spaces and tabs around it. No other white space is removed. */
export function trimmed(value = ""): string {
  // A pattern for the end would take quadratic time on many spaces.
  let end = value.length;
  while (end > 0 && (value[end - 1] === " " || value[end - 1] === "\t")) end -= 1;
  return value.slice(0, end).replace(/^[ \t]+/, "");
}
