import type { Client } from "openapi-fetch";

/** The part of openapi-fetch's client that operations need, without the types of a service's paths. */
export interface TypedPost {
  POST(path: string, init: SendInit & { readonly body: unknown }): Promise<{ readonly data?: unknown }>;
}

/** The options of openapi-fetch that differ between requests. */
export interface SendInit {
  readonly bodySerializer: (body: unknown) => unknown;
  readonly signal?: AbortSignal;
}

/** Adds the types of a service's paths. */
export function withPaths<Paths extends object>(http: TypedPost): Pick<Client<Paths>, "POST"> {
  return http as Pick<Client<Paths>, "POST">;
}
