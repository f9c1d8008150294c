import { OutdialError } from "./outdial-error.ts";

/** The vendor refused a parameter, or the request as a whole. */
export class InvalidRequestError extends OutdialError {
  override readonly name = "InvalidRequestError";
}
