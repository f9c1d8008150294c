import { UnansweredError } from "./unanswered-error.ts";

/** The network failed: no such host, a refused or broken connection, a failed TLS handshake, a limiter's store that is down. */
export class ConnectionError extends UnansweredError {
  override readonly name = "ConnectionError";
}
