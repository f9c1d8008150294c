import type { Client } from "openapi-fetch";

/** openapi-fetch before it is told whose paths it has. */
export type HttpClient = Client<object>;

/** The same client with a service's own paths, for the generated methods. */
export function withPaths<Paths extends object>(http: HttpClient): Client<Paths> {
  return http;
}
