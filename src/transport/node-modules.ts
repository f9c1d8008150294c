import type http from "node:http";
import type https from "node:https";
import type net from "node:net";
import type tls from "node:tls";
import { ConfigurationError } from "../errors/configuration-error.ts";

/** The modules of Node that the default transport uses. */
export interface NodeModules {
  readonly http: typeof http;
  readonly https: typeof https;
  readonly net: typeof net;
  readonly tls: typeof tls;
}

/**
 * Returns Node's modules for HTTP as `require` would. An ES import of node:http would evaluate its WebSocket getter, which loads
 * undici, and would not see instrumentation that patches the module.
 *
 * @throws ConfigurationError if the runtime has no `process.getBuiltinModule`.
 */
export function nodeModules(): NodeModules {
  const { getBuiltinModule } = process as Partial<Pick<typeof process, "getBuiltinModule">>;
  if (!getBuiltinModule)
    throw new ConfigurationError(
      "this runtime has no process.getBuiltinModule, which loads node:http; set the option fetch",
    );
  return {
    http: getBuiltinModule("node:http"),
    https: getBuiltinModule("node:https"),
    net: getBuiltinModule("node:net"),
    tls: getBuiltinModule("node:tls"),
  };
}
