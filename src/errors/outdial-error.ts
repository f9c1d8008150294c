import type { VendorCode } from "./codes/vendor-code.ts";

/** What an error knows of the call that it ended. */
export interface ErrorDetails {
  /** The vendor's name of the operation, `CreateAiCallTask`. */
  readonly operation?: string | undefined;
  /** `aiccs`, `dyvms` or `ccc`. */
  readonly service?: string | undefined;
  /** The vendor's error code. The known ones are a union; a new one is passed on as it came. */
  readonly code?: VendorCode | undefined;
  /** The vendor's words, with everything that the caller gave taken out; their wording may change. */
  readonly vendorMessage?: string | undefined;
  /** The id to name in a question to the vendor. */
  readonly requestId?: string | undefined;
  /** HTTP status of the answer. */
  readonly status?: number | undefined;
  /** How many times the request was tried. */
  readonly attempts?: number;
  /** Whether the same call, sent again later, may succeed and cannot do harm. */
  readonly retryable?: boolean;
  /** How long the vendor asks to wait before the next request, in milliseconds. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/**
 * The class of every error that outdial throws. No error holds a secret, a phone number, a name or a body.
 */
export class OutdialError extends Error {
  override readonly name: string = "OutdialError";
  readonly operation: string | undefined;
  readonly service: string | undefined;
  readonly code: VendorCode | undefined;
  readonly vendorMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly retryAfter: number | undefined;

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
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter;
  }

  /** The error's fields as plain data, for logs. Of a cause that is not outdial's it shows the name and the code alone. */
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
