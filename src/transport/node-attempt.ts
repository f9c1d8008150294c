import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers";
import type { Deadline } from "../util/deadline.ts";
import { shielded } from "../util/record.ts";
import type { AnswerHead, HttpAnswer, HttpRequest } from "./message.ts";
import type { NodeModules } from "./node-modules.ts";
import type { Origin } from "./origin.ts";
import { MAX_RESPONSE_BYTES, responseTooLarge, TransportError } from "./transport.ts";

/**
 * Sends a request once over node:http. The request is written only when its socket is known to be open, so a failure before
 * that proves that the request was not sent.
 */
export class NodeAttempt {
  readonly #modules: NodeModules;
  readonly #origin: Origin;
  readonly #body: string;
  readonly #outgoing: ClientRequest;
  #resolve!: (answer: HttpAnswer) => void;
  #reject!: (error: TransportError) => void;
  #written: { readonly socket: Socket; readonly before: number } | undefined;
  #head: AnswerHead | undefined;
  #failed = false;

  constructor(modules: NodeModules, request: HttpRequest, origin: Origin, path: string) {
    this.#modules = modules;
    this.#origin = origin;
    this.#body = request.body;
    const { hostname, port, agent, secure } = origin;
    // A plain object, new for each request: instrumentation and mocks accept nothing else, and some write into it.
    const headers = { "content-length": String(Buffer.byteLength(request.body)), ...request.headers };
    const { method } = request;
    this.#outgoing = modules[secure ? "https" : "http"].request(
      shielded({ method, hostname, port, path, agent, headers }, { timeout: 0 }),
    );
  }

  /** Sends the request. @throws TransportError if no complete response arrived. */
  run(deadline: Deadline): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      // Cheaper than the signal option of node:http, which adds listeners for the end of the stream.
      deadline.onEnd(() => this.#giveUp(new Error("the deadline ended the request")));
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

  /* Nothing is sent before end(), unless a wrapper sends the headers, which are the whole request if it has no body. */
  get #isSent(): boolean {
    return this.#written !== undefined || this.#outgoing.headersSent;
  }

  get #bytesWritten(): number | undefined {
    if (!this.#written) return this.#isSent ? undefined : 0;
    const bytes = this.#written.socket.bytesWritten - this.#written.before;
    // The socket of a mock may not count bytes.
    return Number.isNaN(bytes) ? undefined : bytes;
  }

  #fail(cause: unknown): void {
    this.#failed = true;
    this.#reject(new TransportError(withoutRawPacket(cause), this.#isSent, this.#bytesWritten, this.#head));
  }

  /* Rejects before it destroys the request: not every runtime, agent or mock reports that a request was destroyed. */
  #giveUp(cause: Error): void {
    this.#fail(cause);
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
    if ((socket as { readonly secureConnecting?: boolean }).secureConnecting === true) return "secureConnect";
    // A socket that has not started to connect is pending.
    return socket.connecting || (prototype === net.Socket.prototype && socket.pending) ? "connect" : undefined;
  }

  #write(socket: Socket): void {
    const outgoing = this.#outgoing;
    // A request that was reported as not sent must not be sent later.
    if (this.#failed || outgoing.destroyed) return;
    const { agent, readBefore } = this.#origin;
    // Another agent may share its sockets with other code, so the bytes that they had read are unknown.
    const isOurs = (outgoing as { readonly agent?: unknown }).agent === agent;
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
      this.#giveUp(unsolicitedResponse());
      return;
    }
    const { socket } = this.#written;
    // From here on the events of the response report how it ends. Some bodies end only when the connection is closed.
    const head = headOf(incoming);
    this.#head = head;
    const chunks: Buffer[] = [];
    let bytesRead = 0;
    incoming.on("data", (chunk: Buffer) => {
      bytesRead += chunk.length;
      if (bytesRead > MAX_RESPONSE_BYTES) this.#giveUp(responseTooLarge());
      else chunks.push(chunk);
    });
    incoming.on("error", (error) => this.#fail(error));
    incoming.on("end", () => {
      const text = (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString("utf8");
      this.#resolve({ ...head, text, bytesRead, bytesWritten: this.#bytesWritten });
      this.#origin.readBefore.set(socket, socket.bytesRead);
      // The response came before the whole request was sent. The server may never read the rest, and the socket would stay open.
      if (!this.#outgoing.writableFinished) this.#outgoing.destroy();
    });
  }
}

/* Bytes that arrive on a kept-alive socket before the request is written do not belong to the request. */
function unsolicitedResponse(): Error {
  return new Error("a response came before the request was sent");
}

/* Errors of the HTTP parser carry the bytes that it could not parse: a response, which may quote the request. */
function withoutRawPacket(cause: unknown): unknown {
  if (cause instanceof Error && "rawPacket" in cause) delete cause.rawPacket;
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
