import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { Listening } from "../http/server.ts";
import { ROUTES, type ControlAnswer, type Controlled } from "./routes.ts";

/** The largest body, in bytes: a snapshot has the phone numbers of all tasks. */
const LARGEST_BODY = 64 * 1024 * 1024;
/** How long a closing server waits for its answers to be read, in milliseconds. */
const CLOSE_TIMEOUT = 500;
/** The host that a request from this machine names. Any other is a page that a browser was misled to. */
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

/** A refusal of the control API itself. */
class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/**
 * Serves the control API on a port of 127.0.0.1. It has no keys and no secrets, and every program of this machine may use it,
 * but no web page: requests of browsers are refused.
 * @throws the system's error if the port is taken.
 */
export async function listenForControl(controlled: Controlled, port: number): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    incoming.on("error", () => outgoing.destroy());
    void answer(controlled, incoming).then(
      (reply) => send(outgoing, reply.status, "json" in reply ? reply.json : undefined),
      (error: unknown) => {
        const { status, message, headers } = refusalOf(error);
        // The rest of a body that was not read would be taken for the next request.
        send(outgoing, status, { error: message }, { ...headers, connection: "close" });
        incoming.resume();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        // It has the answer to the request that stopped it to send.
        const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

async function answer(controlled: Controlled, incoming: IncomingMessage): Promise<ControlAnswer> {
  checkSender(incoming);
  const { method = "", url = "/" } = incoming;
  const [path = "", query = ""] = url.split("?", 2);
  const [, name = "", item = "", ...more] = path.split("/");
  const methods = ROUTES.get(name);
  if (!methods || more.length > 0 || (item !== "" && name !== "faults"))
    throw new Refusal(
      404,
      `there is no ${shown(path)}; there are ${[...ROUTES.keys()].map((key) => `/${key}`).join(", ")}`,
    );
  const route = methods.get(method);
  if (!route) {
    const allow = [...methods.keys()].join(", ");
    throw new Refusal(405, `/${name} takes ${allow}`, { allow });
  }
  const body = await readJson(incoming);
  return route(controlled, { item, query: new Map(new URLSearchParams(query)), body });
}

/* A browser names the page that a request comes from, and for a name that an attacker lets point here, that name as the host. */
function checkSender({ headers }: IncomingMessage): void {
  if (!LOCAL.test(headers.host ?? "")) throw new Refusal(403, "the host must be 127.0.0.1 or localhost");
  if (headers.origin !== undefined || headers["sec-fetch-site"] !== undefined || headers.referer !== undefined)
    throw new Refusal(403, "requests of browsers are refused");
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Refusal(413, "the body may have at most 64 megabytes");
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  if (!/^application\/json *(?:;|$)/i.test(incoming.headers["content-type"] ?? ""))
    throw new Refusal(415, "the content type of a body must be application/json");
  try {
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown;
  } catch {
    throw new Refusal(400, "the body is not JSON");
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof ConfigurationError) return new Refusal(400, error.message);
  process.emitWarning(error instanceof Error ? error : String(error));
  return new Refusal(500, "the fake cloud failed, which is a mistake in it; its process has a warning");
}

function shown(path: string): string {
  return /^\/[\w./-]{0,80}$/.test(path) ? path : "such path";
}

function send(outgoing: ServerResponse, status: number, json: unknown, headers: Record<string, string> = {}): void {
  if (outgoing.destroyed) return;
  if (json === undefined) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  const body = `${JSON.stringify(json)}\n`;
  const type = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...type, ...headers }).end(body);
}
