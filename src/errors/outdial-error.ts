/** What an error knows of the call that it ended. */
export interface ErrorDetails {
  /** The vendor's name of the operation, `CreateAiCallTask`. */
  readonly operation?: string | undefined;
  /** `aiccs`, `dyvms` or `ccc`. */
  readonly service?: string | undefined;
  /** The vendor's error code. */
  readonly code?: string | undefined;
  /** The vendor's words, with everything that the caller gave taken out; their wording may change. */
  readonly vendorMessage?: string | undefined;
  /** The id to name in a question to the vendor. */
  readonly requestId?: string | undefined;
  /** HTTP status of the answer. */
  readonly status?: number | undefined;
  /** How many times the request was tried. */
  readonly attempts?: number;
  readonly cause?: unknown;
}

/**
 * The class of every error that outdial throws. No error holds a secret, a phone number, a name or a body.
 */
export class OutdialError extends Error {
  override readonly name: string = "OutdialError";
  readonly operation: string | undefined;
  readonly service: string | undefined;
  readonly code: string | undefined;
  readonly vendorMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly attempts: number;

  constructor(message: string, details: ErrorDetails = {}) {
    const where = details.operation === undefined ? "" : `${details.operation}: `;
    const request = details.requestId === undefined ? "" : ` (request id ${details.requestId})`;
    super(where + message + request, details.cause === undefined ? undefined : { cause: details.cause });
    this.operation = details.operation;
    this.service = details.service;
    this.code = details.code;
    this.vendorMessage = details.vendorMessage;
    this.requestId = details.requestId;
    this.status = details.status;
    this.attempts = details.attempts ?? 0;
  }

  /** Whether the same call, sent again later, may succeed and cannot do harm. */
  get retryable(): boolean {
    return false;
  }

  /** The error as plain data, for logs. */
  toJSON(): Record<string, unknown> {
    const { name, message, operation, service, code, vendorMessage, requestId, status, attempts, retryable } = this;
    return { name, message, operation, service, code, vendorMessage, requestId, status, attempts, retryable };
  }
}
