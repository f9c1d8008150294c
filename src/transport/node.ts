import type { Socket } from "node:net";
import { isDeno } from "../util/runtime.ts";
import type { Origin } from "./origin.ts";
import { NodeAttempt } from "./node-attempt.ts";
import { nodeModules } from "./node-modules.ts";
import type { Transport } from "./transport.ts";

/**
 * The default transport, over node:http and node:https, which needs half the CPU time of the global fetch. Sockets are kept
 * alive, except on Deno.
 */
export function nodeTransport(): Transport {
  const modules = nodeModules();
  const keepAlive = !isDeno();
  const agents = { http: new modules.http.Agent({ keepAlive }), https: new modules.https.Agent({ keepAlive }) };
  const origins = new Map<string, Origin>();
  const originOf = (url: string): Origin => {
    const known = origins.get(url);
    if (known) return known;
    const { protocol, hostname, port } = new URL(url);
    const secure = protocol === "https:";
    // A URL has brackets around an IPv6 address, and node:http accepts it only without them.
    const host = hostname.replace(/^\[|\]$/g, "");
    const agent = agents[secure ? "https" : "http"];
    const origin = { secure, hostname: host, port, agent, readBefore: new WeakMap<Socket, number>() };
    origins.set(url, origin);
    return origin;
  };
  return {
    send(request, deadline) {
      const { url } = request;
      const slash = url.indexOf("/", url.indexOf("//") + 2);
      return new NodeAttempt(modules, request, originOf(url.slice(0, slash)), url.slice(slash)).run(deadline);
    },
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}
