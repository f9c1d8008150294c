import { OutdialError } from "./outdial-error.ts";

/**
 * Too many requests: the vendor did not carry out this one, or the client's own limiter had no permit for it in time.
 * It is safe to send it again later.
 */
export class ThrottledError extends OutdialError {
  override readonly name = "ThrottledError";
}
