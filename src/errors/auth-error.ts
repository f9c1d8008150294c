import { OutdialError } from "./outdial-error.ts";

/**
 * The vendor rejected the signature: an unknown key, a wrong secret, an expired token or an inaccurate clock. Or a proxy
 * requires credentials (status 407). Or the credentials function failed; then nothing was sent, and its error is the `cause`.
 */
export class AuthError extends OutdialError {
  override readonly name = "AuthError";

  override get "~outdial"(): string {
    return "AuthError";
  }
}
