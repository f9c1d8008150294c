import { setImmediate } from "node:timers";
import http from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { abortable, type Deadline } from "./deadline.ts";
import { isDeno } from "./runtime.ts";
import type { Headers } from "./signing/headers.ts";

/** A signed request, ready to be sent. */
export interface HttpRequest {
  readonly method: "POST";
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What the first lines of an answer say. */
export interface AnswerHead {
  readonly status: number;
  /** A header's value by lower-case name. */
  readonly header: (name: string) => string | undefined;
}

export interface HttpAnswer extends AnswerHead {
  readonly text: string;
  /** Bytes of the answer's body. */
  readonly bytesRead: number;
  /** Bytes of the request given to the socket, headers included; undefined where a fetch or a mock does not tell. */
  readonly bytesWritten: number | undefined;
}

/** Sends one request once, and gives up when the deadline ends. `close` ends what is kept open between requests. */
export interface Transport {
  send(request: HttpRequest, deadline: Deadline): Promise<HttpAnswer>;
  close(): void;
}

/** The network failed. */
export class TransportError extends Error {
  /** Whether a part of the request may have left this machine. */
  readonly sent: boolean;
  readonly bytesWritten: number | undefined;
  /** Set where the answer had begun. */
  readonly head: AnswerHead | undefined;

  constructor(cause: unknown, sent: boolean, bytesWritten?: number, head?: AnswerHead) {
    super("the network failed", { cause });
    this.sent = sent;
    this.bytesWritten = bytesWritten;
    this.head = head;
  }
}

/** An answer larger than this is given up; the larger vendor's limit is 50 MB. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** What node:http has to know of a place, made once for it. */
interface Place {
  readonly secure: boolean;
  readonly hostname: string;
  readonly port: string;
  readonly agent: http.Agent;
  /** How many bytes each kept socket had read when its last answer ended. */
  readonly readBefore: WeakMap<Socket, number>;
}

/** The default transport, over node:http and node:https with sockets kept alive, except under Deno: half the CPU of the global fetch. */
export function nodeTransport(): Transport {
  const keepAlive = !isDeno();
  const agents = { http: new http.Agent({ keepAlive }), https: new https.Agent({ keepAlive }) };
  const places = new Map<string, Place>();
  const placeOf = (origin: string): Place => {
    let place = places.get(origin);
    if (!place) {
      const { protocol, hostname, port } = new URL(origin);
      const secure = protocol === "https:";
      // An IPv6 address stands in brackets in a URL and without them here.
      const bare = hostname.replace(/^\[|\]$/g, "");
      place = { secure, hostname: bare, port, agent: agents[secure ? "https" : "http"], readBefore: new WeakMap() };
      places.set(origin, place);
    }
    return place;
  };
  return {
    send(request, deadline) {
      const { url } = request;
      const slash = url.indexOf("/", url.indexOf("//") + 2);
      return sendOnce(request, placeOf(url.slice(0, slash)), url.slice(slash), deadline);
    },
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function sendOnce(request: HttpRequest, place: Place, path: string, deadline: Deadline): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const { secure, hostname, port, agent, readBefore } = place;
    // An object of this request's own: instrumentation and mocks take nothing else, and some write into it.
    const headers = { "content-length": String(Buffer.byteLength(request.body)), ...request.headers };
    const outgoing = (secure ? https : http).request({ method: request.method, hostname, port, path, agent, headers });
    let written: { readonly socket: Socket; readonly before: number } | undefined;
    let head: AnswerHead | undefined;
    // Nothing leaves before end(), unless a wrapper sends the headers: those are the whole of a request without a body.
    const isSent = (): boolean => written !== undefined || outgoing.headersSent;
    const bytesWritten = (): number | undefined =>
      written ? bytesSince(written.before, written.socket) : isSent() ? undefined : 0;
    let failed = false;
    const fail = (cause: unknown): void => {
      failed = true;
      reject(new TransportError(withoutBytes(cause), isSent(), bytesWritten(), head));
    };
    // Rejects by itself: not every runtime, agent or mock reports the end of a request that was destroyed.
    const giveUp = (cause: Error): void => {
      fail(cause);
      try {
        outgoing.destroy(cause);
      } catch {
        // A wrapper's own; it would end the process, since this runs in a timer.
      }
    };
    outgoing.on("error", fail);
    // Cheaper than the signal option of node:http, which watches the whole stream for its end.
    deadline.onEnd(() => giveUp(new Error("the deadline ended the request")));
    // What a kept socket says before it is asked belongs to no request of ours, least of all to this one.
    const unasked = (): void => giveUp(new Error("an answer came before the request was sent"));
    outgoing.on("socket", (socket) => {
      if (written) {
        // Deno's node:http opens another connection by itself and would write the request a second time.
        if (socket !== written.socket) giveUp(new Error("a second connection was opened for the request"));
        return;
      }
      const write = (): void => {
        // What was reported as not sent must not be sent later.
        if (failed || outgoing.destroyed) return;
        // Another agent may share its sockets with others, so that nothing is known of what came over them before.
        const isOurs = (outgoing as { readonly agent?: unknown }).agent === agent;
        if (isOurs && outgoing.reusedSocket && !isSent() && socket.bytesRead !== readBefore.get(socket)) {
          unasked();
          return;
        }
        written = { socket, before: socket.bytesWritten };
        outgoing.end(request.body);
      };
      // A socket that was open before may be dead without this process having looked. The second turn has looked for
      // certain: the first may belong to a look that came before.
      const opening = openingOf(socket);
      if (isSent()) write();
      else if (opening) socket.once(opening, write);
      else setImmediate(() => setImmediate(write));
    });
    // Neither of these is followed by an error or an answer; without them the call would never end.
    outgoing.on("upgrade", (_answer, socket) => {
      socket.destroy();
      fail(new Error("the server switched protocols"));
    });
    outgoing.on("close", () => {
      if (!head) fail(new Error("the connection was closed"));
    });
    outgoing.on("response", (incoming) => {
      if (!written) {
        unasked();
        return;
      }
      const { socket } = written;
      // From here on the answer tells how it ends; a body may be whole only once its connection is closed.
      const started = headOf(incoming);
      head = started;
      const chunks: Buffer[] = [];
      let bytesRead = 0;
      incoming.on("data", (chunk: Buffer) => {
        bytesRead += chunk.length;
        if (bytesRead > LARGEST_ANSWER) giveUp(tooLarge());
        else chunks.push(chunk);
      });
      incoming.on("error", fail);
      incoming.on("end", () => {
        const text = (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString("utf8");
        resolve({ ...started, text, bytesRead, bytesWritten: bytesWritten() });
        readBefore.set(socket, socket.bytesRead);
        // Answered before it was sent whole: nobody may ever read the rest, and the socket would stay for that.
        if (!outgoing.writableFinished) outgoing.destroy();
      });
    });
  });
}

/*
 * The event by which a socket reports that it can be written to: undefined for a connected socket, and for a socket of another
 * class than Node's. Those are mocks or tunnels, and may connect only once the request is written; if such a connection fails,
 * the request counts as sent.
 */
function openingOf(socket: Socket): "connect" | "secureConnect" | undefined {
  const prototype: unknown = Object.getPrototypeOf(socket);
  if (prototype !== Socket.prototype && prototype !== TLSSocket.prototype) return undefined;
  if ((socket as { readonly secureConnecting?: boolean }).secureConnecting === true) return "secureConnect";
  // One that has not begun to connect is pending.
  return socket.connecting || (prototype === Socket.prototype && socket.pending) ? "connect" : undefined;
}

/* A mock's socket may not count. */
function bytesSince(before: number, { bytesWritten }: Socket): number | undefined {
  const bytes = bytesWritten - before;
  return Number.isNaN(bytes) ? undefined : bytes;
}

function tooLarge(): Error {
  return new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`);
}

/* The parser's errors carry the bytes that it could not parse: an answer, which may quote the request. */
function withoutBytes(cause: unknown): unknown {
  if (cause instanceof Error && "rawPacket" in cause) delete cause.rawPacket;
  return cause;
}

function headOf({ statusCode = 0, headers }: http.IncomingMessage): AnswerHead {
  return {
    status: statusCode,
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
  };
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
