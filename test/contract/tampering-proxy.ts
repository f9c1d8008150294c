import { createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** Somebody between a client and the cloud, who changes what the client sends. */
export interface Meddler extends AsyncDisposable {
  readonly url: string;
  /** Whether it had anything to change. */
  readonly meddled: boolean;
}

/** Replaces a text in the target and the body of each request, and sends it on. */
export async function meddle(cloud: string, from: string, to: string): Promise<Meddler> {
  let meddled = false;
  const change = (text: string): string => {
    const changed = text.replace(from, to);
    meddled ||= changed !== text;
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
    get meddled() {
      return meddled;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
