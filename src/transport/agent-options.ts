/**
 * An agent that requests are sent over: one of node:http or node:https, or of a package such as agentkeepalive, hpagent,
 * https-proxy-agent or proxy-agent. It must be for the scheme of the endpoint, which is https unless `endpoint` is set.
 */
export interface HttpAgent {
  readonly sockets: object;
  readonly requests: object;
  destroy(): unknown;
}

/** The settings of the agents that a client creates for itself. */
export interface AgentOptions {
  /**
   * Maximum number of requests that a client sends to a host at the same time, each over a socket of its own: a whole number
   * of 1 or more, or Infinity. Further requests wait in the order in which they came. The wait counts towards `timeout`, not
   * towards `attemptTimeout`.
   * @default 50
   */
  readonly maxSockets?: number | undefined;
  /**
   * How long a socket without a request is kept open, in milliseconds, from 1 to 2147483647. A server that states a shorter
   * time in its `Keep-Alive` header is obeyed. The default is shorter than the usual limits of load balancers and NAT
   * gateways, which are 15 seconds and more: a socket that they closed may look open, and a create that is written to it is
   * ambiguous.
   * @default 10000
   */
  readonly keepAliveMs?: number | undefined;
  /**
   * How long a socket is reused, in milliseconds, 1 or more, or Infinity. It is closed after the request that follows, so
   * that a busy client notices when the name of the server gets another address.
   * @default 300000
   */
  readonly maxAgeMs?: number | undefined;
  /**
   * Certificates in PEM form that are trusted instead of Node's own. To trust one in addition, set NODE_EXTRA_CA_CERTS, or
   * give `[...tls.rootCertificates, mine]`.
   * @default Node's own
   */
  readonly ca?: string | Uint8Array | readonly (string | Uint8Array)[] | undefined;
  /**
   * A client certificate in PEM form, for a gateway that asks for one. It needs `key`.
   * @default none
   */
  readonly cert?: string | Uint8Array | undefined;
  /**
   * The private key of `cert`, in PEM form.
   * @default none
   */
  readonly key?: string | Uint8Array | undefined;
  /**
   * The URL of an http or https proxy, such as `http://user:password@proxy.example:3128`. `false` sends without a proxy. An
   * https endpoint is reached through a tunnel (CONNECT), so the proxy sees neither signature nor parameters. It needs Node
   * 22.21, 24.5 or later.
   * @default the proxy of the environment, if Node's own support for it is on (NODE_USE_ENV_PROXY=1)
   */
  readonly proxy?: string | URL | false | undefined;
}

/** An agent, a function that returns one for the URL of the endpoint, or settings. */
export type AgentOption = HttpAgent | ((url: URL) => HttpAgent) | AgentOptions;
