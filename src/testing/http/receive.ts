import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { BodyBudget } from "./body-budget.ts";
import type { RawRequest } from "./raw-request.ts";
import { WorkQueue } from "./work-queue.ts";

/** More than any vendor takes. The rest is read and dropped, and the request is refused for its size. */
const LARGEST_BODY = 10 * 1024 * 1024 + 1;
/** How many requests of a connection wait before no more of it is read, and how few before more is. */
const [MANY, FEW] = [100, 10];
/** Headers that a request has once. Of several, Node keeps the first without an error. */
const SINGLE: ReadonlySet<string> = new Set(["host", "authorization", "content-type"]);

/** Receives requests within limits of memory and of time without a turn of the event loop. */
export class Receiver {
  readonly #budget = new BodyBudget();
  readonly #queue = new WorkQueue();
  /** Pipelined requests, by the connection of the request before them. They run in the order in which they came. */
  readonly #lines = new WeakMap<Socket, (() => void)[]>();

  /** Calls back once a request has been received completely, and it is its turn. */
  receive(incoming: IncomingMessage, take: (request: RawRequest) => void): void {
    const chunks: Buffer[] = [];
    let size = 0;
    let isComplete = false;
    incoming.on("data", (chunk: Buffer) => {
      if (size >= LARGEST_BODY) return;
      chunks.push(chunk);
      size += chunk.length;
      this.#budget.add(incoming, chunk.length);
    });
    incoming.on("end", () => {
      isComplete = true;
      this.#budget.received(incoming);
      this.#inOrder(incoming.socket, (next) => {
        this.#queue.add(size, () => {
          try {
            take(toRequest(incoming, chunks));
          } finally {
            this.#budget.release(size);
            next();
          }
        });
      });
    });
    incoming.on("close", () => {
      if (!isComplete) this.#budget.aborted(incoming);
    });
  }

  /* Runs work once the work of the earlier requests of a connection is done. */
  #inOrder(socket: Socket, work: (next: () => void) => void): void {
    const next = (): void => {
      const line = this.#lines.get(socket);
      const following = line?.shift();
      if (line?.length === FEW) socket.resume();
      if (following) following();
      else this.#lines.delete(socket);
    };
    const line = this.#lines.get(socket);
    if (line) {
      line.push(() => work(next));
      // Without a limit, one connection could fill the memory with requests.
      if (line.length > MANY) socket.pause();
    } else {
      this.#lines.set(socket, []);
      work(next);
    }
  }
}

function toRequest(incoming: IncomingMessage, chunks: readonly Buffer[]): RawRequest {
  const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  const { method = "", url = "/" } = incoming;
  const { target, host } = readTarget(url, headers.host);
  return { method, target, headers: host === headers.host ? headers : { ...headers, host: host ?? "" }, body };
}

/** The first header that must occur once and occurs twice. */
export function repeatedHeader({ rawHeaders }: IncomingMessage): string | undefined {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? "";
    if (SINGLE.has(name) && seen.has(name)) return name;
    seen.add(name);
  }
  return undefined;
}

/**
 * A request for a proxy has the whole URL as its target. Its host then counts instead of the host header, as RFC 9112 requires.
 * The header stays if both name the same host, since the signature has it as it was sent.
 */
function readTarget(url: string, header: string | undefined): { target: string; host: string | undefined } {
  const [, scheme = "", authority, rest = ""] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (authority === undefined) return { target: url, host: header };
  const named = authority.slice(authority.lastIndexOf("@") + 1);
  const port = scheme.toLowerCase() === "https" ? /:(?:443)?$/ : /:(?:80)?$/;
  const plain = (host: string): string => host.toLowerCase().replace(port, "");
  const isSame = header !== undefined && plain(header) === plain(named);
  return { target: rest.startsWith("/") ? rest : `/${rest}`, host: isSame ? header : named };
}
