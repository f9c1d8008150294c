import { OutdialError } from "./outdial-error.ts";

/** An option, the credentials or the name of an operation is missing or invalid. Nothing was sent. */
export class ConfigurationError extends OutdialError {
  override readonly name = "ConfigurationError";

  override get "~outdial"(): string {
    return "ConfigurationError";
  }
}
