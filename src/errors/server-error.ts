import { OutdialError } from "./outdial-error.ts";

/** The vendor's service failed. */
export class ServerError extends OutdialError {
  override readonly name = "ServerError";
}
