import { setImmediate } from "node:timers";
import http from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { Deadline } from "../util/deadline.ts";
import { isDeno } from "../util/runtime.ts";
import type { AnswerHead, HttpAnswer, HttpRequest } from "./message.ts";
import { LARGEST_ANSWER, tooLarge, TransportError, type Transport } from "./transport.ts";

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
