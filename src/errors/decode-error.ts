import { OutdialError } from "./outdial-error.ts";

/**
 * The response could not be decoded: it is not JSON, is a page of a gateway, is incomplete, is larger than 64 MiB, has an unknown
 * content coding, or has no form that the vendor documents. Or the option `fetch` did not return a response.
 */
export class DecodeError extends OutdialError {
  override readonly name = "DecodeError";

  override get "~outdial"(): string {
    return "DecodeError";
  }
}
