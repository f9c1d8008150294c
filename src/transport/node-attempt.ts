import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers";
import type { Deadline } from "../util/deadline.ts";
import { isRecord, shielded } from "../util/record.ts";
import { detailsOf, earlyResponse } from "./connect-failures.ts";
import type { BodyContent } from "./content-coding.ts";
import type { AnswerHead, HttpAnswer, HttpRequest } from "./message.ts";
import type { NodeModules } from "./node-modules.ts";
import type { Origin, Route } from "./origin.ts";
import { DEADLINE } from "./own-agents.ts";
import { BODY_TOO_LARGE, ResponseBody } from "./response-body.ts";
import { TransportError, type FailureDetails } from "./transport.ts";

/** What Node's requests have besides their type: whether the headers are written, or wait for a socket. */
type WrittenRequest = ClientRequest & { readonly _headerSent?: boolean };

/* All that can be told: TCP reports neither what the other side has read, nor when it closed or forgot the connection. */
const LOST = "a kept-alive connection was lost as the request was sent, perhaps closed by the other side before that";

/**
 * Sends a request once over node:http. The request is written only when its socket is known to be open, so a failure before
 * that proves that the request was not sent.
 */
export class NodeAttempt {
  readonly #modules: NodeModules;
  readonly #origin: Origin;
  readonly #route: Route;
  readonly #deadline: Deadline;
  readonly #body: string;
  readonly #outgoing: ClientRequest;
  #resolve!: (answer: HttpAnswer) => void;
  #reject!: (error: TransportError) => void;
  #written: { readonly socket: Socket; readonly before: number } | undefined;
  #head: AnswerHead | undefined;
  #failed = false;

  constructor(
    modules: NodeModules,
    request: HttpRequest,
    { origin, route, path, deadline }: { origin: Origin; route: Route; path: string; deadline: Deadline },
  ) {
    this.#modules = modules;
    this.#origin = origin;
    this.#route = route;
    this.#deadline = deadline;
    this.#body = request.body;
    const { hostname, port, scheme } = origin;
    const { agent, own } = route;
    // A plain object, new for each request: instrumentation and mocks accept nothing else, and some write into it.
    const headers = { "content-length": String(Buffer.byteLength(request.body)), ...request.headers };
    const { method } = request;
    const options = { method, hostname, port, path, agent, headers, ...(own && { [DEADLINE]: deadline }) };
    this.#outgoing = modules[scheme].request(shielded(options, { timeout: 0 }));
  }

  /** Sends the request. @throws TransportError if no complete response arrived. */
  run(): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      // Cheaper than the signal option of node:http, which adds listeners for the end of the stream.
      this.#deadline.onEnd(() => this.#giveUp(new Error("the deadline ended the request")));
      const outgoing = this.#outgoing;
      outgoing.on("error", (error) => this.#fail(error));
      outgoing.on("socket", (socket) => this.#onSocket(socket));
      outgoing.on("response", (incoming) => this.#onResponse(incoming));
      // After these events there is no error and no response: without a listener the attempt would never end.
      outgoing.on("upgrade", (_response, socket) => {
        socket.destroy();
        this.#fail(new Error("the server switched protocols"));
      });
      outgoing.on("close", () => {
        if (!this.#head) this.#fail(new Error("the connection was closed"));
      });
    });
  }

  /*
   * Nothing is sent before end(), unless a wrapper sends the headers, which are the whole request if it has no body. Agents of
   * proxies write the headers anew, which `headersSent` takes for sending them.
   */
  get #isSent(): boolean {
    if (this.#written) return true;
    const { headersSent, _headerSent: isFirstWritten } = this.#outgoing as WrittenRequest;
    return headersSent && isFirstWritten !== false;
  }

  get #bytesWritten(): number | undefined {
    if (!this.#written) return this.#isSent ? undefined : 0;
    const bytes = this.#written.socket.bytesWritten - this.#written.before;
    // The socket of a mock may not count bytes.
    return Number.isNaN(bytes) ? undefined : bytes;
  }

  #fail(cause: unknown, details = detailsOf(cause)): void {
    this.#failed = true;
    const stale = this.#isStale(cause);
    const isSent = this.#isSent;
    const more = { ...details, stale, ...(stale && isSent && { reason: LOST }) };
    const parts = [isSent, this.#bytesWritten, this.#head, more] as const;
    this.#reject(new TransportError(withoutRawPacket(cause), ...parts));
  }

  /* Whether a kept-alive socket had probably been closed by the other side before it got the request. */
  #isStale(cause: unknown): boolean {
    if (!this.#outgoing.reusedSocket || this.#deadline.ended || this.#head) return false;
    const { code } = cause as { readonly code?: unknown };
    return !this.#isSent || code === "ECONNRESET" || code === "EPIPE";
  }

  /* Rejects before it destroys the request: not every runtime, agent or mock reports that a request was destroyed. */
  #giveUp(cause: Error, details?: FailureDetails): void {
    this.#fail(cause, details);
    try {
      this.#outgoing.destroy(cause);
    } catch {
      // A wrapper threw. Uncaught in a timer, its error would end the process.
    }
  }

  #onSocket(socket: Socket): void {
    if (this.#written) {
      // Deno's node:http opens another connection on its own and would write the request a second time.
      if (socket !== this.#written.socket) this.#giveUp(new Error("a second connection was opened for the request"));
      return;
    }
    const write = (): void => this.#write(socket);
    const openEvent = this.#openEventOf(socket);
    if (this.#isSent) write();
    else if (openEvent) socket.once(openEvent, write);
    // The server may have closed a kept-alive socket without this process having polled it. After two turns of the event loop
    // it has been polled: the first turn may belong to a poll that had already begun.
    else setImmediate(() => setImmediate(write));
  }

  /*
   * The event with which a socket reports that it can be written to. It is undefined for a connected socket, and for a socket
   * that is not of a class of Node's. Those belong to mocks or tunnels and may connect only when the request is written. If
   * such a connection fails, the request counts as sent.
   */
  #openEventOf(socket: Socket): "connect" | "secureConnect" | undefined {
    const { net, tls } = this.#modules;
    const prototype: unknown = Object.getPrototypeOf(socket);
    if (prototype !== net.Socket.prototype && prototype !== tls.TLSSocket.prototype) return undefined;
    // A TLS socket that was created by its constructor starts its handshake when it is written to, and reports no end of it.
    const isReported = socket.listenerCount("secure") > 0;
    if ((socket as { readonly secureConnecting?: boolean }).secureConnecting === true && isReported)
      return "secureConnect";
    // A socket that has not started to connect is pending.
    return socket.connecting || (prototype === net.Socket.prototype && socket.pending) ? "connect" : undefined;
  }

  #write(socket: Socket): void {
    const outgoing = this.#outgoing;
    // A request that was reported as not sent must not be sent later.
    if (this.#failed || outgoing.destroyed) return;
    const { readBefore } = this.#origin;
    const { agent, own } = this.#route;
    // Another agent may share its sockets with other code, so the bytes that they had read are unknown.
    const isOurs = own && (outgoing as { readonly agent?: unknown }).agent === agent;
    if (isOurs && outgoing.reusedSocket && !this.#isSent && socket.bytesRead !== readBefore.get(socket)) {
      this.#giveUp(unsolicitedResponse());
      return;
    }
    this.#written = { socket, before: socket.bytesWritten };
    try {
      outgoing.end(this.#body);
    } catch (cause) {
      // A wrapper's own error. This runs in an event of the socket, where it would end the process.
      this.#giveUp(cause as Error);
    }
  }

  #onResponse(incoming: IncomingMessage): void {
    if (!this.#written) {
      this.#giveUp(unsolicitedResponse(), earlyResponse(headOf(incoming)));
      return;
    }
    const { socket } = this.#written;
    // From here on the events of the response report how it ends. Some bodies end only when the connection is closed.
    const head = headOf(incoming);
    this.#head = head;
    const body = new ResponseBody();
    const finish = (content: BodyContent, bytesWritten = this.#bytesWritten): void =>
      this.#resolve({ ...head, ...content, bytesRead: body.length, bytesWritten });
    incoming.on("data", (chunk: Buffer) => {
      if (this.#failed || body.add(chunk)) return;
      // Resolved before the request is destroyed, so that the resulting events change nothing.
      finish(BODY_TOO_LARGE);
      this.#giveUp(new Error("the response is too large"));
    });
    incoming.on("error", (error) => this.#fail(error));
    incoming.on("end", () => {
      // Counted now: when the body is decoded, the socket may already be writing another request.
      const bytesWritten = this.#bytesWritten;
      void Promise.resolve(body.read(head)).then((content) => finish(content, bytesWritten));
      this.#origin.readBefore.set(socket, socket.bytesRead);
      this.#closeUnlessSent();
    });
  }

  /*
   * Closes the connection if the response came before the whole request was sent: the server may never read the rest, and the
   * socket would stay open. Often only the event of the last write is still to come, so this waits for two turns.
   */
  #closeUnlessSent(turns = 2): void {
    if (this.#outgoing.writableFinished) return;
    if (turns > 0) setImmediate(() => this.#closeUnlessSent(turns - 1));
    else this.#outgoing.destroy();
  }
}

/* Bytes that arrive on a kept-alive socket before the request is written do not belong to the request. */
function unsolicitedResponse(): Error {
  return new Error("a response came before the request was sent");
}

/* Errors of the HTTP parser carry the bytes that it could not parse: a response, which may quote the request. */
function withoutRawPacket(cause: unknown): unknown {
  // Not instanceof: under Jest, an error of Node is of another class Error.
  if (isRecord(cause) && "rawPacket" in cause) delete (cause as { rawPacket?: unknown }).rawPacket;
  return cause;
}

function headOf({ statusCode = 0, headers }: IncomingMessage): AnswerHead {
  return {
    status: statusCode,
    headers: () => Object.entries(headers),
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
  };
}
