import { OutdialError } from "./outdial-error.ts";

/** A quota, a balance or a package is used up. */
export class QuotaError extends OutdialError {
  override readonly name = "QuotaError";
}
