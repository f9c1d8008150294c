import type { ClientRequest, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers";
import type { Deadline } from "../util/deadline.ts";
import type { AnswerHead, HttpAnswer, HttpRequest } from "./message.ts";
import type { NodeModules } from "./node-modules.ts";
import type { Origin } from "./origin.ts";
import { LARGEST_ANSWER, tooLarge, TransportError } from "./transport.ts";

/**
 * Sends a request once over node:http. The request is written only when its socket is known to be open, so that a failure
 * before that is known to be one of a request that was not sent.
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
    // An object of this request's own: instrumentation and mocks take nothing else, and some write into it.
    const headers = { "content-length": String(Buffer.byteLength(request.body)), ...request.headers };
    const { method } = request;
    this.#outgoing = modules[secure ? "https" : "http"].request({ method, hostname, port, path, agent, headers });
  }

  run(deadline: Deadline): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      // Cheaper than the signal option of node:http, which watches the whole stream for its end.
      deadline.onEnd(() => this.#giveUp(new Error("the deadline ended the request")));
      const outgoing = this.#outgoing;
      outgoing.on("error", (error) => this.#fail(error));
      outgoing.on("socket", (socket) => this.#onSocket(socket));
      outgoing.on("response", (incoming) => this.#onResponse(incoming));
      // Neither of these is followed by an error or an answer; without them the attempt would never end.
      outgoing.on("upgrade", (_answer, socket) => {
        socket.destroy();
        this.#fail(new Error("the server switched protocols"));
      });
      outgoing.on("close", () => {
        if (!this.#head) this.#fail(new Error("the connection was closed"));
      });
    });
  }

  /* Nothing leaves before end(), unless a wrapper sends the headers: those are the whole of a request without a body. */
  get #isSent(): boolean {
    return this.#written !== undefined || this.#outgoing.headersSent;
  }

  get #bytesWritten(): number | undefined {
    if (!this.#written) return this.#isSent ? undefined : 0;
    const bytes = this.#written.socket.bytesWritten - this.#written.before;
    // A mock's socket may not count.
    return Number.isNaN(bytes) ? undefined : bytes;
  }

  #fail(cause: unknown): void {
    this.#failed = true;
    this.#reject(new TransportError(withoutBytes(cause), this.#isSent, this.#bytesWritten, this.#head));
  }

  /* Rejects by itself: not every runtime, agent or mock reports the end of a request that was destroyed. */
  #giveUp(cause: Error): void {
    this.#fail(cause);
    try {
      this.#outgoing.destroy(cause);
    } catch {
      // A wrapper's own; it would end the process, since this runs in a timer.
    }
  }

  #onSocket(socket: Socket): void {
    if (this.#written) {
      // Deno's node:http opens another connection by itself and would write the request a second time.
      if (socket !== this.#written.socket) this.#giveUp(new Error("a second connection was opened for the request"));
      return;
    }
    const write = (): void => this.#write(socket);
    const opening = this.#openingOf(socket);
    if (this.#isSent) write();
    else if (opening) socket.once(opening, write);
    // A socket that was open before may be dead without this process having looked. The second turn of the event loop has
    // looked for certain: the first may belong to a look that came before.
    else setImmediate(() => setImmediate(write));
  }

  /*
   * The event by which a socket reports that it can be written to: undefined for a connected socket, and for a socket of
   * another class than Node's. Those are mocks or tunnels, and may connect only once the request is written; if such a
   * connection fails, the request counts as sent.
   */
  #openingOf(socket: Socket): "connect" | "secureConnect" | undefined {
    const { net, tls } = this.#modules;
    const prototype: unknown = Object.getPrototypeOf(socket);
    if (prototype !== net.Socket.prototype && prototype !== tls.TLSSocket.prototype) return undefined;
    if ((socket as { readonly secureConnecting?: boolean }).secureConnecting === true) return "secureConnect";
    // One that has not begun to connect is pending.
    return socket.connecting || (prototype === net.Socket.prototype && socket.pending) ? "connect" : undefined;
  }

  #write(socket: Socket): void {
    const outgoing = this.#outgoing;
    // What was reported as not sent must not be sent later.
    if (this.#failed || outgoing.destroyed) return;
    const { agent, readBefore } = this.#origin;
    // Another agent may share its sockets with others, so that nothing is known of what came over them before.
    const isOurs = (outgoing as { readonly agent?: unknown }).agent === agent;
    if (isOurs && outgoing.reusedSocket && !this.#isSent && socket.bytesRead !== readBefore.get(socket)) {
      this.#giveUp(unasked());
      return;
    }
    this.#written = { socket, before: socket.bytesWritten };
    outgoing.end(this.#body);
  }

  #onResponse(incoming: IncomingMessage): void {
    if (!this.#written) {
      this.#giveUp(unasked());
      return;
    }
    const { socket } = this.#written;
    // From here on the answer reports how it ends; a body may be whole only once its connection is closed.
    const head = headOf(incoming);
    this.#head = head;
    const chunks: Buffer[] = [];
    let bytesRead = 0;
    incoming.on("data", (chunk: Buffer) => {
      bytesRead += chunk.length;
      if (bytesRead > LARGEST_ANSWER) this.#giveUp(tooLarge());
      else chunks.push(chunk);
    });
    incoming.on("error", (error) => this.#fail(error));
    incoming.on("end", () => {
      const text = (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString("utf8");
      this.#resolve({ ...head, text, bytesRead, bytesWritten: this.#bytesWritten });
      this.#origin.readBefore.set(socket, socket.bytesRead);
      // Answered before it was sent whole: nobody may ever read the rest, and the socket would stay for that.
      if (!this.#outgoing.writableFinished) this.#outgoing.destroy();
    });
  }
}

/* What a kept socket says before it is asked belongs to no request of ours, least of all to this one. */
function unasked(): Error {
  return new Error("an answer came before the request was sent");
}

/* The parser's errors carry the bytes that it could not parse: an answer, which may quote the request. */
function withoutBytes(cause: unknown): unknown {
  if (cause instanceof Error && "rawPacket" in cause) delete cause.rawPacket;
  return cause;
}

function headOf({ statusCode = 0, headers }: IncomingMessage): AnswerHead {
  return {
    status: statusCode,
    header: (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
  };
}
