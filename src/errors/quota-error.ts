import { BRAND } from "./brand.ts";
import { OutdialError } from "./outdial-error.ts";

/** A quota, a balance or a resource package is used up. */
export class QuotaError extends OutdialError {
  override readonly name = "QuotaError";

  get [BRAND](): string {
    return "QuotaError";
  }
}
