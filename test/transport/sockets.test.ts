import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import tls from "node:tls";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { serve } from "../support/server.ts";
import { TLS_KEY_PAIR } from "../support/tls/key-pair.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const answer = (body: string): string => `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** A server on a free port whose connections are handled by the given function. */
async function rawServer(take: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    take(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async [Symbol.asyncDispose]() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}

test("a response left on a reused socket is not taken for the next call's, and that socket is not written to", async () => {
  let requestCount = 0;
  await using server = await rawServer((socket) => {
    socket.on("data", () => {
      requestCount += 1;
      socket.write(answer('{"Response":{"TaskId":"77","RequestId":"r"}}'));
    });
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint });
  await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  for (const socket of server.sockets) socket.write(answer('{"Response":{"TaskId":"99","RequestId":"other"}}'));
  const { TaskId } = await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  expect([TaskId, requestCount]).toEqual(["77", 2]);
});

test("after an early response to a large request no socket is left waiting for the rest to be read", async () => {
  await using server = await rawServer((socket) => {
    socket.once("data", () => {
      socket.pause();
      socket.write(answer('{"Response":{"Error":{"Code":"InvalidParameter","Message":"too much"},"RequestId":"r"}}'));
    });
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint });
  const Callees = Array.from({ length: 400_000 }, (_, index) => `0086130${String(index).padStart(8, "0")}`);
  const closed = new Promise((resolve) => {
    const look = setInterval(() => {
      for (const socket of server.sockets)
        if (socket.isPaused()) {
          clearInterval(look);
          // Only a socket that is being read notices that its other end is closed.
          socket.once("close", resolve).resume();
        }
    }, 5);
  });
  expect(await caught(ccc.createAutoCalloutTask({ ...inputs.createAutoCalloutTask, Callees }))).toMatchObject({
    code: "InvalidParameter",
  });
  await closed;
});

test("a response that is not HTTP does not get into the error, whatever it contains", async () => {
  await using server = await rawServer((socket) => {
    socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nbad header 008613012345678\r\n\r\n"));
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint });
  const error = await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask));
  expect(error).toMatchObject({ name: "AmbiguousResultError" });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/13012345678|3133303132/);
});

/** Wraps the request function of node:http or node:https, as tracers and mocks do. */
function wrapRequest(
  module: Pick<typeof http, "request">,
  change: (
    options: http.RequestOptions,
    send: (options: http.RequestOptions) => http.ClientRequest,
  ) => http.ClientRequest,
): Disposable {
  const { request } = module;
  module.request = ((options: http.RequestOptions) => change(options, (changed) => request(changed))) as never;
  return { [Symbol.dispose]: () => void (module.request = request) };
}

test("a tracer that copies the headers and adds its own does not change the rest of the request", async () => {
  const seen: http.IncomingHttpHeaders[] = [];
  await using server = await serve(({ headers }, response) => {
    seen.push(headers);
    response.end('{"Response":{"TaskId":"77","RequestId":"r"}}');
  });
  using _tracer = wrapRequest(http, (options, send) => {
    const headers = options.headers as Record<string, string>;
    // Both ways: some tracers write into the given object, some into a copy.
    headers["x-trace"] = "1";
    return send({ ...options, headers: { ...headers, traceparent: "00-1-2-01" } });
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
  for (const _call of [1, 2]) await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  for (const headers of seen) {
    expect(headers).toMatchObject({ "x-trace": "1", traceparent: "00-1-2-01", "x-tc-action": "CreateAutoCalloutTask" });
    expect(headers.authorization).toMatch(/^TC3-HMAC-SHA256 Credential=/);
    expect(Object.keys(headers).filter((name) => /^\d+$/.test(name))).toEqual([]);
  }
  expect(seen).toHaveLength(2);
});

describe("an already connected socket from another agent", () => {
  const answerAll = (socket: Socket): void => {
    socket.on("data", () => socket.write(answer('{"Response":{"TaskId":"77","RequestId":"r"}}')));
  };

  test("is written to at once", async () => {
    await using server = await rawServer(answerAll);
    class Connected extends http.Agent {
      override createConnection(_options: object, done?: (error: Error | null, socket: Socket) => void): undefined {
        const socket = connect(Number(new URL(server.endpoint).port), "127.0.0.1", () => done?.(null, socket));
      }
    }
    const agent = new Connected({ keepAlive: true });
    using _patch = wrapRequest(http, (options, send) => send({ ...options, agent }));
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint, retry: 0, timeout: 5000 });
    // The second call reuses the socket.
    for (const _call of [1, 2])
      expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toMatchObject({ TaskId: "77" });
    expect(server.sockets.size).toBe(1);
    agent.destroy();
  });

  test("may have been used by other requests in between", async () => {
    await using server = await rawServer(answerAll);
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    using _patch = wrapRequest(http, (options, send) => send({ ...options, agent }));
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint, retry: 0, timeout: 5000 });
    for (const _call of [1, 2, 3]) {
      const { hostname, port } = new URL(server.endpoint);
      const other = http.request({ hostname, port, agent, method: "POST" }).end("x");
      const [response] = (await once(other, "response")) as [http.IncomingMessage];
      await once(response.resume(), "end");
      expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toMatchObject({ TaskId: "77" });
    }
    expect(server.sockets.size).toBe(1);
    agent.destroy();
  });

  test.each(["handshake is done", "handshake is under way"])(
    "over TLS, handed over when its %s, is written to after the handshake",
    async (when) => {
      const requests: string[] = [];
      const server = tls.createServer(TLS_KEY_PAIR, (socket) => {
        socket.on("error", () => undefined);
        socket.on("data", (data: Buffer) => {
          requests.push(data.toString());
          socket.write(answer('{"Response":{"TaskId":"77","RequestId":"r"}}'));
        });
      });
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      class Tunnelling extends https.Agent {
        override createConnection(_options: object, done?: (error: Error | null, socket: Socket) => void): undefined {
          // The tunnel through a proxy is open before TLS starts on it.
          const tunnel = connect(port, "127.0.0.1", () => {
            const secure = tls.connect({ socket: tunnel, ca: TLS_KEY_PAIR.cert, host: "127.0.0.1" });
            if (when === "handshake is done") secure.once("secureConnect", () => done?.(null, secure));
            else done?.(null, secure);
          });
        }
      }
      const agent = new Tunnelling();
      using _patch = wrapRequest(https, (options, send) => send({ ...options, agent }));
      const ccc = createCcc({ credentials: TENCENT, endpoint: `https://127.0.0.1:${port}`, retry: 0, timeout: 5000 });
      expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toMatchObject({ TaskId: "77" });
      expect(requests).toHaveLength(1);
      ccc.close();
      agent.destroy();
      server.close();
    },
  );
});

test("a call ends at its time limit even when no event reports the end of its request", async () => {
  await using server = await rawServer(() => undefined);
  // Some runtimes, agents and mocks destroy a request without emitting an event.
  using _patch = wrapRequest(http, (options, send) => {
    const request = send(options);
    request.destroy = () => request;
    return request;
  });
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint, timeout: 200 });
  const started = performance.now();
  expect(await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask))).toMatchObject({
    name: "AmbiguousResultError",
    cause: { name: "TimeoutError", sent: true },
  });
  const aborted = ccc.createAutoCalloutTask(inputs.createAutoCalloutTask, { signal: AbortSignal.timeout(50) });
  expect(await caught(aborted)).toMatchObject({ name: "AmbiguousResultError", cause: { name: "AbortedError" } });
  const closed = ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  setTimeout(() => ccc.close(), 50);
  expect(await caught(closed)).toMatchObject({ name: "AmbiguousResultError", cause: { name: "AbortedError" } });
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a request that was reported as not sent is not sent when its socket connects later", async () => {
  await using server = await rawServer((socket) => void socket.resume());
  const { port } = new URL(server.endpoint);
  class Late extends http.Agent {
    override createConnection(_options: object, done?: (error: Error | null, socket: Socket) => void): undefined {
      setTimeout(() => {
        const socket = connect(Number(port), "127.0.0.1", () => done?.(null, socket));
      }, 300);
    }
  }
  const agent = new Late();
  using _patch = wrapRequest(http, (options, send) => {
    const request = send({ ...options, agent });
    request.destroy = () => request;
    return request;
  });
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint, timeout: 100 });
  expect(await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask))).toMatchObject({
    name: "TimeoutError",
    sent: false,
  });
  await sleep(500);
  expect(server.sockets.size).toBe(1);
  for (const socket of server.sockets) expect(socket.bytesRead).toBe(0);
});

describe("a wrapper that sends the headers itself, which are the whole request when there is no body", () => {
  const ALL_WELL = '{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000122"}';

  test.each<[string, (request: http.ClientRequest) => void]>([
    ["flushes the headers", (request) => request.flushHeaders()],
    ["writes an empty chunk", (request) => void request.write("")],
  ])("%s: each call is sent once", async (_case, touch) => {
    await using server = await serve((_request, response) => void response.end(ALL_WELL));
    using _patch = wrapRequest(http, (options, send) => {
      const request = send(options);
      touch(request);
      return request;
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    for (const _call of [1, 2, 3]) await aiccs.createAiCallTask(inputs.createAiCallTask);
    expect(server.requests()).toBe(3);
  });

  test("emits no socket event: the result is ambiguous, and nothing is sent again", async () => {
    await using server = await serve((_request, response) => void response.end(ALL_WELL));
    using _patch = wrapRequest(http, (options, send) => {
      const request = send(options);
      const emit = request.emit.bind(request) as (...all: unknown[]) => boolean;
      request.emit = (...all: unknown[]) => all[0] === "socket" || emit(...all);
      request.flushHeaders();
      return request;
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, timeout: 2000 });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
      name: "AmbiguousResultError",
      bytesWritten: undefined,
    });
    expect(server.requests()).toBe(1);
  });
});

test("an error thrown by a wrapped destroy does not end the process", async () => {
  await using server = await rawServer(() => undefined);
  using _patch = wrapRequest(http, (options, send) => {
    const request = send(options);
    request.destroy = () => {
      throw new Error("not here");
    };
    return request;
  });
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint, timeout: 500 });
  expect(await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask))).toMatchObject({
    cause: { name: "TimeoutError" },
  });
});

test("an error thrown by a wrapped end rejects the request at once, which counts as sent", async () => {
  await using server = await rawServer(() => undefined);
  using _patch = wrapRequest(http, (options, send) => {
    const request = send(options);
    request.end = () => {
      throw new Error("not here");
    };
    return request;
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint, retry: 0 });
  const error = await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask));
  expect(error).toMatchObject({ name: "AmbiguousResultError", cause: { name: "ConnectionError", sent: true } });
});
