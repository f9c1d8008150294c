import type { OperationFacts } from "../operation/facts.ts";

/** A request that asks a limiter for a permit. */
export interface PermitRequest {
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** The id of the keys, AccessKeyId or SecretId. */
  readonly credentialId: string;
  /** The vendor's name of the operation, such as `CreateAiCallTask`. */
  readonly action: string;
  /** The service, such as `aiccs`. */
  readonly service: string;
  /** The limit that the vendor documents for the operation; undefined if it documents none. */
  readonly limit: OperationFacts["rateLimit"];
  /** The number of this attempt, from 1. */
  readonly attempt: number;
}

/** Delays requests so that they stay within the vendor's rate limit. `createLimiter` of `outdial/limiter` creates one. */
export interface Limiter {
  /**
   * Waits until an attempt may be sent. A client invokes it before each attempt.
   *
   * If it rejects, the attempt is not sent and the request ends: with the same error if that is an OutdialError, otherwise with
   * a ConfigurationError whose `cause` it is.
   *
   * @param signal Aborts when the request is aborted or its timeout ends. The wait must end then.
   * @throws ThrottledError from the limiter of `createLimiter`, if the request would wait longer than `maxWait`.
   * @throws ConnectionError from the limiter of `createLimiter`, with the code `LimiterUnavailable`, if Redis fails.
   */
  acquire(request: PermitRequest, signal: AbortSignal): Promise<void>;
}
