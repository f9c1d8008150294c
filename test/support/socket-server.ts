import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { carryOut, type Fault } from "../../src/testing/faults/fault.ts";
import { respond } from "../../src/testing/http/http-reply.ts";
import type { RawAnswer } from "../../src/testing/http/raw-request.ts";

/** The behaviour of a scripted server. Connections and requests are numbered from 1. */
export interface Script {
  /** Handles a connection itself and returns true; otherwise the connection is served as HTTP. */
  connection?(socket: Socket, number: number): boolean;
  /** The fault of a request that arrived completely. */
  fault?(number: number, request: IncomingMessage): Fault | undefined;
  /** The response of a request that is carried out. */
  answer(number: number): RawAnswer;
}

export interface SocketServer extends AsyncDisposable {
  readonly url: string;
  /** How many requests were carried out. */
  runs(): number;
  /** How many requests arrived completely. */
  requests(): number;
  /** Writes to every open connection, whether a request is pending or not. */
  writeToAll(text: string): void;
  /** Destroys every open connection at once. */
  closeConnections(): void;
}

/** A server on a free port that follows its script, down to the socket. */
export async function startScriptedServer(script: Script): Promise<SocketServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  let requests = 0;
  let runs = 0;
  const http = createHttpServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume();
    request.on("error", () => undefined);
    request.on("end", () => {
      const number = (requests += 1);
      const run = (): RawAnswer => {
        runs += 1;
        return script.answer(number);
      };
      respond(response, carryOut(run, script.fault?.(number, request)));
    });
  });
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    connections += 1;
    if (script.connection?.(socket, connections) !== true) http.emit("connection", socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const closeConnections = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    runs: () => runs,
    requests: () => requests,
    writeToAll: (text) => sockets.forEach((socket) => socket.write(text)),
    closeConnections,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        closeConnections();
      }),
  };
}

/** A port of 127.0.0.1 on which nothing listens. */
export async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/* Listens, reports its port, and then blocks its event loop for ever. */
const UNRESPONSIVE = `
  const { parentPort } = require("node:worker_threads");
  const server = require("node:net").createServer();
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });
`;

/** A port whose backlog is full: a further connection hangs before it is accepted. */
export async function unresponsivePort(): Promise<{ url: string } & AsyncDisposable> {
  const worker = new Worker(UNRESPONSIVE, { eval: true });
  const port = await new Promise<number>((resolve) => worker.once("message", resolve));
  const fillers = Array.from({ length: 4 }, () => connect(port, "127.0.0.1").on("error", () => undefined));
  // The backlog is full once a connection no longer opens.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      fillers.forEach((socket) => socket.destroy());
      await worker.terminate();
    },
  };
}
