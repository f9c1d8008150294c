import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** The call took longer than `timeout`, or an attempt longer than `attemptTimeout`. */
export class TimeoutError extends OutdialError {
  override readonly name = "TimeoutError";
  /** Whether a part of the request may have left this machine. */
  readonly sent: boolean;

  constructor(message: string, details: ErrorDetails & { readonly sent: boolean }) {
    super(message, details);
    this.sent = details.sent;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), sent: this.sent };
  }
}
