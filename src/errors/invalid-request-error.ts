import { OutdialError } from "./outdial-error.ts";

/**
 * The vendor rejected a parameter or the whole request as invalid, or a gateway rejected it as too large (status 413, 414 or
 * 431). It did not run.
 */
export class InvalidRequestError extends OutdialError {
  override readonly name = "InvalidRequestError";

  override get "~outdial"(): string {
    return "InvalidRequestError";
  }
}
