import type { Client } from "openapi-fetch";

/**
 * openapi-fetch's typed `POST` with a service's own paths, for the generated methods. Of openapi-fetch only the types are used:
 * the pipeline does what its run time would do.
 */
export function withPaths<Paths extends object>(http: HttpClient): Pick<Client<Paths>, "POST"> {
  return http as Pick<Client<Paths>, "POST">;
}

/** As much of openapi-fetch's client as a call needs; the generated methods see it by its own types. */
export interface HttpClient {
  POST(path: string, init: SendInit & { readonly body: unknown }): Promise<{ readonly data: unknown }>;
}

export interface SendInit {
  readonly bodySerializer: (body: unknown) => unknown;
  readonly signal?: AbortSignal;
}
