import { OutdialError } from "./outdial-error.ts";

/** The vendor rejected a parameter or the whole request as invalid. */
export class InvalidRequestError extends OutdialError {
  override readonly name = "InvalidRequestError";

  override get "~outdial"(): string {
    return "InvalidRequestError";
  }
}
