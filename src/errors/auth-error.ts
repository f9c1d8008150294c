import { OutdialError } from "./outdial-error.ts";

/** The vendor did not accept the signature: an unknown key, a wrong secret, an expired token or a clock that is off. */
export class AuthError extends OutdialError {
  override readonly name = "AuthError";
}
