import type { Client } from "openapi-fetch";
import type { HttpClient } from "./operation.ts";

/** The client with a service's own paths, for the generated methods. */
export function withPaths<Paths extends object>(http: HttpClient): Client<Paths> {
  return http as Client<Paths>;
}
