import { OutdialError, type ErrorDetails } from "./outdial-error.ts";

/** The network failed: no such host, a refused or broken connection, a failed TLS handshake, a limiter's store that is down. */
export class ConnectionError extends OutdialError {
  override readonly name = "ConnectionError";
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
