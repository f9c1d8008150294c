import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { createFakeCloud, type FailOptions, type Listening } from "../../src/testing/index.ts";

/* The cloud of a soak, in a thread of its own, so that its memory is not counted with the client's. */

/** What the thread is started with. */
export interface ServerData {
  /** The cloud's time in milliseconds, which the client's thread advances. */
  readonly time: Float64Array;
  readonly credentials: readonly {
    readonly accessKeyId: string;
    readonly accessKeySecret: string;
    readonly securityToken: string;
  }[];
  /** The port of both addresses; 0 for a free one. */
  readonly port: number;
}

/** What the client's thread asks for. */
export interface ServerWish {
  readonly fault?: FailOptions["with"] | undefined;
  /** Ends the servers with all their connections and starts them again on the same port. */
  readonly restart?: true;
}

/** What the cloud did so far. */
export interface ServerState {
  readonly port: number;
  /** How many tasks were created with each number. */
  readonly created: readonly number[];
  /** How many requests arrived at each address. */
  readonly requests: Readonly<Record<string, number>>;
  /** How many requests were refused with which code. */
  readonly refused: Readonly<Record<string, number>>;
  /** How many connections are open. */
  readonly connections: number;
}

/** The addresses that the server's name gets, one after the other. */
export const ADDRESSES = ["127.0.0.1", "127.0.0.2"] as const;

if (parentPort) serve(parentPort);

function serve(parent: NonNullable<typeof parentPort>): void {
  const { time, credentials, port } = workerData as ServerData;
  const cloud = createFakeCloud({ credentials, clock: () => new Date(time[0] ?? 0) });
  const created: number[] = [];
  const refused: Record<string, number> = {};
  const requests: Record<string, number> = {};
  let listening: Listening[] = [];
  let connections = 0;
  subscribe("net.server.socket", (message) => {
    connections += 1;
    (message as { socket: Socket }).socket.on("close", () => (connections -= 1));
  });
  subscribe("http.server.request.start", (message) => {
    const { localAddress = "" } = (message as { request: IncomingMessage }).request.socket;
    requests[localAddress] = (requests[localAddress] ?? 0) + 1;
  });
  let open = port;

  cloud.onCall(({ call: { operation, code, ran, parameters } }) => {
    if (code !== undefined && code !== "OK") refused[code] = (refused[code] ?? 0) + 1;
    if (operation !== "CreateAiCallTask" || !ran) return;
    const number = Number(/\d+$/.exec(String(parameters?.TaskName))?.[0]);
    created[number] = (created[number] ?? 0) + 1;
  });

  async function start(): Promise<void> {
    for (const host of ADDRESSES) {
      const server = await cloud.listen({ host, port: open });
      open = Number(new URL(server.url).port);
      listening.push(server);
    }
  }

  async function act({ fault, restart }: ServerWish): Promise<ServerState> {
    if (fault) cloud.fail({ with: fault });
    if (restart) {
      const old = listening;
      listening = [];
      await Promise.all(old.map((server) => server.close()));
      await start();
    }
    return { port: open, created, requests, refused, connections };
  }

  let queue: Promise<unknown> = start();
  parent.on("message", (wish: ServerWish) => {
    queue = queue.then(async () => parent.postMessage(await act(wish)));
  });
}
