import { createServer as createTlsServer } from "node:https";
import http from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCcc, type CccOptions } from "../../generated/ccc/index.ts";
import * as inputs from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";
import { execute, ROOT } from "../support/project.ts";
import { startProxy, type TestProxy } from "../support/proxy.ts";
import { answering } from "../support/server.ts";
import { closedPort } from "../support/socket-server.ts";
import { TLS_KEY_PAIR } from "../support/tls/key-pair.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const DONE = '{"Response":{"TaskId":"77","RequestId":"r"}}';

interface Target extends AsyncDisposable {
  readonly url: string;
  /** How many requests have arrived. */
  requests(): number;
}

/** A server with TLS that accepts every request. */
async function secureServer(): Promise<Target> {
  let count = 0;
  const server = createTlsServer(TLS_KEY_PAIR, (request, response) => {
    count += 1;
    request.resume().on("end", () => response.end(DONE));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => count,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Switches the proxies on for the whole program; newer than the types of Node that this project uses. */
const { setGlobalProxyFromEnv } = http as unknown as {
  readonly setGlobalProxyFromEnv: (env: Record<string, string>) => () => void;
};

const serverFor = (scheme: string): Promise<Target> => (scheme === "https" ? secureServer() : answering(200, DONE));

/** What the proxy is asked for by one request to the server. */
function asked({ url }: Target): string {
  const { protocol, host, origin } = new URL(url);
  return protocol === "https:" ? `CONNECT ${host}` : `POST ${origin}`;
}

function send(server: Target, options: Omit<CccOptions, "credentials"> = {}): Promise<unknown> {
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.url, timeout: 5000, ...options });
  return caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).finally(() => ccc.close());
}

const before = getCACertificates();
beforeAll(() => setDefaultCACertificates([TLS_KEY_PAIR.cert]));
afterAll(() => setDefaultCACertificates(before));

describe.each(["http", "https"])("a proxy of the environment, %s endpoint", (scheme) => {
  /** Runs a program that sends one request. */
  async function program(server: Target, env: Record<string, string>, flags: readonly string[] = []): Promise<string> {
    const file = join(import.meta.dirname, "programs/create.ts");
    const trusted = { NODE_EXTRA_CA_CERTS: join(ROOT, "test/support/tls/certificate.pem") };
    const none = { HTTP_PROXY: "", HTTPS_PROXY: "", NO_PROXY: "", http_proxy: "", https_proxy: "", no_proxy: "" };
    const { stdout } = await execute(process.execPath, [...flags, file], {
      cwd: ROOT,
      env: { ...none, ...trusted, ...env, ENDPOINT: server.url },
      timeout: 30_000,
    });
    return stdout.trim();
  }
  const variables = (url: string): Record<string, string> => ({ HTTP_PROXY: url, HTTPS_PROXY: url });

  test.each<[string, Record<string, string>, string[], boolean]>([
    ["is used with NODE_USE_ENV_PROXY=1", { NODE_USE_ENV_PROXY: "1" }, [], true],
    ["is used with --use-env-proxy", {}, ["--use-env-proxy"], true],
    ["is used with NODE_OPTIONS=--use-env-proxy", { NODE_OPTIONS: "--use-env-proxy" }, [], true],
    ["is not used for hosts of NO_PROXY", { NODE_USE_ENV_PROXY: "1", NO_PROXY: "127.0.0.1" }, [], false],
    ["is not used without Node's switch, as by Node itself", {}, [], false],
  ])("%s", async (_case, env, flags, isUsed) => {
    await using server = await serverFor(scheme);
    await using proxy = await startProxy();
    expect(await program(server, { ...variables(proxy.url), ...env }, flags)).toBe("task 77");
    expect([proxy.seen, server.requests()]).toEqual([isUsed ? [asked(server)] : [], 1]);
  });

  test("that is down, or rejects the password, is named in the error, which shows no password", async () => {
    await using server = await serverFor(scheme);
    const env = { NODE_USE_ENV_PROXY: "1", RETRIES: "1" };
    const down = await program(server, { ...env, ...variables(await closedPort()) });
    expect(down).toMatch(/^ConnectionError: .*ECONNREFUSED/);
    await using proxy = await startProxy({ login: "user:right" });
    const refused = await program(server, { ...env, ...variables(proxy.url.replace("//", "//user:wrong@")) });
    expect(refused).toContain("407");
    expect(refused).not.toContain("wrong");
    expect(server.requests()).toBe(0);
  });
});

test("a proxy that the program switches on and off later is used in between", async () => {
  await using server = await secureServer();
  await using proxy = await startProxy();
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
  const create = (): Promise<unknown> => ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  await create();
  expect(proxy.seen).toEqual([]);
  const restore = setGlobalProxyFromEnv({ HTTPS_PROXY: proxy.url });
  try {
    await Promise.all([create(), create()]);
    expect(proxy.seen).toEqual([asked(server), asked(server)]);
  } finally {
    restore();
  }
  await create();
  expect([proxy.seen.length, server.requests()]).toEqual([2, 4]);
  // The tunnels of before are closed.
  await vanish(proxy);
});

test("a global agent of another class is used, unless the client has an agent of its own", async () => {
  await using server = await secureServer();
  let used = 0;
  class Operators extends https.Agent {
    override createConnection(...parameters: Parameters<https.Agent["createConnection"]>) {
      used += 1;
      return super.createConnection(...parameters);
    }
  }
  const { globalAgent } = https;
  https.globalAgent = new Operators({ keepAlive: true });
  try {
    expect(await send(server)).toMatchObject({ TaskId: "77" });
    expect(used).toBe(1);
    expect(await send(server, { agent: { maxSockets: 5 } })).toMatchObject({ TaskId: "77" });
    expect(used).toBe(1);
  } finally {
    https.globalAgent.destroy();
    https.globalAgent = globalAgent;
  }
});

describe("the option agent.proxy", () => {
  const through = (proxy: string | URL, retry = 0): Omit<CccOptions, "credentials"> => ({ agent: { proxy }, retry });

  test.each(["http", "https"])("sends through the proxy to an %s endpoint, with its user name", async (scheme) => {
    await using server = await serverFor(scheme);
    await using proxy = await startProxy({ login: "user:p@ss" });
    const url = new URL(proxy.url);
    url.username = "user";
    url.password = "p@ss";
    expect(await send(server, through(url))).toMatchObject({ TaskId: "77" });
    expect([proxy.seen, server.requests()]).toEqual([[asked(server)], 1]);
  });

  test("false sends without the proxy of the environment", async () => {
    await using server = await secureServer();
    await using proxy = await startProxy();
    const restore = setGlobalProxyFromEnv({ HTTPS_PROXY: proxy.url });
    try {
      expect(await send(server, { agent: { proxy: false } })).toMatchObject({ TaskId: "77" });
      expect(proxy.seen).toEqual([]);
    } finally {
      restore();
    }
  });

  test("tunnels are reused, and no more are opened than maxSockets", async () => {
    await using server = await secureServer();
    await using proxy = await startProxy();
    await using ccc = createCcc({
      credentials: TENCENT,
      endpoint: server.url,
      agent: { proxy: proxy.url, maxSockets: 3 },
    });
    const all = Array.from({ length: 30 }, () => ccc.createAutoCalloutTask(inputs.createAutoCalloutTask));
    expect(await Promise.all(all)).toHaveLength(30);
    expect([proxy.seen.length, server.requests()]).toEqual([3, 30]);
  });

  test("a proxy that refuses every tunnel ends all requests, also those that waited", async () => {
    await using server = await secureServer();
    await using proxy = await startProxy({ refuses: 502 });
    const agent = { proxy: proxy.url, maxSockets: 2 };
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, agent, retry: { delay: 1 } });
    const all = Array.from({ length: 20 }, () => caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)));
    for (const error of await Promise.all(all)) expect(error).toMatchObject({ status: 502, attempts: 3, sent: false });
  });

  test.each<[number, string, boolean, number]>([
    [
      407,
      "the proxy refused the connection with status 407: the proxy requires a valid user name and password",
      false,
      1,
    ],
    [403, "the proxy refused the connection with status 403", false, 1],
    ...[408, 429, 502].map((status): [number, string, boolean, number] => [
      status,
      `the proxy refused the connection with status ${status}`,
      true,
      3,
    ]),
  ])(
    "status %i of a tunnel: the create did not run, and the status is known",
    async (refuses, message, retryable, attempts) => {
      await using server = await secureServer();
      await using proxy = await startProxy({ refuses });
      const agent = { proxy: proxy.url };
      expect(await send(server, { agent, retry: { delay: 1 } })).toMatchObject({
        name: refuses === 407 ? "AuthError" : "ConnectionError",
        message: expect.stringContaining(message) as string,
        ...{ status: refuses, retryable, attempts },
        ...(refuses !== 407 && { sent: false }),
      });
      expect([proxy.seen.length, server.requests()]).toEqual([attempts, 0]);
      await vanish(proxy);
    },
  );

  test("a tunnel whose server presents a certificate that is not trusted is not written to", async () => {
    await using server = await secureServer();
    await using proxy = await startProxy();
    setDefaultCACertificates(before);
    try {
      const error = await send(server, through(proxy.url));
      expect(error).toMatchObject({ name: "ConnectionError", sent: false });
      expect(String(error)).toContain("the connection through the proxy failed: DEPTH_ZERO_SELF_SIGNED_CERT");
    } finally {
      setDefaultCACertificates([TLS_KEY_PAIR.cert]);
    }
    await vanish(proxy);
  });

  test.each(["times out", "is aborted", "is closed"])(
    "a proxy that never responds: when the request %s, it was not sent and the connection is closed",
    async (how) => {
      await using server = await secureServer();
      await using proxy = await startProxy({ hangs: true });
      const ccc = createCcc({
        credentials: TENCENT,
        endpoint: server.url,
        agent: { proxy: proxy.url, keepAliveMs: 50 },
        timeout: how === "times out" ? 400 : 60_000,
      });
      const controller = new AbortController();
      const started = performance.now();
      const call = caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask, { signal: controller.signal }));
      // Longer than keepAliveMs, which must not end the opening of a tunnel.
      await sleep(200);
      if (how === "is aborted") controller.abort();
      if (how === "is closed") ccc.close();
      const name = how === "times out" ? "TimeoutError" : "AbortedError";
      expect(await call).toMatchObject({ name, sent: false, attempts: 1 });
      expect(performance.now() - started).toBeLessThan(2000);
      await vanish(proxy);
      ccc.close();
    },
  );
});

/** Waits until the proxy has no connection left. */
async function vanish(proxy: TestProxy): Promise<void> {
  for (let turn = 0; turn < 100 && proxy.connections() > 0; turn += 1) await sleep(10);
  expect(proxy.connections()).toBe(0);
}
