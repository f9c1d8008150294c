import { BRAND } from "./brand.ts";
import { OutdialError } from "./outdial-error.ts";

/** The vendor rejected a parameter or the whole request as invalid. */
export class InvalidRequestError extends OutdialError {
  override readonly name = "InvalidRequestError";

  get [BRAND](): string {
    return "InvalidRequestError";
  }
}
