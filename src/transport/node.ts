import type { Agent } from "node:http";
import type { Socket } from "node:net";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Deadline } from "../util/deadline.ts";
import type { AgentOption, AgentOptions, HttpAgent } from "./agent-options.ts";
import type { HttpAnswer, HttpRequest } from "./message.ts";
import type { Origin, Route } from "./origin.ts";
import { NodeAttempt } from "./node-attempt.ts";
import { nodeModules } from "./node-modules.ts";
import { closeIdleSockets, DEFAULT_MAX_SOCKETS, OwnAgents } from "./own-agents.ts";
import { SocketQueue } from "./socket-queue.ts";
import { TransportError, type Transport } from "./transport.ts";

/** How many requests wait for one of the sockets to an origin. */
export interface LongQueue {
  readonly origin: string;
  readonly waiting: number;
  readonly maxSockets: number;
}

/** How many closed sockets one attempt may find in a pool. An agent of the user may call every socket a reused one. */
const MAX_REPLACED = 1000;

/**
 * The default transport, over node:http and node:https, which needs half the CPU time of the global fetch. Sockets are kept
 * alive, except on Deno.
 *
 * @throws ConfigurationError if the option `agent` is invalid.
 */
export function nodeTransport(
  agent?: AgentOption,
  onLongQueue: (queue: LongQueue) => void = () => undefined,
): Transport {
  const modules = nodeModules();
  const foreign = isAgent(agent) || typeof agent === "function" ? agent : undefined;
  const settings = foreign ? {} : ((agent ?? {}) as AgentOptions);
  const own = new OwnAgents(modules, settings);
  const origins = new Map<string, Origin>();

  const originOf = (name: string): Origin => {
    const known = origins.get(name);
    if (known) return known;
    const { protocol, hostname, port } = new URL(name);
    const { maxSockets = DEFAULT_MAX_SOCKETS } = settings;
    const report = (waiting: number): void => onLongQueue({ origin: name, waiting, maxSockets });
    const origin: Origin = {
      name,
      scheme: protocol === "https:" ? "https" : "http",
      // A URL has brackets around an IPv6 address, and node:http accepts it only without them.
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
      queue: foreign ? undefined : new SocketQueue(maxSockets, report),
      readBefore: new WeakMap<Socket, number>(),
    };
    origins.set(name, origin);
    return origin;
  };

  const routeOf = ({ name, scheme }: Origin): Route => {
    if (foreign) return { agent: foreignAgent(foreign, name), own: false };
    const { globalAgent, Agent } = modules[scheme];
    // A program that replaces Node's global agent by one of another class sends everything over it, often through a proxy.
    const isReplaced = agent === undefined && Object.getPrototypeOf(globalAgent) !== Agent.prototype;
    return isReplaced ? { agent: globalAgent, own: false } : { agent: own.of(scheme), own: true };
  };

  async function send(request: HttpRequest, origin: Origin, path: string, deadline: Deadline): Promise<HttpAnswer> {
    for (let replaced = 0; ; replaced += 1) {
      const route = routeOf(origin);
      const attempt = startAttempt(modules, request, { origin, route, path, deadline });
      try {
        return await attempt.run();
      } catch (error) {
        if (!(error instanceof TransportError) || !error.stale) throw error;
        // The other idle sockets have not been used for longer, so they may be closed as well.
        if (error.sent && route.own) closeIdleSockets(route.agent);
        // Nothing was written, so this is not another attempt, and the signature is still unused.
        if (error.sent || replaced >= MAX_REPLACED) throw error;
      }
    }
  }

  return {
    send(request, deadline) {
      const { url } = request;
      const slash = url.indexOf("/", url.indexOf("//") + 2);
      return send(request, originOf(url.slice(0, slash)), url.slice(slash), deadline);
    },
    queue: (origin) => originOf(origin).queue,
    close() {
      own.destroy();
    },
  };
}

function isAgent(given: unknown): given is HttpAgent {
  return typeof (given as { readonly addRequest?: unknown } | null | undefined)?.addRequest === "function";
}

/* Instances of other packages have types of their own, so only Node can tell whether an agent fits. */
function startAttempt(...parameters: ConstructorParameters<typeof NodeAttempt>): NodeAttempt {
  try {
    return new NodeAttempt(...parameters);
  } catch (cause) {
    if ((cause as { readonly code?: unknown }).code !== "ERR_INVALID_PROTOCOL") throw cause;
    const [, , { origin }] = parameters;
    throw new ConfigurationError(`agent is not an agent for ${origin.scheme}, the scheme of the endpoint`, { cause });
  }
}

function foreignAgent(given: HttpAgent | ((url: URL) => HttpAgent), origin: string): Agent {
  let agent: unknown;
  try {
    agent = typeof given === "function" ? given(new URL(origin)) : given;
  } catch (cause) {
    throw new ConfigurationError("the function agent failed", { cause });
  }
  if (!isAgent(agent))
    throw new ConfigurationError("the function agent must return an agent, such as https.globalAgent");
  return agent as unknown as Agent;
}
