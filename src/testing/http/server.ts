import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { Reply } from "./reply.ts";
import { respond } from "./http-reply.ts";
import { checkNames } from "../check-input.ts";
import type { RawRequest } from "./raw-request.ts";

export interface ListenOptions {
  /** Default: 0, any free port. */
  readonly port?: number | undefined;
  /** Default: 127.0.0.1, this machine alone. */
  readonly host?: string | undefined;
}

export interface Listening {
  /** Scheme, host and port. */
  readonly url: string;
  /**
   * Takes no more connections, lets requests that came in be answered (not those that a fault leaves without an end), and
   * ends, after two seconds at most. Calling it twice is no mistake.
   */
  close(): Promise<void>;
}

type Answer = (request: RawRequest) => Reply;

/** More than any vendor takes; what is beyond is read and forgotten, and the request is refused for its size. */
const LARGEST_BODY = 10 * 1024 * 1024 + 1;
/** Headers that a request has once; Node keeps the first of several without a word. */
const SINGLE: ReadonlySet<string> = new Set(["host", "authorization", "content-type"]);
/** How long requests that came in may take once the server is closing, in milliseconds. */
const PATIENCE = 2000;

/** Answers over HTTP. @throws ConfigurationError where an option is wrong; the system's error where the port is taken. */
export async function listen(answer: Answer, given: ListenOptions | undefined): Promise<Listening> {
  const { port = 0, host = "127.0.0.1" } = checkNames(given ?? {}, ["port", "host"], "listen's options");
  if (typeof port !== "number" || !Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigurationError("port must be a whole number from 0 to 65535");
  if (typeof host !== "string" || host === "") throw new ConfigurationError("host must be a name or an address");
  /** Those that a fault leaves without an end. */
  const endless = new Set<ServerResponse>();
  // The vendors take longer queries than Node does by default.
  const server = createServer({ maxHeaderSize: 1024 * 1024 }, (incoming, outgoing) => {
    // The client may go away before its request is whole.
    incoming.on("error", () => outgoing.destroy());
    const repeated = repeatedHeader(incoming);
    // RFC 9112 wants this of a second host; of the others nobody says which one would count.
    if (repeated !== undefined) {
      refuseRepeated(incoming, outgoing, repeated);
      return;
    }
    receive(incoming, (request) => {
      const reply = replyTo(request, answer);
      respond(outgoing, reply);
      if (reply.kind !== "silence" && reply.kind !== "trickle") return;
      endless.add(outgoing);
      outgoing.on("close", () => endless.delete(outgoing));
    });
  });
  // No proxy: a tunnel is refused rather than dropped without a word.
  server.on("connect", (_request, socket: Duplex) => {
    socket.on("error", () => socket.destroy());
    const refusal = "HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
    // Nobody reads what else the client sends, so the socket would never close by itself.
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
        const timer = setTimeout(() => server.closeAllConnections(), PATIENCE);
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

/** Calls back once a request is there whole. */
function receive(incoming: IncomingMessage, take: (request: RawRequest) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  incoming.on("data", (chunk: Buffer) => {
    if (size < LARGEST_BODY) chunks.push(chunk);
    size += chunk.length;
  });
  incoming.on("end", () => {
    const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    const { method = "", url = "/" } = incoming;
    take({ method, target: relative(url), headers, body });
  });
}

function repeatedHeader({ rawHeaders }: IncomingMessage): string | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? "";
    if (SINGLE.has(name) && seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}

function refuseRepeated(incoming: IncomingMessage, outgoing: ServerResponse, name: string): void {
  incoming.resume();
  const body = `The header ${name} stands twice.`;
  const headers = { "content-type": "text/plain", "content-length": body.length, connection: "close" };
  outgoing.writeHead(400, headers).end(body);
}

function replyTo(request: RawRequest, answer: Answer): Reply {
  try {
    return answer(request);
  } catch (error) {
    // A mistake in the test's own clock, or in the cloud: the test should hear of it in words.
    const body = error instanceof Error ? error.message : "the fake cloud failed";
    return { kind: "whole", answer: { status: 500, headers: { "content-type": "text/plain" }, body } };
  }
}

/* A proxy's form of a target has the whole URL. */
function relative(url: string): string {
  return url.startsWith("/") ? url : url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?]*\/?/i, "/");
}
