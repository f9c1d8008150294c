import type { Client } from "openapi-fetch";

/** As much of openapi-fetch's client as an operation needs, without the types of a service's paths. */
export interface TypedPost {
  POST(path: string, init: SendInit & { readonly body: unknown }): Promise<{ readonly data?: unknown }>;
}

/** What a request adds to the client's own options. */
export interface SendInit {
  readonly bodySerializer: (body: unknown) => unknown;
  readonly signal?: AbortSignal;
}

/** openapi-fetch's client with the types of a service's paths. */
export function withPaths<Paths extends object>(http: TypedPost): Pick<Client<Paths>, "POST"> {
  return http as Pick<Client<Paths>, "POST">;
}
