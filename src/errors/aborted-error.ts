import { UnansweredError } from "./unanswered-error.ts";

/**
 * The request was aborted: by the signal of the request, whose reason is the `cause`, or because the client was closed. A create
 * that may have run rejects with an AmbiguousResultError instead.
 */
export class AbortedError extends UnansweredError {
  override readonly name = "AbortedError";

  override get "~outdial"(): string {
    return "AbortedError";
  }
}
