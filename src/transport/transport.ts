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

/** An attempt without a complete response: the network failed, the deadline ended, or a fetch did not return a response. */
export class TransportError extends Error {
  /** Whether any part of the request may have left this machine. */
  readonly sent: boolean;
  /** Bytes of the request that were given to the socket, headers included. `undefined` if unknown. */
  readonly bytesWritten: number | undefined;
  /** Status and headers of the response. Set if they had arrived. */
  readonly head: AnswerHead | undefined;
  /** The problem in words, if it is not the network: "the option fetch did not return a Response". */
  readonly problem: string | undefined;

  constructor(cause: unknown, sent: boolean, bytesWritten?: number, head?: AnswerHead, problem?: string) {
    super("the network failed", { cause });
    this.sent = sent;
    this.bytesWritten = bytesWritten;
    this.head = head;
    this.problem = problem;
  }
}
