import { OutdialError } from "./outdial-error.ts";

/**
 * Too many requests: the vendor did not execute this one, or the client's limiter had no permit for it in time. It is safe
 * to send it again later.
 */
export class ThrottledError extends OutdialError {
  override readonly name = "ThrottledError";

  override get "~outdial"(): string {
    return "ThrottledError";
  }
}
