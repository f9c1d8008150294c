import { ConfigurationError } from "../errors/configuration-error.ts";
import { abortable } from "../util/deadline.ts";
import { shielded } from "../util/record.ts";
import { isWorkerd } from "../util/runtime.ts";
import { headOfResponse, readResponse } from "./fetch-response.ts";
import type { AnswerHead } from "./message.ts";
import { TransportError, type Transport } from "./transport.ts";

/**
 * Marks a fetch that never retries on its own, on any runtime, such as the fetch of the fake cloud. It is a registered symbol, so
 * that several copies of outdial in a program share it.
 */
export const SENDS_ONCE = Symbol.for("outdial.sends-once");

/**
 * The part of the standard `fetch` that a client uses. It must send each request at most once, must not follow redirects, and
 * must stop when `signal` aborts. It does not get a `host` header: it sets that from the URL. `body` is null if it is empty.
 *
 * A response may have a `body` that is a stream, of the web or of Node, of bytes. It is read up to 64 MiB, and cancelled beyond
 * that. Without one, `arrayBuffer`, `text` or `json` is used. Content codings that the fetch has not decoded are decoded.
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
 *
 * @throws ConfigurationError if there is a fetch and `agent` is given.
 */
export function fetchOfRuntime(agent: unknown): Fetch | undefined {
  if (!isWorkerd()) return undefined;
  if (agent !== undefined)
    throw new ConfigurationError(
      "agent has no effect on workerd, which has no sockets of node:http; remove the option",
    );
  // Read at each request: a program may replace the global fetch, for example in its tests.
  return (url, init) => globalThis.fetch(url, init);
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
          // A mock may return its Response, or nothing, without a promise.
          Promise.resolve(fetch(url, shielded(init))).then(async (response) => {
            head = headOfResponse(response);
            checkNotRedirected(response);
            return { ...head, ...(await readResponse(response, head, signal)), bytesWritten: undefined };
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
