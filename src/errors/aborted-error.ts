import { OutdialError } from "./outdial-error.ts";

/** The caller's signal ended the call; its reason is the `cause`. */
export class AbortedError extends OutdialError {
  override readonly name = "AbortedError";
}
