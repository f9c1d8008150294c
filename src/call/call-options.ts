/** The options of one request: the second argument of a client's method. */
export interface CallOptions {
  /**
   * Aborts the request, also while it waits for a permit or a retry. It rejects with an AbortedError, or with an
   * AmbiguousResultError if it is a create that may already have been sent.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Timeout of the request with all its attempts and waits, in milliseconds.
   * @default the client's `timeout`
   */
  readonly timeout?: number | undefined;
  /**
   * Timeout of one attempt, in milliseconds. The waits for a limiter's permit and for one of `maxSockets` sockets are not
   * counted.
   * @default the client's `attemptTimeout`
   */
  readonly attemptTimeout?: number | undefined;
  /**
   * Maximum number of retries, a whole number of 0 or more.
   * @default the client's `retry`
   */
  readonly retry?: number | undefined;
  /**
   * Top-level parameters that are newer than outdial's spec, with the values that the vendor expects on the wire. A
   * parameter that the spec knows is a ValidationError: it belongs in the input, where it is validated. So is one of the vendor's
   * signature, such as Action or Timestamp. A bigint, at any depth, is sent as digits without quotes.
   *
   * @example
   * await aiccs.createAiCallTask(input, { extra: { NewParameter: "value" } });
   * @default {}
   */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /**
   * What happens to an invalid input. `"error"` throws a ValidationError. `"warn"` sends all values that can be encoded
   * and reports the problems as warnings, to `hooks.warning` and `logger.warn`.
   * @default "error"
   */
  readonly check?: "error" | "warn" | undefined;
}
