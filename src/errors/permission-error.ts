import { OutdialError } from "./outdial-error.ts";

/** The account lacks the permission for the operation, or for using it from this IP address. */
export class PermissionError extends OutdialError {
  override readonly name = "PermissionError";

  override get "~outdial"(): string {
    return "PermissionError";
  }
}
