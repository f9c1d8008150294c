import createFetchClient from "openapi-fetch";
import type { EncodedCall } from "../call/encode-call.ts";
import type { TypedPost } from "../operation/typed-post.ts";
import type { UnknownRecord } from "../util/record.ts";

/** Sends an encoded request and returns the decoded response. */
type Run = (call: EncodedCall, signal: AbortSignal | undefined) => Promise<UnknownRecord>;

/** Replaces the class `Request`: the "body" is an encoded request, which each attempt signs again. */
class PlainRequest {
  declare readonly body: EncodedCall;
  declare readonly signal: AbortSignal | undefined;

  constructor(_url: string, init: object) {
    Object.assign(this, init);
  }
}

/* All options are given, so that none is inherited from a modified Object.prototype. */
const DEFAULTS = {
  baseUrl: "",
  headers: {},
  params: {},
  querySerializer: () => "",
  pathSerializer: (path: string) => path,
};
const REQUEST_DEFAULTS = { ...DEFAULTS, parseAs: "json", middleware: [] } as const;

/**
 * Creates openapi-fetch's client with parts of this library: its `bodySerializer` validates and encodes, its `fetch` is the
 * executor of attempts, and `json()` returns the decoded response.
 */
export function createOpenapiClient(run: Run): TypedPost {
  const fetch = async ({ body, signal }: PlainRequest): Promise<object> => okResponse(await run(body, signal));
  const parts = { Request: PlainRequest, fetch, bodySerializer: undefined, requestInitExt: undefined };
  const client = createFetchClient({ ...DEFAULTS, ...parts } as object) as {
    POST: (path: string, init: object) => Promise<{ data?: unknown }>;
  };
  const defaults = { ...REQUEST_DEFAULTS, Request: PlainRequest, fetch, signal: undefined };
  return { POST: (path, init) => client.POST(path, { ...defaults, ...init }) };
}

/* With a content length openapi-fetch calls `json()`. Without one it would parse text itself, and round ids. */
const headers = { get: (name: string) => (name === "Content-Length" ? "1" : null) };

function okResponse(result: UnknownRecord): object {
  return { ok: true, status: 200, headers, json: () => result };
}
