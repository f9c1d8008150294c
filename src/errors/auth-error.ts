import { OutdialError } from "./outdial-error.ts";

/**
 * The vendor did not accept the signature (an unknown key, a wrong secret, an expired token, a clock that is off), or the
 * credentials function failed: then nothing was sent, its error is the `cause`, and the next call asks it again.
 */
export class AuthError extends OutdialError {
  override readonly name = "AuthError";
}
