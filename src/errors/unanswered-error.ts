import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** There was no complete response: the connection failed, a timeout expired, or the request was aborted. */
export abstract class UnansweredError extends OutdialError {
  /**
   * Whether the vendor may have executed the request: a part of it may have been sent, in any attempt that got no response.
   * An attempt that the vendor rejected, for example by throttling, did not run and does not count.
   */
  readonly sent: boolean;

  constructor(message: string, details: ErrorDetails & { readonly sent: boolean }) {
    super(message, details);
    this.sent = details.sent;
  }

  override get "~outdial"(): string {
    return "UnansweredError";
  }
}
