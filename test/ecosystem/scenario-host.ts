import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { connect, type AddressInfo, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { createServer as createTlsServer } from "node:tls";
import type { FailOptions } from "../../src/testing/faults/fail-options.ts";
import { createFakeCloud, type FakeCloud } from "../../src/testing/index.ts";
import { closedPort } from "../support/socket-server.ts";
import { CREDENTIALS, ECOSYSTEM } from "./support.ts";

/* A server's certificate of its own, issued by tls/authority.pem: Deno and workerd refuse an authority as a server. */
const [key, cert] = ["key.pem", "certificate.pem"].map((name) => readFileSync(join(ECOSYSTEM, "tls", name)));
const KEY_PAIR = { key, cert };

/** What a program under test asks of its host, as JSON; see programs/runtimes/scenarios.mjs. */
interface Wish {
  /** The fault of the next request. */
  readonly fault?: FailOptions["with"];
  /** Ends the server with all its connections and starts it again on the same port. */
  readonly restart?: true;
  /** Forgets the requests and tasks so far. */
  readonly forget?: true;
}

/** What reached the cloud since the last wish to forget. */
export interface Seen {
  readonly requests: number;
  readonly tasks: number;
}

/** A fake cloud on a port and behind TLS, with a port that takes the wishes of a program in another process. */
export interface ScenarioHost extends AsyncDisposable {
  readonly cloud: FakeCloud;
  readonly endpoint: string;
  readonly secureEndpoint: string;
  /** Nothing listens there. */
  readonly closedEndpoint: string;
  readonly controlUrl: string;
}

export async function scenarioHost(): Promise<ScenarioHost> {
  const cloud = createFakeCloud({ credentials: [...CREDENTIALS] });
  let listening = await cloud.listen();
  const { url: endpoint } = listening;
  const { port } = new URL(endpoint);

  const act = async ({ fault, restart, forget }: Wish): Promise<Seen> => {
    if (fault) cloud.fail({ with: fault });
    if (forget) cloud.reset();
    if (restart) {
      await listening.close();
      listening = await cloud.listen({ port: Number(port) });
    }
    const tasks = ["test-id", "test-id-2"].flatMap((id) => cloud.tasks(id));
    return { requests: cloud.calls.length, tasks: tasks.length };
  };
  const control = createHttpServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      void act(JSON.parse(body) as Wish).then((seen) => {
        // A kept connection could be used, and lost, at the same time as those of the scenarios.
        response.writeHead(200, { "content-type": "application/json", connection: "close" }).end(JSON.stringify(seen));
      });
    });
  });
  const sockets = new Set<Socket>();
  // Ends TLS before the cloud; a connection that the cloud resets is destroyed on both sides.
  const secure = createTlsServer(KEY_PAIR, (front) => {
    const back = connect(Number(port), "127.0.0.1");
    sockets.add(front);
    for (const [socket, other] of [
      [front, back],
      [back, front],
    ] as const)
      socket.on("error", () => undefined).on("close", () => other.destroy());
    front.pipe(back).pipe(front);
  });
  const servers = [control, secure];
  const [controlPort, securePort] = await Promise.all(servers.map(portOf));
  return {
    cloud,
    endpoint,
    secureEndpoint: `https://127.0.0.1:${securePort}`,
    closedEndpoint: await closedPort(),
    controlUrl: `http://127.0.0.1:${controlPort}/`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      await listening.close();
    },
  };
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));
}
