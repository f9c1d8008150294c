import { UnansweredError } from "./unanswered-error.ts";

/** The request took longer than `timeout`, or an attempt longer than `attemptTimeout`. */
export class TimeoutError extends UnansweredError {
  override readonly name = "TimeoutError";

  override get "~outdial"(): string {
    return "TimeoutError";
  }
}
