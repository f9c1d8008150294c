import { OutdialError } from "./outdial-error.ts";

/** What the request names is in a state that does not allow it; an AI call task, for one, can only be changed while it is stopped. */
export class StateError extends OutdialError {
  override readonly name = "StateError";
}
