import { createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** A proxy between a client and the cloud that changes what the client sends. */
export interface TamperingProxy extends AsyncDisposable {
  readonly url: string;
  /** Whether it has changed anything. */
  readonly hasTampered: boolean;
}

/** Replaces a text in the target and the body of each request, and forwards the request. */
export async function startTamperingProxy(cloud: string, from: string, to: string): Promise<TamperingProxy> {
  let hasTampered = false;
  const change = (text: string): string => {
    const changed = text.replace(from, to);
    hasTampered ||= changed !== text;
    return changed;
  };
  const pass = async (incoming: IncomingMessage): Promise<IncomingMessage> => {
    const body = Buffer.from(change((await buffer(incoming)).toString()));
    const { method, url = "", headers } = incoming;
    const { port } = new URL(cloud);
    const { "transfer-encoding": _chunked, ...kept } = headers;
    return new Promise((resolve, reject) => {
      const length = body.length === 0 ? {} : { "content-length": body.length };
      const sent = { port, method, path: change(url), headers: { ...kept, ...length } };
      request(sent, resolve).on("error", reject).end(body);
    });
  };
  const server = createServer((incoming, outgoing) => {
    pass(incoming).then(
      (answer) => answer.pipe(outgoing.writeHead(answer.statusCode ?? 500, answer.headers)),
      (error: unknown) => outgoing.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get hasTampered() {
      return hasTampered;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
