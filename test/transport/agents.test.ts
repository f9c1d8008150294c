import { once } from "node:events";
import http from "node:http";
import https from "node:https";
import { connect, type AddressInfo } from "node:net";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import tls from "node:tls";
import { inspect } from "node:util";
import { ProxyAgent } from "undici";
import { describe, expect, test } from "vitest";
import { createAiccs, type AiccsOptions, type AttemptEndEvent, type QueueEvent } from "../../generated/aiccs/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA } from "../support/keys.ts";
import { answering, serve, type TestServer } from "../support/server.ts";
import { closedPort } from "../support/socket-server.ts";
import { TLS_KEY_PAIR } from "../support/tls/key-pair.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const CREATED = '{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000122"}';

type Options = Omit<AiccsOptions, "credentials">;

const clientOf = (options: Options) => createAiccs({ credentials: ALIBABA, ...options });
const create = (client: ReturnType<typeof clientOf>, signal?: AbortSignal): Promise<unknown> =>
  caught(client.createAiCallTask(inputs.createAiCallTask, { signal }));
const times = <Result>(count: number, run: (index: number) => Result): Result[] =>
  Array.from({ length: count }, (_, index) => run(index));

/** Sends one request with a new client. */
async function sendOne(options: Options): Promise<unknown> {
  await using client = clientOf({ timeout: 5000, retry: 0, ...options });
  return await create(client);
}

/** A server that responds after some milliseconds, and counts the connections. */
async function counting(milliseconds = 0): Promise<TestServer & { connections(): number; open(): Promise<number> }> {
  let connections = 0;
  const server = await serve((_request, response) => void setTimeout(() => response.end(CREATED), milliseconds));
  server.server.on("connection", () => void (connections += 1));
  return {
    ...server,
    connections: () => connections,
    open: () => new Promise((resolve) => server.server.getConnections((_error, count) => resolve(count))),
  };
}

describe("the limit of sockets", () => {
  test("is 50 by default: 400 requests at once all succeed over 50 connections", async () => {
    await using server = await counting(5);
    await using client = clientOf({ endpoint: server.url });
    expect(await Promise.all(times(400, () => create(client)))).toEqual(
      times(400, () => expect.objectContaining({ Success: true }) as unknown),
    );
    expect(server.connections()).toBe(50);
  });

  test("lets requests wait in the order in which they came, and signs them when their turn comes", async () => {
    const dates: string[] = [];
    await using server = await serve(({ headers }, response) => {
      dates.push(String(headers["x-acs-date"]));
      response.end(CREATED);
    });
    // The clock shows how many requests have arrived.
    const clock = (): Date => new Date(Date.UTC(2027, 0, 1, 0, 0, dates.length));
    const order: number[] = [];
    await using client = clientOf({ endpoint: server.url, clock, agent: { maxSockets: 1 } });
    await Promise.all(times(5, (index) => create(client).then(() => order.push(index))));
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(dates).toEqual(times(5, (index) => `2027-01-01T00:00:0${index}Z`));
  });

  test("the wait counts towards the timeout of the request, and what was not sent is not ambiguous", async () => {
    await using server = await serve(() => undefined);
    await using client = clientOf({ endpoint: server.url, agent: { maxSockets: 1 } });
    const [sent, waiting] = await Promise.all(
      [400, 150].map((timeout) => caught(client.createAiCallTask(inputs.createAiCallTask, { timeout }))),
    );
    expect(sent).toMatchObject({ name: "AmbiguousResultError" });
    expect(waiting).toMatchObject({
      name: "TimeoutError",
      message: expect.stringContaining("no socket became free within the timeout of the request: 1 ") as string,
      ...{ sent: false, retryable: true, attempts: 1 },
    });
    expect(server.requests()).toBe(1);
  });

  test("the wait does not count towards the timeout of an attempt, and is reported apart from its duration", async () => {
    await using server = await counting(150);
    const events: AttemptEndEvent[] = [];
    await using client = clientOf({
      endpoint: server.url,
      attemptTimeout: 1000,
      retry: 0,
      agent: { maxSockets: 1 },
      hooks: { attemptEnd: (event) => events.push(event) },
    });
    const all = await Promise.all(times(9, () => create(client)));
    expect(all).toEqual(times(9, () => expect.objectContaining({ Success: true }) as unknown));
    expect(events[0]?.socketMs).toBeUndefined();
    expect(events[8]?.socketMs).toBeGreaterThan(1000);
    expect(events[8]?.milliseconds).toBeLessThan(1000);
  });

  test("a request that is aborted while it waits is never sent, and the next one takes its turn", async () => {
    await using server = await counting(50);
    await using client = clientOf({ endpoint: server.url, agent: { maxSockets: 1 } });
    const [first, aborted, last] = [
      create(client),
      create(client, AbortSignal.timeout(10)),
      create(client, AbortSignal.timeout(5000)),
    ];
    expect(await aborted).toMatchObject({ name: "AbortedError", sent: false });
    expect(await Promise.all([first, last])).toMatchObject([{ Success: true }, { Success: true }]);
    expect(server.requests()).toBe(2);
  });

  test("a failed attempt gives its place to the next request", async () => {
    await using client = clientOf({ endpoint: await closedPort(), retry: { delay: 1 }, agent: { maxSockets: 2 } });
    for (const error of await Promise.all(times(50, () => create(client))))
      expect(error).toMatchObject({ name: "ConnectionError", attempts: 3 });
  });

  test("a long queue is reported to the hook and the logger, whenever it has doubled", async () => {
    await using server = await counting();
    const events: QueueEvent[] = [];
    const lines: string[] = [];
    await using client = clientOf({
      endpoint: server.url,
      agent: { maxSockets: 2 },
      hooks: { queue: (event) => events.push(event) },
      logger: { debug: () => undefined, warn: (_fields, message) => lines.push(message) },
    });
    await Promise.all(times(20, () => create(client)));
    const known = { endpoint: server.url, maxSockets: 2 };
    expect(events).toEqual([
      { ...known, waiting: 8 },
      { ...known, waiting: 16 },
    ]);
    expect(lines[0]).toBe(
      `outdial: 8 requests to ${server.url} wait for a socket; 2 are sent at the same time (agent.maxSockets)`,
    );
    // The queue has been empty in between.
    await Promise.all(times(10, () => create(client)));
    expect(events).toHaveLength(3);
  });
});

describe("a kept-alive socket", () => {
  test("is closed after keepAliveMs without a request", async () => {
    await using server = await counting();
    await using client = clientOf({ endpoint: server.url, agent: { keepAliveMs: 200 } });
    for (const _time of [1, 2]) await create(client);
    expect([server.connections(), await server.open()]).toEqual([1, 1]);
    await expect.poll(() => server.open()).toBe(0);
    await create(client);
    expect(server.connections()).toBe(2);
  });

  test("is closed a second before the time that the server states", async () => {
    await using server = await counting();
    // Node's server states its time in the Keep-Alive header, in seconds.
    server.server.keepAliveTimeout = 2000;
    await using client = clientOf({ endpoint: server.url });
    await create(client);
    expect(await server.open()).toBe(1);
    await sleep(1400);
    expect(await server.open()).toBe(0);
  });

  test("is replaced after maxAgeMs, however busy it is", async () => {
    await using server = await counting();
    await using client = clientOf({ endpoint: server.url, agent: { maxAgeMs: 200 } });
    const started = performance.now();
    let requests = 0;
    for (; server.connections() < 4; requests += 1) expect(await create(client)).toMatchObject({ Success: true });
    expect(performance.now() - started).toBeGreaterThan(600);
    expect(requests).toBeGreaterThanOrEqual(4);
  });
});

describe("certificates", () => {
  /** A server that accepts only clients with the certificate of the tests. */
  async function mutualTls(): Promise<{ url: string } & AsyncDisposable> {
    const options = { ...TLS_KEY_PAIR, ca: TLS_KEY_PAIR.cert, requestCert: true, rejectUnauthorized: true };
    const server = https.createServer(options, (request, response) => {
      request.resume().on("end", () => response.end(CREATED));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return {
      url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
      async [Symbol.asyncDispose]() {
        server.close();
        server.closeAllConnections();
        await once(server, "close");
      },
    };
  }
  const { cert, key } = TLS_KEY_PAIR;

  test("ca, cert and key are used, as text, Buffer or list", async () => {
    await using server = await mutualTls();
    for (const ca of [cert, Buffer.from(cert), [cert]])
      expect(await sendOne({ endpoint: server.url, agent: { ca, cert, key } })).toMatchObject({ Success: true });
    expect(await sendOne({ endpoint: server.url })).toMatchObject({ name: "ConnectionError", sent: false });
  });

  test.each<[string, Options["agent"], string]>([
    ["no certificate", { ca: "not a certificate" }, "must be valid and in PEM form"],
    ["a list with one that is none", { ca: [cert, "not a certificate"] }, "must be valid and in PEM form"],
    ["a certificate without its key", { cert }, "must be given together"],
    ["a key without its certificate", { key }, "must be given together"],
    ["a key that is none", { cert, key: "secret-key-text" }, "must be valid and in PEM form"],
  ])("%s is refused when the client is created", (_case, agent, message) => {
    const refused: unknown = (() => {
      try {
        return clientOf({ agent });
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toMatchObject({ name: "ConfigurationError", message: expect.stringContaining(message) as string });
    expect(inspect(refused)).not.toContain("secret-key-text");
  });
});

describe("an agent of the user", () => {
  test("is used for every request and stays open when the client is closed", async () => {
    await using server = await counting();
    const agent = new http.Agent({ keepAlive: true, maxSockets: 3 });
    for (const _client of [1, 2]) {
      await using client = clientOf({ endpoint: server.url, agent });
      await Promise.all(times(20, () => create(client)));
    }
    expect([server.connections(), await server.open()]).toEqual([3, 3]);
    agent.destroy();
  });

  test("may be chosen by a function of the endpoint's URL", async () => {
    await using server = await counting();
    const agent = new http.Agent();
    const urls: string[] = [];
    await using client = clientOf({ endpoint: server.url, agent: (url) => (urls.push(url.href), agent) });
    await create(client);
    await create(client);
    expect(urls).toEqual([`${server.url}/`, `${server.url}/`]);
  });

  test.each<[string, Options["agent"], string]>([
    ["for another scheme", https.globalAgent, "agent is not an agent for http, the scheme of the endpoint"],
    ["of a function that returns none", () => undefined as never, "the function agent must return an agent"],
    [
      "of a function that returns options",
      () => ({ maxSockets: 1 }) as never,
      "the function agent must return an agent",
    ],
    [
      "of a function that throws",
      () => {
        throw new Error("no agent today");
      },
      "the function agent failed",
    ],
  ])("%s: the request ends before it is sent", async (_case, agent, message) => {
    await using server = await answering(200, CREATED);
    expect(await sendOne({ endpoint: server.url, agent })).toMatchObject({
      name: "ConfigurationError",
      message: expect.stringContaining(`CreateAiCallTask: ${message}`) as string,
      ...{ operation: "CreateAiCallTask", service: "aiccs" },
    });
    expect(server.requests()).toBe(0);
  });

  test("whose createConnection throws or fails: the request was not sent, and a create is sent again", async () => {
    await using server = await answering(200, CREATED);
    for (const how of ["throws", "fails"]) {
      let connections = 0;
      class Failing extends http.Agent {
        override createConnection(...parameters: Parameters<http.Agent["createConnection"]>) {
          connections += 1;
          if (connections > 1) return super.createConnection(...parameters);
          if (how === "throws") throw Object.assign(new Error("no connection"), { code: "ENOBUFS" });
          setImmediate(() => parameters[1]?.(new Error("no connection"), undefined as never));
          return undefined;
        }
      }
      const agent = new Failing();
      expect(await sendOne({ endpoint: server.url, agent, retry: { retries: 1, delay: 1 } })).toMatchObject({
        Success: true,
      });
      expect(connections).toBe(2);
    }
  });

  test("may write the headers anew, as agents of proxies do: that is not sending them", async () => {
    class Rewriting extends http.Agent {
      addRequest(request: http.ClientRequest & { _implicitHeader(): void }, ...rest: unknown[]): void {
        request._implicitHeader();
        const prototype = http.Agent.prototype as unknown as { addRequest(...all: unknown[]): void };
        prototype.addRequest.call(this, request, ...rest);
      }
    }
    const agent = new Rewriting();
    expect(await sendOne({ endpoint: await closedPort(), agent })).toMatchObject({
      name: "ConnectionError",
      sent: false,
    });
    await using server = await answering(200, CREATED);
    expect(await sendOne({ endpoint: server.url, agent })).toMatchObject({ Success: true });
  });

  test("may connect to a Unix socket", async () => {
    const folder = await mkdtemp(join(tmpdir(), "outdial-"));
    const socketPath = join(folder, "gateway.sock");
    const server = http.createServer((request, response) => {
      request.resume().on("end", () => response.end(CREATED));
    });
    server.listen(socketPath);
    await once(server, "listening");
    const agent = new http.Agent({ socketPath, keepAlive: true } as http.AgentOptions);
    await using client = clientOf({ endpoint: "http://gateway.internal", agent });
    for (const _time of [1, 2]) expect(await create(client)).toMatchObject({ Success: true });
    agent.destroy();
    server.close();
    await rm(folder, { recursive: true });
  });

  test("may hand over a TLS socket that was created without tls.connect", async () => {
    const server = https.createServer(TLS_KEY_PAIR, (request, response) => {
      request.resume().on("end", () => response.end(CREATED));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    class Wrapping extends https.Agent {
      override createConnection(
        _options: object,
        done?: (error: Error | null, socket: tls.TLSSocket) => void,
      ): undefined {
        const raw = connect(port, "127.0.0.1", () => done?.(null, new tls.TLSSocket(raw)));
      }
    }
    const agent = new Wrapping();
    expect(await sendOne({ endpoint: `https://127.0.0.1:${port}`, agent })).toMatchObject({ Success: true });
    agent.destroy();
    server.close();
    server.closeAllConnections();
  });
});

describe("the option agent", () => {
  test("cannot be combined with fetch", () => {
    expect(() => clientOf({ fetch, agent: { maxSockets: 1 } })).toThrow("agent cannot be combined with fetch");
  });

  test("of undici is refused with a hint: its dispatchers work with fetch only", () => {
    const agent = new ProxyAgent("http://127.0.0.1:1");
    expect(() => clientOf({ agent: agent as never })).toThrow(
      "agent must be an agent for node:http; a dispatcher of undici works with fetch only",
    );
  });

  test.each<[unknown, string]>([
    [{ maxSockets: 0 }, "agent.maxSockets must be a whole number of sockets, 1 or more, or Infinity; got 0"],
    [{ maxSockets: 1.5 }, "agent.maxSockets must be a whole number of sockets"],
    [{ keepAliveMs: 0 }, "agent.keepAliveMs must be a number of milliseconds from 1 to 2147483647; got 0"],
    [{ maxAgeMs: 0 }, "agent.maxAgeMs must be a number of milliseconds, 1 or more; got 0"],
    [{ ca: 5 }, "agent.ca must be PEM text or a Buffer of it; got a number"],
    [{ ca: [5] }, "agent.ca[0] must be PEM text or a Buffer of it; got a number"],
    [
      { proxy: "socks5://user:secret@proxy" },
      "agent.proxy must be the URL of an http or https proxy, or false; got text",
    ],
    [{ proxy: "proxy.example:3128" }, "agent.proxy must be the URL of an http or https proxy, or false; got text"],
    [
      { maxsockets: 1 },
      'agent cannot have "maxsockets"; allowed: maxSockets, keepAliveMs, maxAgeMs, ca, cert, key, proxy. Did',
    ],
    ["http://proxy", "agent must be an object"],
    [null, "agent must be an object"],
  ])("%j is refused", (agent, message) => {
    expect(() => clientOf({ agent: agent as never })).toThrow(message);
  });

  test("accepts unlimited sockets", async () => {
    await using server = await counting(20);
    await using client = clientOf({ endpoint: server.url, agent: { maxSockets: Infinity, maxAgeMs: Infinity } });
    await Promise.all(times(80, () => create(client)));
    expect(server.connections()).toBe(80);
  });
});
