import type { EncodedParameters } from "../encoding/encode-request.ts";
import { createIssue, type Issue } from "../errors/issue.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { isStrict, type CheckOptions } from "../validation/check-rules.ts";
import { LONG_URL } from "../validation/read-check-options.ts";

/**
 * The length of a URL beyond which there is a warning, in bytes of path and query. RFC 9110 (4.1) recommends that everything on the
 * way of a request supports 8000; nginx, Tengine and many load balancers accept 8 KiB for the request line by default.
 */
const LONG_URL_BYTES = 8000;

/** The options that the check depends on. */
export interface LongUrlOptions extends CheckOptions {
  readonly maxUrlBytes?: number | undefined;
}

/**
 * Checks the URL of a request to Alibaba Cloud, which contains the parameters. The vendor documents no limit, but gateways reject
 * requests with long URLs. `undefined` if the URL is not long, or the warning is silenced.
 */
export function checkLongUrl(
  { scheme }: OperationFacts,
  { query }: EncodedParameters,
  { maxUrlBytes = Infinity, strict = false, silence = [] }: LongUrlOptions,
): { readonly issue: Issue; readonly isError: boolean } | undefined {
  // A query is ASCII, and follows "/?".
  const bytes = query.length + 2;
  if (scheme !== "acs3") return undefined;
  if (bytes > maxUrlBytes) {
    const message = `has a URL of ${bytes} bytes, but maxUrlBytes is ${maxUrlBytes}. Shorten texts and lists`;
    return { issue: urlIssue(message, bytes, maxUrlBytes), isError: true };
  }
  if (bytes <= LONG_URL_BYTES || silence.includes(LONG_URL)) return undefined;
  const message = `has a URL of ${bytes} bytes; gateways may reject more than ${LONG_URL_BYTES}. Shorten texts and lists (rule ${LONG_URL})`;
  return { issue: urlIssue(message, bytes, LONG_URL_BYTES, LONG_URL), isError: isStrict(LONG_URL, strict) };
}

function urlIssue(message: string, got: number, maximum: number, rule?: string): Issue {
  const params = { maximum, got, unit: "bytes" };
  const named = rule === undefined ? {} : { rule };
  return createIssue({ path: [], code: "wrong_length", ...named, message, text: `the request ${message}`, params });
}
