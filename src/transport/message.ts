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

/** A complete HTTP response. */
export interface HttpAnswer extends AnswerHead {
  /** The body, decoded as UTF-8. */
  readonly text: string;
  /** Bytes of the response body. */
  readonly bytesRead: number;
  /** Bytes of the request that were given to the socket, headers included. `undefined` if a fetch or a mock does not count them. */
  readonly bytesWritten: number | undefined;
}
