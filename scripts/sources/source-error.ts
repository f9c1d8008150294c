/** A file is not in the vendor's machine-readable form. */
export class SourceError extends Error {
  override name = "SourceError";
}
