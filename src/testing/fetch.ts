import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Reply } from "./fault.ts";
import { toResponse, type Redirect } from "./fetch-reply.ts";
import type { RawRequest } from "./raw-request.ts";

/** What a fake fetch takes beside the URL; a part of the standard's. */
export interface FetchInit {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]> | undefined;
  readonly body?: string | Uint8Array | URLSearchParams | null | undefined;
  readonly signal?: AbortSignal | null | undefined;
  /** The fake cloud's fetch follows no redirect: where "follow", the default, would have to, it rejects as "error" does. */
  readonly redirect?: Redirect | undefined;
}

export type FakeFetch = (url: string | URL | Request, init?: FetchInit) => Promise<Response>;

/** A fetch that is answered in this process. */
export function createFetch(answer: (request: RawRequest) => Reply): FakeFetch {
  return async (given, init = {}) => {
    const isRequest = typeof given === "object" && "arrayBuffer" in given;
    const signal = init.signal ?? (isRequest ? given.signal : undefined);
    signal?.throwIfAborted();
    const { host, pathname, search } = new URL(isRequest ? given.url : given);
    const headers = readHeaders(init.headers ?? (isRequest ? given.headers : undefined));
    const body = init.body ?? (isRequest ? new Uint8Array(await given.arrayBuffer()) : "");
    const reply = answer({
      method: (init.method ?? (isRequest ? given.method : "GET")).toUpperCase(),
      target: pathname + search,
      headers: { host, ...(body instanceof URLSearchParams ? { "content-type": FORM } : {}), ...headers },
      body: readBody(body),
    });
    return toResponse(reply, signal ?? undefined, init.redirect ?? (isRequest ? given.redirect : "follow"));
  };
}

const FORM = "application/x-www-form-urlencoded;charset=UTF-8";

function readHeaders(headers: FetchInit["headers"] | Headers): Record<string, string> {
  if (headers === undefined) return {};
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

function readBody(body: unknown): Buffer {
  if (typeof body === "string") return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (body instanceof URLSearchParams) return Buffer.from(body.toString());
  throw new ConfigurationError("the fake cloud's fetch takes a body of text, bytes or URLSearchParams");
}
