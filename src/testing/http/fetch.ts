import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { Reply } from "./reply.ts";
import { platform } from "./platform.ts";
import { throwIfAborted, toResponse, type Redirect } from "./fetch-reply.ts";
import { kindOf } from "../../options/shown.ts";
import { SENDS_ONCE } from "../../transport/fetch.ts";
import type { RawRequest } from "./raw-request.ts";

/** The second argument of a fake fetch: a part of the standard's. */
export interface FetchInit {
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]> | undefined;
  readonly body?: string | Uint8Array | ArrayBuffer | Blob | URLSearchParams | null | undefined;
  readonly signal?: AbortSignal | null | undefined;
  /** The fake cloud's fetch does not follow redirects: with "follow", the default, it rejects as with "error". */
  readonly redirect?: Redirect | undefined;
}

export type FakeFetch = (url: string | URL | Request, init?: FetchInit) => Promise<Response>;

/** Makes a fetch that is answered in this process. */
export function createFetch(answer: (request: RawRequest) => Reply): FakeFetch {
  const fetch: FakeFetch = async (given, init = {}) => {
    const { signal: own, ...rest } = init;
    const signal = own ?? (typeof given === "object" && "signal" in given ? given.signal : undefined);
    throwIfAborted(signal);
    checkBody(init.body);
    // The platform's Request refuses what fetch cannot send, and adds what every fetch adds, such as the content type of text.
    const request = new (platform().Request)(given, rest as RequestInit);
    const { host, pathname, search } = new URL(request.url);
    const body = request.body === null ? Buffer.alloc(0) : Buffer.from(await request.arrayBuffer());
    const reply = answer({
      method: request.method,
      target: pathname + search,
      headers: { host, accept: "*/*", ...Object.fromEntries(request.headers) },
      body,
    });
    const { url, method, redirect } = request;
    return toResponse(reply, { url, method, redirect, signal: signal ?? undefined });
  };
  return Object.defineProperty(fetch, SENDS_ONCE, { value: true });
}

/* The platform would send "[object Object]". */
function checkBody(body: unknown): void {
  if (typeof body !== "object" || body === null || ArrayBuffer.isView(body)) return;
  const { Blob, FormData, ReadableStream } = platform();
  if (![ArrayBuffer, Blob, URLSearchParams, FormData, ReadableStream].some((kind) => body instanceof kind))
    throw new ConfigurationError(
      `the fake cloud's fetch takes a body of text, bytes, a Blob or URLSearchParams; got ${kindOf(body)}`,
    );
}
