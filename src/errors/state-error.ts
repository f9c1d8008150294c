import { OutdialError } from "./outdial-error.ts";

/** The state of the resource does not allow the operation. For example, an AI call task can only be changed while it is stopped. */
export class StateError extends OutdialError {
  override readonly name = "StateError";

  override get "~outdial"(): string {
    return "StateError";
  }
}
