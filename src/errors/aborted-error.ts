import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** The caller's signal ended the call; its reason is the `cause`. */
export class AbortedError extends OutdialError {
  override readonly name = "AbortedError";
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
