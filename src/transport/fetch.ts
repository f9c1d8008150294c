import { abortable } from "../util/deadline.ts";
import { isWorkerd } from "../util/runtime.ts";
import type { AnswerHead } from "./message.ts";
import { MAX_RESPONSE_BYTES, responseTooLarge, TransportError, type Transport } from "./transport.ts";

/**
 * Marks a fetch that never retries on its own, on any runtime, such as the fetch of the fake cloud. It is a registered symbol, so
 * that several copies of outdial in a program share it.
 */
export const SENDS_ONCE = Symbol.for("outdial.sends-once");

/**
 * The part of the standard `fetch` that a client uses. It must send each request at most once, must not follow redirects, and
 * must stop when `signal` aborts. It does not get a `host` header: it sets that from the URL. `body` is null if it is empty.
 *
 * A response larger than 64 MiB counts as one that could not be received. Its size is checked only after the whole body was
 * read, so a fetch that must not hold that much in memory has to stop earlier.
 */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body: string | null;
    signal: AbortSignal;
    redirect: "manual";
  },
) => Promise<Response>;

/**
 * The fetch that replaces node:http on runtimes whose node:http cannot carry the default transport: the global fetch of workerd,
 * which sends each request once. `undefined` on other runtimes.
 */
export function fetchOfRuntime(): Fetch | undefined {
  // Read at each request: a program may replace the global fetch, for example in its tests.
  return isWorkerd() ? (url, init) => globalThis.fetch(url, init) : undefined;
}

/** Creates a transport over the user's fetch. Its sockets are not visible, so every failure counts as one after sending. */
export function fetchTransport(fetch: Fetch): Transport {
  return {
    async send({ url, method, headers, body }, { signal }) {
      // A fetch sets the host header from the URL and rejects any other.
      const { host: _host, ...rest } = headers;
      let head: AnswerHead | undefined;
      try {
        // With an empty text, fetch would add a content-type header, which is not signed. With null it adds none.
        const init = { method, headers: rest, body: body === "" ? null : body, signal, redirect: "manual" } as const;
        return await abortable(
          fetch(url, init).then(async (response) => {
            checkNotRedirected(response);
            head = headOfResponse(response);
            const text = await response.text();
            const bytesRead = Buffer.byteLength(text);
            if (bytesRead > MAX_RESPONSE_BYTES) throw responseTooLarge();
            return { ...head, text, bytesRead, bytesWritten: undefined };
          }),
          signal,
        );
      } catch (cause) {
        throw new TransportError(cause, true, undefined, head);
      }
    },
    close() {
      // The sockets belong to the user's fetch.
    },
  };
}

/*
 * A redirect is a response of status 3xx, which the decoder reports. Some fetch functions hide it or follow it all the same. The
 * value "error" would reject here as well, but some runtimes, such as workerd, refuse it.
 */
function checkNotRedirected({ type, redirected }: Partial<Response>): void {
  if (type === "opaqueredirect") throw new Error("the server redirected the request; redirects are not followed");
  if (redirected === true) throw new Error("the fetch followed a redirect; it must not");
}

/* Reads every header at once, so that an invalid Response fails here, inside the attempt. */
function headOfResponse(response: Response): AnswerHead {
  const headers = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  return { status: response.status, header: (name) => headers.get(name) };
}
