import type { Deadline } from "../util/deadline.ts";
import type { AnswerHead, HttpAnswer, HttpRequest } from "./message.ts";
import type { SocketQueue } from "./socket-queue.ts";

/** Sends signed requests over HTTP. */
export interface Transport {
  /**
   * Sends the request once, and stops when the deadline ends.
   *
   * @throws TransportError if no complete response arrived.
   */
  send(request: HttpRequest, deadline: Deadline): Promise<HttpAnswer>;
  /** Where the requests to an origin wait for a place. undefined if the transport does not limit them. */
  queue?(origin: string): SocketQueue | undefined;
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
  /** Why there is no connection, in words for a message; undefined if only the cause says so. */
  readonly reason: string | undefined;
  /** Whether the next attempt would fail in the same way, as a proxy that refuses this client. */
  readonly permanent: boolean;
  /** Whether the request was given a kept-alive socket that ended before any byte of a response. The server may be well. */
  readonly stale: boolean;

  constructor(cause: unknown, sent: boolean, bytesWritten?: number, head?: AnswerHead, details: FailureDetails = {}) {
    super("the network failed", { cause });
    this.sent = sent;
    this.bytesWritten = bytesWritten;
    this.head = head ?? details.head;
    this.reason = details.reason;
    this.permanent = details.permanent ?? false;
    this.stale = details.stale ?? false;
  }
}

/** What may be known of a failed connection besides its cause. */
export type FailureDetails = Partial<Pick<TransportError, "head" | "reason" | "permanent" | "stale">>;
