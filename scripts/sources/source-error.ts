/** A file that is not of the machine-readable form that it was given as. */
export class SourceError extends Error {
  override name = "SourceError";
}
