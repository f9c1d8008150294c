import type { Socket } from "node:net";
import { isDeno } from "../util/runtime.ts";
import type { Origin } from "./origin.ts";
import { NodeAttempt } from "./node-attempt.ts";
import { nodeModules } from "./node-modules.ts";
import type { Transport } from "./transport.ts";

/**
 * The default transport, over node:http and node:https: it takes half the CPU of the global fetch. Sockets are kept alive,
 * except under Deno.
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
    // An IPv6 address stands in brackets in a URL and without them here.
    const bare = hostname.replace(/^\[|\]$/g, "");
    const agent = agents[secure ? "https" : "http"];
    const origin = { secure, hostname: bare, port, agent, readBefore: new WeakMap<Socket, number>() };
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
