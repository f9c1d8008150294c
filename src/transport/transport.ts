import type { Deadline } from "../util/deadline.ts";
import type { AnswerHead, HttpAnswer, HttpRequest } from "./message.ts";

/** Sends signed requests over HTTP. */
export interface Transport {
  /**
   * Sends the request once, and stops when the deadline ends.
   *
   * @throws TransportError if no complete response arrived.
   */
  send(request: HttpRequest, deadline: Deadline): Promise<HttpAnswer>;
  /** Closes the connections that are kept open between requests. */
  close(): void;
}

/** An attempt without a complete response: the network failed, the deadline ended, or the response was too large. */
export class TransportError extends Error {
  /** Whether any part of the request may have left this machine. */
  readonly sent: boolean;
  /** Bytes of the request that were given to the socket, headers included. `undefined` if unknown. */
  readonly bytesWritten: number | undefined;
  /** Status and headers of the response. Set if they had arrived. */
  readonly head: AnswerHead | undefined;

  constructor(cause: unknown, sent: boolean, bytesWritten?: number, head?: AnswerHead) {
    super("the network failed", { cause });
    this.sent = sent;
    this.bytesWritten = bytesWritten;
    this.head = head;
  }
}

/** The largest response body that is read, in bytes. The higher of the vendors' limits is 50 MB. */
export const MAX_RESPONSE_BYTES = 64 * 1024 * 1024;

export function responseTooLarge(): Error {
  return new Error(`the response is larger than ${MAX_RESPONSE_BYTES} bytes`);
}
