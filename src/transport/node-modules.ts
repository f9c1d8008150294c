import type http from "node:http";
import type https from "node:https";
import type net from "node:net";
import type tls from "node:tls";
import { ConfigurationError } from "../errors/configuration-error.ts";

export interface NodeModules {
  readonly http: typeof http;
  readonly https: typeof https;
  readonly net: typeof net;
  readonly tls: typeof tls;
}

/**
 * Node's modules for HTTP as `require` gives them. An ES import of node:http would evaluate its WebSocket getter, which loads
 * undici, and would miss instrumentation that patches the module. @throws ConfigurationError where the runtime has none.
 */
export function nodeModules(): NodeModules {
  const { getBuiltinModule } = process as Partial<Pick<typeof process, "getBuiltinModule">>;
  if (!getBuiltinModule)
    throw new ConfigurationError("this runtime has no process.getBuiltinModule to take node:http from: set fetch");
  return {
    http: getBuiltinModule("node:http"),
    https: getBuiltinModule("node:https"),
    net: getBuiltinModule("node:net"),
    tls: getBuiltinModule("node:tls"),
  };
}
