import { OutdialError } from "./outdial-error.ts";

/** The response could not be decoded: it is not JSON, is incomplete, or has no form that the vendor documents. */
export class DecodeError extends OutdialError {
  override readonly name = "DecodeError";

  override get "~outdial"(): string {
    return "DecodeError";
  }
}
