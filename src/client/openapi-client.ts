import createFetchClient from "openapi-fetch";
import type { EncodedCall } from "../call/encode-call.ts";
import type { TypedPost } from "../operation/typed-post.ts";
import type { UnknownRecord } from "../util/record.ts";

/** Carries an encoded call to the vendor and returns the decoded answer. */
type Run = (call: EncodedCall, signal: AbortSignal | undefined) => Promise<UnknownRecord>;

/** Takes the place of `Request`: the "body" is an encoded call, which each attempt signs and sends afresh. */
class PlainRequest {
  declare readonly body: EncodedCall;
  declare readonly signal: AbortSignal | undefined;

  constructor(_url: string, init: object) {
    Object.assign(this, init);
  }
}

/* Every option is given, so that none is taken from a changed Object.prototype. */
const DEFAULTS = {
  baseUrl: "",
  headers: {},
  params: {},
  querySerializer: () => "",
  pathSerializer: (path: string) => path,
};
const REQUEST_DEFAULTS = { ...DEFAULTS, parseAs: "json", middleware: [] } as const;

/**
 * openapi-fetch's client on this library's own parts: the body serialiser of each request validates and encodes, `fetch` is the
 * executor of attempts, and `json()` returns the answer that it has decoded.
 */
export function createOpenapiClient(run: Run): TypedPost {
  const fetch = async ({ body, signal }: PlainRequest): Promise<object> => answer(await run(body, signal));
  const parts = { Request: PlainRequest, fetch, bodySerializer: undefined, requestInitExt: undefined };
  const client = createFetchClient({ ...DEFAULTS, ...parts } as object) as {
    POST: (path: string, init: object) => Promise<{ data?: unknown }>;
  };
  const own = { ...REQUEST_DEFAULTS, Request: PlainRequest, fetch, signal: undefined };
  return { POST: (path, init) => client.POST(path, { ...own, ...init }) };
}

/* With a length, openapi-fetch asks for `json()`; without one it would parse a text itself, and round ids. */
const headers = { get: (name: string) => (name === "Content-Length" ? "1" : null) };

function answer(result: UnknownRecord): object {
  return { ok: true, status: 200, headers, json: () => result };
}
