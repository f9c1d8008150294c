import type { OperationFacts } from "../operation/facts.ts";

/** What a limiter is asked to let through. */
export interface PermitRequest {
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** The id of the keys, AccessKeyId or SecretId. */
  readonly credentialId: string;
  readonly action: string;
  readonly service: string;
  /** What the vendor documents for the operation; undefined where it documents none. */
  readonly limit: OperationFacts["rateLimit"];
  /** Which attempt of its call this is, from 1. */
  readonly attempt: number;
}

/** Holds requests back so that the vendor's rate limit is kept. `createLimiter` of `outdial/limiter` makes one. */
export interface Limiter {
  /** Resolves when the request may be sent. Rejects where it may not, or when the signal ends the wait. */
  acquire(request: PermitRequest, signal: AbortSignal): Promise<void>;
}
