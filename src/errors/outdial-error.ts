import type { VendorCode } from "./codes/vendor-code.ts";

/** The details of an error. */
export interface ErrorDetails {
  /** The vendor's name of the operation, such as `CreateAiCallTask`. */
  readonly operation?: string | undefined;
  /** The service, such as `aiccs`. */
  readonly service?: string | undefined;
  /** The vendor's error code. */
  readonly code?: VendorCode | undefined;
  /** The vendor's message, with all values of the input redacted. The vendor may change its wording. */
  readonly vendorMessage?: string | undefined;
  /** The vendor's id of the request, for questions to its support. */
  readonly requestId?: string | undefined;
  /** The HTTP status of the response. */
  readonly status?: number | undefined;
  /** The number of attempts. @default 0 */
  readonly attempts?: number;
  /** Whether it is safe to send the same request again later, and it may then succeed. @default false */
  readonly retryable?: boolean;
  /** The wait that the vendor asks for before the next request, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** The error that caused this one. */
  readonly cause?: unknown;
}

/**
 * The base class of all errors that outdial throws. No error contains a secret, a phone number, a name or a body, but a
 * `cause` from your own functions is passed on unchanged.
 *
 * @example
 * if (error instanceof OutdialError && error.retryable) await retryLater(error.retryAfter ?? 60_000);
 */
export class OutdialError extends Error {
  override readonly name: string = "OutdialError";
  /** The vendor's name of the operation, such as `CreateAiCallTask`; undefined if the error concerns none. */
  readonly operation: string | undefined;
  /** The service, such as `aiccs`; undefined if the error concerns none. */
  readonly service: string | undefined;
  /** The vendor's error code, or `LimiterUnavailable` if a limiter's Redis failed; undefined if there is none. */
  readonly code: VendorCode | undefined;
  /**
   * The vendor's message, with all values of the input redacted; undefined if the response has none. The vendor may change
   * its wording.
   */
  readonly vendorMessage: string | undefined;
  /** The vendor's id of the request, for questions to its support; undefined if the response has none. */
  readonly requestId: string | undefined;
  /** The HTTP status of the response; undefined if there was none. */
  readonly status: number | undefined;
  /** The number of attempts, 0 if the request was not sent. */
  readonly attempts: number;
  /** Whether it is safe to send the same request again later, and it may then succeed. */
  readonly retryable: boolean;
  /** The wait that the vendor asks for before the next request, in milliseconds; undefined if it asks for none. */
  readonly retryAfter: number | undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    const prefix = details.operation === undefined ? "" : `${details.operation}: `;
    const suffix = details.requestId === undefined ? "" : ` (request id ${details.requestId})`;
    super(prefix + message + suffix, details.cause === undefined ? undefined : { cause: details.cause });
    this.operation = details.operation;
    this.service = details.service;
    this.code = details.code;
    this.vendorMessage = details.vendorMessage;
    this.requestId = details.requestId;
    this.status = details.status;
    this.attempts = details.attempts ?? 0;
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter;
  }

  /** Returns the fields as plain data, for logs. A foreign `cause` is reduced to its name and code. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    return { name, message, ...(this as object), cause: causeOf(cause) };
  }
}

function causeOf(cause: unknown): object | undefined {
  if (!(cause instanceof Error)) return undefined;
  if (cause instanceof OutdialError) return { name: cause.name, message: cause.message };
  const plain = (text: unknown): string | undefined =>
    typeof text === "string" && /^\w{1,60}$/.test(text) ? text : undefined;
  return { name: plain(cause.name), code: plain((cause as { code?: unknown }).code) };
}
