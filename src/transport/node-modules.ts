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
 * Loads Node's modules for HTTP as `require` does. Tracers patch what is required; some of them miss an ES import and what
 * `process.getBuiltinModule` returns. An ES import of node:http would also evaluate its WebSocket getter, which loads undici.
 *
 * @throws ConfigurationError if the runtime has no `process.getBuiltinModule`.
 */
export function nodeModules(): NodeModules {
  const { getBuiltinModule } = process as Partial<Pick<typeof process, "getBuiltinModule">>;
  if (!getBuiltinModule)
    throw new ConfigurationError(
      "this runtime has no process.getBuiltinModule, which loads node:http; set the option fetch",
    );
  // In a CommonJS bundle a file does not know its own path. Any absolute path will do, since these modules are Node's own.
  const load = getBuiltinModule("node:module").createRequire(process.execPath || "/");
  return {
    http: load("node:http") as typeof http,
    https: load("node:https") as typeof https,
    net: load("node:net") as typeof net,
    tls: load("node:tls") as typeof tls,
  };
}
