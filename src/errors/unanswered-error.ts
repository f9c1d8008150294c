import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** No answer came, or none that was whole: the connection failed, time was up, or the caller ended the call. */
export abstract class UnansweredError extends OutdialError {
  /**
   * Whether the vendor may have carried it out: a part of the request may have left this machine, in this attempt or in one
   * before it, and no answer came. An attempt that the vendor refused, as by throttling, did not run and does not count.
   */
  readonly sent: boolean;

  constructor(message: string, details: ErrorDetails & { readonly sent: boolean }) {
    super(message, details);
    this.sent = details.sent;
  }
}
