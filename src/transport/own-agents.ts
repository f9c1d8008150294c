import { X509Certificate } from "node:crypto";
import type { Agent, AgentOptions as NodeAgentOptions, ClientRequestArgs } from "node:http";
import type { Duplex } from "node:stream";
import type { SecureContextOptions } from "node:tls";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Deadline } from "../util/deadline.ts";
import { ownOnly } from "../util/record.ts";
import { isDeno } from "../util/runtime.ts";
import type { AgentOptions } from "./agent-options.ts";
import { markTunnelFailure } from "./connect-failures.ts";
import type { NodeModules } from "./node-modules.ts";
import { environmentProxies, givenProxies, type Proxies, type ProxyAgentOptions } from "./proxies.ts";

/** The key under which the options of a request have its deadline, which also ends the opening of a tunnel. */
export const DEADLINE = Symbol("deadline");

/** How many requests are sent to a host at the same time, unless the option says otherwise. */
export const DEFAULT_MAX_SOCKETS = 50;

type Scheme = "http" | "https";

/** An agent and the proxies that it was created with. */
interface Created {
  readonly agent: Agent;
  readonly proxies: Proxies | undefined;
}

/** The agents that a client creates for http and for https. They keep sockets open between requests for a limited time. */
export class OwnAgents {
  readonly #modules: NodeModules;
  readonly #settings: NodeAgentOptions;
  readonly #maxSockets: number;
  readonly #maxAge: number;
  readonly #proxies: Proxies | undefined;
  readonly #created: { [Name in Scheme]?: Created } = {};

  /** @throws ConfigurationError if a certificate or key is invalid, or if a proxy is given and Node has no support for it. */
  constructor(modules: NodeModules, options: AgentOptions) {
    const {
      maxSockets = DEFAULT_MAX_SOCKETS,
      keepAliveMs = 10_000,
      maxAgeMs = 300_000,
      ca,
      cert,
      key,
      proxy,
    } = ownOnly(options);
    checkCertificates(modules, options);
    this.#modules = modules;
    this.#maxAge = maxAgeMs;
    this.#proxies = proxy === undefined ? undefined : givenProxies(modules, proxy);
    const certificates = { ...(ca !== undefined && { ca }), ...(cert !== undefined && { cert, key }) } as object;
    this.#settings = { keepAlive: !isDeno(), timeout: keepAliveMs, maxFreeSockets: maxSockets, ...certificates };
    this.#maxSockets = maxSockets;
  }

  /**
   * The agent for a scheme. It is replaced when the program has changed the proxies of the environment.
   *
   * @throws ConfigurationError if the URL of a proxy is invalid.
   */
  of(scheme: Scheme): Agent {
    const proxies = this.#proxies ?? environmentProxies(this.#modules[scheme].globalAgent);
    const created = this.#created[scheme];
    if (created && created.proxies === proxies) return created.agent;
    if (created) closeIdleSockets(created.agent);
    const agent = this.#create(scheme, proxies);
    this.#created[scheme] = { agent, proxies };
    return agent;
  }

  destroy(): void {
    this.#created.http?.agent.destroy();
    this.#created.https?.agent.destroy();
  }

  #create(scheme: Scheme, proxies: Proxies | undefined): Agent {
    const usesTunnels = proxies !== undefined && scheme === "https";
    // Requests wait in a SocketQueue. This second limit covers the moment in which a socket is not free yet. It cannot apply to
    // tunnels: Node does not count those that are being opened, and forgets the requests that wait when one fails. Without
    // kept-alive sockets, Node would take it as a sign to reuse them.
    const limit = usesTunnels || !this.#settings.keepAlive ? {} : { maxSockets: this.#maxSockets };
    const settings: ProxyAgentOptions = { ...this.#settings, ...limit, ...(proxies && { proxyEnv: proxies }) };
    let agent: Agent;
    try {
      agent = new this.#modules[scheme].Agent(settings);
    } catch (cause) {
      // Node's message quotes the URL, which may contain a password.
      const { code } = cause as { readonly code?: unknown };
      throw new ConfigurationError(`the URL of a proxy is invalid (${String(code)})`);
    }
    limitAge(agent, this.#maxAge);
    if (usesTunnels) limitTunnels(agent);
    return agent;
  }
}

/** Closes the sockets that wait for a request. Those in use stay open until their request ends. */
export function closeIdleSockets(agent: Agent): void {
  for (const sockets of Object.values(agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy();
}

/* Closes a socket after the first request that ends later than `maxAge` after its first one. */
function limitAge(agent: Agent, maxAge: number): void {
  const firstUse = new WeakMap<object, number>();
  // It returns whether to keep the socket, which its type does not say.
  const keep: (socket: Duplex) => unknown = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket): boolean => {
    const now = performance.now();
    const since = firstUse.get(socket) ?? now;
    firstUse.set(socket, since);
    return keep(socket) === true && now - since < maxAge;
  };
}

/* Node gives a tunnel that is being opened no time limit but the agent's, and leaves it open when its request is destroyed. */
function limitTunnels(agent: Agent): void {
  type Connected = (error: Error | null, socket: Duplex) => void;
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options: ClientRequestArgs & { readonly [DEADLINE]?: Deadline }, connected?: Connected) => {
    const opening: { tunnel?: Duplex | null | undefined } = {};
    opening.tunnel = connect({ ...options, timeout: undefined }, (error, secure) => {
      if (error) {
        markTunnelFailure(error);
        opening.tunnel?.destroy();
      }
      connected?.(error, secure);
    });
    options[DEADLINE]?.onEnd(() => opening.tunnel?.destroy());
    return opening.tunnel;
  };
}

/* OpenSSL ignores what is not a certificate, so that the connection would fail later and for no stated reason. */
function checkCertificates({ tls }: NodeModules, { ca, cert, key }: AgentOptions): void {
  if ((cert === undefined) !== (key === undefined))
    throw new ConfigurationError("agent.cert and agent.key must be given together");
  try {
    for (const one of [ca ?? []].flat()) new X509Certificate(one);
    if (cert !== undefined) tls.createSecureContext({ cert, key } as SecureContextOptions);
  } catch (cause) {
    throw new ConfigurationError("agent.ca, agent.cert and agent.key must be valid and in PEM form", { cause });
  }
}
