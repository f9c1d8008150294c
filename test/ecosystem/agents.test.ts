import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/project.ts";
import { startProxy, type ProxyScript } from "../support/proxy.ts";
import { TLS_KEY_PAIR } from "../support/tls/key-pair.ts";
import { run } from "./support.ts";

/* Agents of other packages, given to a client as its option `agent`. */

let requests = 0;
const respond: RequestListener = (request, response) => {
  requests += 1;
  request.resume().on("end", () => response.end('{"Response":{"TaskId":"77","RequestId":"r"}}'));
};
const servers = { http: createServer(respond), https: createTlsServer(TLS_KEY_PAIR, respond) };

beforeAll(async () => {
  for (const server of Object.values(servers))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  for (const server of Object.values(servers)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Runs the program with an agent and returns what it printed. */
async function program(agent: string, scheme: keyof typeof servers, proxy: string): Promise<string[]> {
  requests = 0;
  const env = {
    ENDPOINT: `${scheme}://127.0.0.1:${(servers[scheme].address() as AddressInfo).port}`,
    PROXY: proxy,
    NODE_EXTRA_CA_CERTS: join(ROOT, "test/support/tls/certificate.pem"),
  };
  const { stdout } = await run(process.execPath, ["programs/agents/proxies.mjs", agent], { env });
  return stdout.trim().split("\n");
}

async function throughProxy(agent: string, scheme: keyof typeof servers, script?: ProxyScript) {
  await using proxy = await startProxy(script);
  return { lines: await program(agent, scheme, proxy.url), seen: proxy.seen.length };
}

/** A port below those that servers and clients get by themselves. */
const NOTHING_LISTENS = "http://127.0.0.1:1";
const THREE = ["task", "task", "task"];

test.each([
  ["agentkeepalive", "http"],
  ["agentkeepalive, https", "https"],
  ["http.Agent", "http"],
] as const)("over an agent of %s requests are sent", async (agent, scheme) => {
  expect(await program(agent, scheme, NOTHING_LISTENS)).toEqual(THREE);
  expect(requests).toBe(3);
});

describe.each([
  ["hpagent", "http"],
  ["hpagent, https", "https"],
  ["http-proxy-agent", "http"],
  ["https-proxy-agent", "https"],
  ["proxy-agent", "http"],
  ["proxy-agent", "https"],
  ["proxy-agent, function", "https"],
] as const)("over an agent of %s, %s endpoint", (agent, scheme) => {
  test("requests go through the proxy", async () => {
    const { lines, seen } = await throughProxy(agent, scheme);
    expect([lines, requests]).toEqual([THREE, 3]);
    expect(seen).toBeGreaterThan(0);
  });

  test("a create is not ambiguous if the proxy is down or asks for credentials", async () => {
    const notSent = "ConnectionError undefined not sent";
    expect(await program(agent, scheme, NOTHING_LISTENS)).toEqual([notSent, notSent, notSent]);
    const { lines } = await throughProxy(agent, scheme, { login: "user:password" });
    for (const line of lines) expect(line).toMatch(/^AuthError 407|^ConnectionError undefined not sent$/);
    expect(requests).toBe(0);
  });
});
