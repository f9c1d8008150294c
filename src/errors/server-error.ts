import { OutdialError } from "./outdial-error.ts";

/** The vendor's service failed. A create that may have run rejects with an AmbiguousResultError instead. */
export class ServerError extends OutdialError {
  override readonly name = "ServerError";

  override get "~outdial"(): string {
    return "ServerError";
  }
}
