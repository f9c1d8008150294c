/** Header values by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

/** A signed HTTP request, ready to be sent. Send it soon and once: its signature contains the time at which it was signed. */
export interface HttpRequest {
  readonly method: "POST";
  /** The absolute URL, with the query. */
  readonly url: string;
  /** All headers except `content-length`, by lower-case name. They include the signature. */
  readonly headers: Headers;
  /** The body as text. JSON for Tencent Cloud. For Alibaba Cloud a form, mostly empty. */
  readonly body: string;
}

/** Status and headers of a response. */
export interface AnswerHead {
  readonly status: number;
  /** The value of a header, by lower-case name. `undefined` if the response does not have it. */
  readonly header: (name: string) => string | undefined;
  /** All headers, by lower-case name. Absent if they are not known. */
  readonly headers?: (() => Iterable<readonly [name: string, value: unknown]>) | undefined;
}

/** The largest response body that is read, in bytes, before and after a content coding. The higher of the vendors' limits is 50 MB. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

/** An HTTP response that has ended, or that is too large. */
export interface HttpAnswer extends AnswerHead {
  /** The body, decoded as UTF-8. Empty if it cannot be read. */
  readonly text: string;
  /** Why the body cannot be read, in words that follow "the response": "is larger than 67108864 bytes". */
  readonly unreadable?: string | undefined;
  /** Bytes of the response body. */
  readonly bytesRead: number;
  /** Bytes of the request that were given to the socket, headers included. `undefined` if a fetch or a mock does not count them. */
  readonly bytesWritten: number | undefined;
}
