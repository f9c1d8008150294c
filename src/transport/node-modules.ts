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
 * Node's modules for HTTP, loaded as `require` loads them. Tracers patch what is required; some of them miss an ES import and what
 * `process.getBuiltinModule` returns. An ES import of node:http would also evaluate its WebSocket getter, which loads undici.
 * @throws ConfigurationError where the runtime has no such modules.
 */
export function nodeModules(): NodeModules {
  const { getBuiltinModule } = process as Partial<Pick<typeof process, "getBuiltinModule">>;
  if (!getBuiltinModule)
    throw new ConfigurationError("this runtime has no process.getBuiltinModule to take node:http from: set fetch");
  // The path of this file is not known in a CommonJS bundle. Any absolute path will do, since all of these are Node's own.
  const load = getBuiltinModule("node:module").createRequire(process.execPath);
  return {
    http: load("node:http") as typeof http,
    https: load("node:https") as typeof https,
    net: load("node:net") as typeof net,
    tls: load("node:tls") as typeof tls,
  };
}
