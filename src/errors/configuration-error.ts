import { OutdialError } from "./outdial-error.ts";

/** A client option or the credentials are missing or wrong. Nothing was sent. */
export class ConfigurationError extends OutdialError {
  override readonly name = "ConfigurationError";
}
