import { OutdialError } from "./outdial-error.ts";

/** The account may not do this, or not from this address. */
export class PermissionError extends OutdialError {
  override readonly name = "PermissionError";
}
