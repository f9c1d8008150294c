import { abortable } from "../util/deadline.ts";
import { shielded } from "../util/record.ts";
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
    redirect: "error";
  },
) => Promise<Response>;

/** Creates a transport over the user's fetch. Its sockets are not visible, so every failure counts as one after sending. */
export function fetchTransport(fetch: Fetch): Transport {
  return {
    async send({ url, method, headers, body }, { signal }) {
      // A fetch sets the host header from the URL and rejects any other.
      const { host: _host, ...rest } = headers;
      let head: AnswerHead | undefined;
      try {
        // With an empty text, fetch would add a content-type header, which is not signed. With null it adds none.
        const init = { method, headers: rest, body: body === "" ? null : body, signal, redirect: "error" } as const;
        return await abortable(
          fetch(url, shielded(init)).then(async (response) => {
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

/* Reads every header at once, so that an invalid Response fails here, inside the attempt. */
function headOfResponse(response: Response): AnswerHead {
  const headers = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  return { status: response.status, header: (name) => headers.get(name), headers: () => headers };
}
