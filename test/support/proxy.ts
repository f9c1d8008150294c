import { createServer, request, type IncomingMessage } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import type { Duplex } from "node:stream";

/** What a proxy does with the requests that it gets. */
export interface ProxyScript {
  /** The user name and password that it requires, as `user:password`. */
  readonly login?: string;
  /** The status with which it refuses every request. */
  readonly refuses?: number;
  /** Whether it accepts every connection and never responds. */
  readonly hangs?: boolean;
}

export interface TestProxy extends AsyncDisposable {
  readonly url: string;
  /** What it was asked for: `CONNECT 127.0.0.1:443`, or the method and the origin of a forwarded request. */
  readonly seen: readonly string[];
  /** How many connections of clients are open. */
  connections(): number;
}

/** A real proxy on a free port of 127.0.0.1: tunnels for https, and forwarded requests for http. */
export async function startProxy({ login, refuses, hangs }: ProxyScript = {}): Promise<TestProxy> {
  const seen: string[] = [];
  const sockets = new Set<Duplex>();
  const authorization = login === undefined ? undefined : `Basic ${Buffer.from(login).toString("base64")}`;
  const refusal = ({ headers }: IncomingMessage): number | undefined =>
    authorization !== undefined && headers["proxy-authorization"] !== authorization ? 407 : refuses;

  const server = createServer((incoming, response) => {
    seen.push(`${incoming.method} ${new URL(String(incoming.url)).origin}`);
    if (hangs === true) return;
    const status = refusal(incoming);
    if (status !== undefined) {
      response.writeHead(status, { "content-type": "text/html" }).end("<html>the proxy refuses</html>");
      return;
    }
    const { "proxy-authorization": _login, ...headers } = incoming.headers;
    const onward = request(String(incoming.url), { method: incoming.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  });
  server.on("connect", (incoming: IncomingMessage, client: Socket, head: Buffer) => {
    seen.push(`CONNECT ${incoming.url}`);
    // The sockets of an HTTP server stay half open when the other end closes them.
    client.on("error", () => undefined).on("end", () => client.end());
    // Only a socket that is read notices that its other end is closed.
    if (hangs === true) {
      client.resume();
      return;
    }
    const status = refusal(incoming);
    if (status !== undefined) {
      client.resume();
      client.write(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${incoming.url}`);
    const target = connect(Number(port), hostname, () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.write(head);
      target.pipe(client).pipe(target);
    });
    target.on("error", () => client.destroy());
    client.on("close", () => target.destroy());
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    connections: () => sockets.size,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}
