import { UnansweredError } from "./unanswered-error.ts";

/** The network failed: an unknown host, a refused or lost connection, a failed TLS handshake, an unavailable store of a limiter. */
export class ConnectionError extends UnansweredError {
  override readonly name = "ConnectionError";

  override get "~outdial"(): string {
    return "ConnectionError";
  }
}
