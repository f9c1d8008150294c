/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string>>;

/** A signed request, ready to be sent. */
export interface HttpRequest {
  readonly method: "POST";
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What the first lines of an answer say. */
export interface AnswerHead {
  readonly status: number;
  /** A header's value by lower-case name. */
  readonly header: (name: string) => string | undefined;
}

export interface HttpAnswer extends AnswerHead {
  readonly text: string;
  /** Bytes of the answer's body. */
  readonly bytesRead: number;
  /** Bytes of the request given to the socket, headers included; undefined where a fetch or a mock does not tell. */
  readonly bytesWritten: number | undefined;
}
