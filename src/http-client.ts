import type { Client } from "openapi-fetch";
import type { HttpClient } from "./operation.ts";

/**
 * openapi-fetch's typed `POST` with a service's own paths, for the generated methods. Of openapi-fetch only the types are used:
 * the pipeline does what its run time would do.
 */
export function withPaths<Paths extends object>(http: HttpClient): Pick<Client<Paths>, "POST"> {
  return http as Pick<Client<Paths>, "POST">;
}
