import { OutdialError } from "./outdial-error.ts";

/** Too many requests. The vendor did not carry out this one, so it is safe to send it again later. */
export class ThrottledError extends OutdialError {
  override readonly name = "ThrottledError";

  override get retryable(): boolean {
    return true;
  }
}
