import type { OperationFacts } from "../operation/facts.ts";

/** A request that asks a limiter for a permit. */
export interface PermitRequest {
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** The id of the keys, AccessKeyId or SecretId. */
  readonly credentialId: string;
  readonly action: string;
  readonly service: string;
  /** The limit that the vendor documents for the operation; undefined where it documents none. */
  readonly limit: OperationFacts["rateLimit"];
  /** The number of this attempt, from 1. */
  readonly attempt: number;
}

/** Delays requests so that they stay within the vendor's rate limit. `createLimiter` of `outdial/limiter` makes one. */
export interface Limiter {
  /** Resolves when the request may be sent. Rejects if it may not be sent, or when the signal ends the wait. */
  acquire(request: PermitRequest, signal: AbortSignal): Promise<void>;
}
