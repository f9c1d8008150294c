import { OutdialError } from "./outdial-error.ts";

/** What the request names does not exist. */
export class NotFoundError extends OutdialError {
  override readonly name = "NotFoundError";
}
