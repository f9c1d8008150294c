import type { Agent, AgentOptions as NodeAgentOptions } from "node:http";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ownOnly } from "../util/record.ts";
import type { NodeModules } from "./node-modules.ts";

/** Proxies by the names of environment variables, as Node's agents take them. */
export type Proxies = Readonly<Record<string, string | undefined>>;

/** The options of an agent of a Node with its own support for proxies: 22.21, 24.5 and later. */
export type ProxyAgentOptions = NodeAgentOptions & { readonly proxyEnv?: Proxies | undefined };

/**
 * The proxies that the option `proxy` stands for.
 *
 * @throws ConfigurationError if this version of Node has no support for proxies.
 */
export function givenProxies({ http }: NodeModules, proxy: string | URL | false): Proxies {
  if (proxy === false) return ownOnly({});
  try {
    const broken: ProxyAgentOptions = { proxyEnv: { HTTP_PROXY: "http://" } };
    // Only a Node that reads the option rejects it.
    new http.Agent(broken);
  } catch {
    return ownOnly({ HTTP_PROXY: String(proxy), HTTPS_PROXY: String(proxy) });
  }
  throw new ConfigurationError(
    `agent.proxy needs Node 22.21, 24.5 or later; this is ${process.version}. Give agent an agent of https-proxy-agent`,
  );
}

/**
 * The proxies of the environment, if the program uses them: with NODE_USE_ENV_PROXY=1, the flag --use-env-proxy or
 * `http.setGlobalProxyFromEnv()`. Node's global agent has them then.
 */
export function environmentProxies(globalAgent: Agent): Proxies | undefined {
  return (globalAgent as { readonly options?: ProxyAgentOptions }).options?.proxyEnv;
}
