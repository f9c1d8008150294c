import { UnansweredError } from "./unanswered-error.ts";

/**
 * The caller ended the call, by its signal, whose reason is the `cause`, or by closing the client.
 * `sent` says whether an attempt may have left; of a create that may have run the error is an AmbiguousResultError.
 */
export class AbortedError extends UnansweredError {
  override readonly name = "AbortedError";
}
