import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { TLS_KEY_PAIR } from "./tls/key-pair.ts";

export interface ThreadServer extends AsyncDisposable {
  readonly url: string;
  /** Closes the connections without a request. */
  closeIdle(): void;
  /** How many connections were opened. */
  connections(): Promise<number>;
}

const PROGRAM = `
  const { parentPort, workerData: { body, delay, keyPair } } = require("node:worker_threads");
  const respond = (request, response) => {
    request.resume().on("end", () => setTimeout(() => response.end(body), delay));
  };
  const server = keyPair ? require("node:https").createServer(keyPair, respond) : require("node:http").createServer(respond);
  server.keepAliveTimeout = 60_000;
  let connections = 0;
  server.on("connection", () => (connections += 1));
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1024 }, () => parentPort.postMessage(server.address().port));
  parentPort.on("message", (message) => {
    if (message === "close") server.closeIdleConnections();
    else parentPort.postMessage(connections);
  });
`;

/** A server in a thread of its own, which goes on when this thread is busy. It gives every request the same response. */
export async function serverInThread(
  body: string,
  scheme: "http" | "https" = "http",
  delay = 0,
): Promise<ThreadServer> {
  const keyPair = scheme === "https" ? TLS_KEY_PAIR : undefined;
  const worker = new Worker(PROGRAM, { eval: true, workerData: { body, delay, keyPair } });
  const [port] = (await once(worker, "message")) as [number];
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    closeIdle: () => worker.postMessage("close"),
    async connections() {
      worker.postMessage("count");
      const [count] = (await once(worker, "message")) as [number];
      return count;
    },
    [Symbol.asyncDispose]: async () => void (await worker.terminate()),
  };
}
