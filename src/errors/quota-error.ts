import { OutdialError } from "./outdial-error.ts";

/** A quota, a balance or a resource package is used up. */
export class QuotaError extends OutdialError {
  override readonly name = "QuotaError";

  override get "~outdial"(): string {
    return "QuotaError";
  }
}
