import { UnansweredError } from "./unanswered-error.ts";

/** The caller's signal ended the call; its reason is the `cause`. */
export class AbortedError extends UnansweredError {
  override readonly name = "AbortedError";
}
