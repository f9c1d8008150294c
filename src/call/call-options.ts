/** What a single call takes. */
export interface CallOptions {
  /** Ends the call, whether it is sent or waits. A create that may already have been sent ends in an AmbiguousResultError. */
  readonly signal?: AbortSignal | undefined;
  /** How long this call may take in all, in milliseconds. Default: the client's. */
  readonly timeout?: number | undefined;
  /** How long one attempt of this call may take, in milliseconds. Default: the client's. */
  readonly attemptTimeout?: number | undefined;
  /** How often this call is sent again at most. Default: the client's. */
  readonly retry?: number | undefined;
  /** Top-level parameters newer than outdial's spec, as the vendor wants them on the wire. One that the spec knows is refused. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** "warn" sends what can be encoded even where a check fails; the problems become warnings. Default: "error". */
  readonly check?: "error" | "warn" | undefined;
}
