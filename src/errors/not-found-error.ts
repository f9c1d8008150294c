import { OutdialError } from "./outdial-error.ts";

/** Something that the request refers to does not exist, such as a task or an agent. */
export class NotFoundError extends OutdialError {
  override readonly name = "NotFoundError";

  override get "~outdial"(): string {
    return "NotFoundError";
  }
}
