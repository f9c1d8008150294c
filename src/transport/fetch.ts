import { abortable } from "../util/deadline.ts";
import type { AnswerHead } from "./message.ts";
import { LARGEST_ANSWER, tooLarge, TransportError, type Transport } from "./transport.ts";

/** Marks a fetch that sends nothing twice, whatever the runtime: the fake cloud's own. Shared by all copies of outdial. */
export const SENDS_ONCE = Symbol.for("outdial.sends-once");

/** The standard fetch, or what a caller gives in its place. */
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

/** A transport over the caller's fetch. Nothing is known of its sockets, so a failure always may have come after sending. */
export function fetchTransport(fetch: Fetch): Transport {
  return {
    async send({ url, method, headers, body }, { signal }) {
      // A fetch sets the host header itself, from the URL, and refuses to be given one.
      const { host: _host, ...rest } = headers;
      let head: AnswerHead | undefined;
      try {
        // An empty text would get a content type, which is not signed; null gets none.
        const init = { method, headers: rest, body: body === "" ? null : body, signal, redirect: "error" } as const;
        return await abortable(
          fetch(url, init).then(async (response) => {
            head = headOfResponse(response);
            const text = await response.text();
            const bytesRead = Buffer.byteLength(text);
            if (bytesRead > LARGEST_ANSWER) throw tooLarge();
            return { ...head, text, bytesRead, bytesWritten: undefined };
          }),
          signal,
        );
      } catch (cause) {
        throw new TransportError(cause, true, undefined, head);
      }
    },
    close() {
      // The sockets are the caller's.
    },
  };
}

/* Everything is read here, so that a Response that is none fails as sending does. */
function headOfResponse(response: Response): AnswerHead {
  const headers = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  return { status: response.status, header: (name) => headers.get(name) };
}
