import { OutdialError } from "./outdial-error.ts";

/** The answer could not be read: it is no JSON, is cut off, or has no form that the vendor documents. */
export class DecodeError extends OutdialError {
  override readonly name = "DecodeError";
}
