import http from "node:http";
import https from "node:https";
import { abortable } from "./deadline.ts";
import type { Headers } from "./signing/headers.ts";

/** A signed request, ready to be sent. */
export interface HttpRequest {
  readonly method: "POST";
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** A header's value by lower-case name. */
  readonly header: (name: string) => string | undefined;
  readonly text: string;
}

/** Sends one request once. `close` ends what is kept open between requests. */
export interface Transport {
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>;
  close(): void;
}

/** The network failed; `sent` tells whether a part of the request may have left this machine. */
export class TransportError extends Error {
  readonly sent: boolean;
  constructor(sent: boolean, cause: unknown) {
    super("the network failed", { cause });
    this.sent = sent;
  }
}

/** An answer larger than this is given up; the larger vendor's limit is 50 MB. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** The default transport, over node:http and node:https with sockets kept alive: half the CPU of the global fetch. */
export function nodeTransport(): Transport {
  const agents = { "http:": new http.Agent({ keepAlive: true }), "https:": new https.Agent({ keepAlive: true }) };
  return {
    send: (request, signal) => sendOnce(request, signal, agents),
    close() {
      agents["http:"].destroy();
      agents["https:"].destroy();
    },
  };
}

function sendOnce(
  request: HttpRequest,
  signal: AbortSignal,
  agents: { "http:": http.Agent; "https:": https.Agent },
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    // Once a socket is open the request is written to it at once; before that not a byte can have left.
    let sent = false;
    const fail = (cause: unknown): void => reject(new TransportError(sent, cause));
    const { protocol, hostname, port, pathname, search } = new URL(request.url);
    const secure = protocol === "https:";
    const outgoing = (secure ? https : http).request({
      method: request.method,
      // An IPv6 address stands in brackets in a URL and without them here.
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      path: pathname + search,
      agent: agents[secure ? "https:" : "http:"],
      headers: { ...request.headers, "content-length": Buffer.byteLength(request.body) },
      signal,
    });
    outgoing.on("socket", (socket) => {
      if (!socket.connecting) sent = true;
      else socket.once(secure ? "secureConnect" : "connect", () => (sent = true));
    });
    outgoing.on("error", fail);
    // Neither of these is followed by an error or an answer; without them the call would never end.
    outgoing.on("upgrade", (_answer, socket) => {
      socket.destroy();
      fail(new Error("the server switched protocols"));
    });
    let answered = false;
    outgoing.on("close", () => {
      if (!answered) fail(new Error("the connection was closed"));
    });
    outgoing.on("response", (incoming) => {
      // From here on the answer tells how it ends; a body may be whole only once its connection is closed.
      answered = true;
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_ANSWER) incoming.destroy(new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`));
        else chunks.push(chunk);
      });
      incoming.on("error", fail);
      incoming.on("end", () => {
        const { statusCode = 0, headers } = incoming;
        resolve({
          status: statusCode,
          header: (name) => {
            const value = headers[name];
            return Array.isArray(value) ? value.join(", ") : value;
          },
          text: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    outgoing.end(request.body);
  });
}

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
    async send({ url, method, headers, body }, signal) {
      // A fetch sets the host header itself, from the URL, and refuses to be given one.
      const { host: _host, ...rest } = headers;
      try {
        // An empty text would get a content type, which is not signed; null gets none.
        const init = { method, headers: rest, body: body === "" ? null : body, signal, redirect: "error" } as const;
        return await abortable(readResponse(fetch(url, init)), signal);
      } catch (cause) {
        throw new TransportError(true, cause);
      }
    },
    close() {
      // The sockets are the caller's.
    },
  };
}

/* Everything is read here, so that a Response that is none fails as sending does. */
async function readResponse(sending: Promise<Response>): Promise<HttpAnswer> {
  const response = await sending;
  const headers = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
  return { status: response.status, header: (name) => headers.get(name), text: await response.text() };
}
