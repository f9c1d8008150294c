import type { AnyCredentials } from "../operation/vendor.ts";
import type { AnswerHead, Headers } from "../transport/message.ts";
import { readHeaders } from "./response-headers.ts";

/** The HTTP response behind a result or an error. */
export interface ResponseDetails {
  /** The HTTP status. */
  readonly status: number;
  /**
   * The headers by lower-case name, several of one name joined with commas. `set-cookie` is left out, and `[…]` replaces a secret
   * or a token that the server has repeated.
   */
  readonly headers: Headers;
  /** The vendor's id of the request, for questions to its support; undefined if the response has none. */
  readonly requestId: string | undefined;
  /** The number of attempts, 1 or more. */
  readonly attempts: number;
  /** Duration of the request in milliseconds, with all its attempts and the waits between them. */
  readonly milliseconds: number;
}

/* A registered symbol, so that a response is found by another copy of outdial as well. */
const RESPONSE: unique symbol = Symbol.for("outdial.response") as never;

/**
 * Returns the HTTP response behind the result of a client's method, or behind an error with a response: its status, headers,
 * request id, attempts and duration. Returns undefined for anything else, such as an error without a response, a copy of a result, or
 * the result of a mock.
 *
 * The result itself does not show it: it is neither in its JSON nor in comparisons of tests.
 *
 * @example
 * const result = await aiccs.createAiCallTask(input);
 * const { requestId, headers } = responseOf(result) ?? {};
 */
export function responseOf(result: unknown): ResponseDetails | undefined {
  if (typeof result !== "object" || result === null || !Object.hasOwn(result, RESPONSE)) return undefined;
  return (result as { readonly [RESPONSE]: ResponseDetails })[RESPONSE];
}

/** Attaches a response to a result or an error. */
export function attachResponse(result: object, response: ResponseDetails | undefined): void {
  if (!response) return;
  // Without a prototype, because a descriptor must not inherit a getter from a modified Object.prototype.
  const descriptor = Object.assign(Object.create(null) as PropertyDescriptor, { value: response, configurable: true });
  Object.defineProperty(result, RESPONSE, descriptor);
}

/** What is known of a response when its request ends. */
interface KnownResponse extends Omit<ResponseDetails, "headers"> {
  readonly headers: AnswerHead["headers"];
  /** The credentials of the last attempt, whose secrets are removed from headers. */
  readonly credentials: AnyCredentials | undefined;
}

/** Creates the details of a response. Headers are read only when they are asked for, since few programs need them. */
export function responseDetails({
  status,
  requestId,
  attempts,
  milliseconds,
  headers,
  credentials,
}: KnownResponse): ResponseDetails {
  let read: Headers | undefined;
  return {
    status,
    get headers() {
      return (read ??= readHeaders(headers, credentials));
    },
    requestId,
    attempts,
    milliseconds,
  };
}
