import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { form, numberIn } from "../../options/forms.ts";
import { readOptions } from "../../options/read-options.ts";
import type { Reply } from "./reply.ts";
import { respond } from "./http-reply.ts";
import type { RawRequest } from "./raw-request.ts";
import { Receiver, repeatedHeader } from "./receive.ts";

export interface ListenOptions {
  /** From 0 to 65535. Default: 0, any free port. */
  readonly port?: number | undefined;
  /** Default: 127.0.0.1, reachable from this machine only. */
  readonly host?: string | undefined;
}

/** A server that the cloud has started. */
export interface Listening {
  /** Scheme, host and port. */
  readonly url: string;
  /**
   * Stops taking connections, waits for requests that came in to be answered (unless a fault never ends the answer),
   * for two seconds at most, and ends. It may be called more than once.
   */
  close(): Promise<void>;
}

type Answer = (request: RawRequest) => Reply;

const OPTIONS = {
  port: numberIn({ whole: true, least: 0, most: 65535 }),
  host: form<string>((given) => typeof given === "string" && given !== "", "a name or an address"),
};

/** The vendors take longer queries than Node does by default. A request that is never completed does not stay for ever. */
const LIMITS = {
  maxHeaderSize: 1024 * 1024,
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5000,
};

/** How long a closing server waits for requests that came in, in milliseconds. */
const CLOSE_TIMEOUT = 2000;

/** Answers over HTTP. @throws ConfigurationError if an option is invalid, or the system's error if the port is taken. */
export async function listen(answer: Answer, given: ListenOptions | undefined): Promise<Listening> {
  const { port = 0, host = "127.0.0.1" } = readOptions(given ?? {}, OPTIONS, "listen's options");
  /** Responses that a fault never ends. */
  const endless = new Set<ServerResponse>();
  const receiver = new Receiver();
  const server = createServer(LIMITS, (incoming, outgoing) => {
    // The client may disconnect before its request is complete.
    incoming.on("error", () => outgoing.destroy());
    const repeated = repeatedHeader(incoming);
    // RFC 9112 requires this for a second host; for the other headers nothing says which one would count.
    if (repeated !== undefined) {
      refuseRepeated(incoming, outgoing, repeated);
      return;
    }
    receiver.receive(incoming, (request) => {
      const reply = answer(request);
      respond(outgoing, reply);
      if (reply.kind !== "silence" && reply.kind !== "trickle") return;
      endless.add(outgoing);
      outgoing.on("close", () => endless.delete(outgoing));
      // Without this, the connection of a client that gave up would stay half open.
      if (incoming.socket.readableEnded) outgoing.destroy();
      else incoming.socket.on("end", () => outgoing.destroy());
    });
  });
  // Some clients end their side after the request. Their answers would be lost if they are not sent at once.
  Object.assign(server, { httpAllowHalfOpen: true });
  // This is not a proxy: by default Node would drop a CONNECT without an answer.
  server.on("connect", (_request, socket: Duplex) => {
    socket.on("error", () => socket.destroy());
    const refusal = "HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    // Nothing reads what else the client sends, so the socket would never close by itself.
    socket.end(refusal, () => socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: open } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${open}`,
    close() {
      closing ??= new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT);
        for (const response of endless) response.destroy();
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      return closing;
    },
  };
}

function refuseRepeated(incoming: IncomingMessage, outgoing: ServerResponse, name: string): void {
  incoming.resume();
  const body = `The header ${name} occurs twice.`;
  const headers = { "content-type": "text/plain", "content-length": body.length, connection: "close" };
  outgoing.writeHead(400, headers).end(body);
}
