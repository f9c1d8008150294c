import type { Deadline } from "../util/deadline.ts";
import type { AnswerHead, HttpAnswer, HttpRequest } from "./message.ts";

/** Sends one request once, and gives up when the deadline ends. `close` ends what is kept open between requests. */
export interface Transport {
  send(request: HttpRequest, deadline: Deadline): Promise<HttpAnswer>;
  close(): void;
}

/** The network failed. */
export class TransportError extends Error {
  /** Whether a part of the request may have left this machine. */
  readonly sent: boolean;
  readonly bytesWritten: number | undefined;
  /** Set where the answer had begun. */
  readonly head: AnswerHead | undefined;

  constructor(cause: unknown, sent: boolean, bytesWritten?: number, head?: AnswerHead) {
    super("the network failed", { cause });
    this.sent = sent;
    this.bytesWritten = bytesWritten;
    this.head = head;
  }
}

/** An answer larger than this is given up; the larger vendor's limit is 50 MB. */
export const LARGEST_ANSWER = 64 * 1024 * 1024;

export function tooLarge(): Error {
  return new Error(`the answer is larger than ${LARGEST_ANSWER} bytes`);
}
