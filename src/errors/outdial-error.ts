import type { Action, ServiceName } from "../../generated/actions.ts";
import { isRecord, memberOf, own, ownOnly } from "../util/record.ts";
import { isOfBrand } from "./brand.ts";
import type { ErrorOfAnyName } from "./members-by-name.ts";
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
 * `instanceof` and `is` of this class and of all others also hold for errors of another copy of outdial in the same program.
 * After either, `error.name` tells the classes apart: see `AnyOutdialError`.
 *
 * @example
 * if (error instanceof OutdialError && error.retryable) await retryLater(error.retryAfter ?? 60_000);
 */
export class OutdialError extends Error {
  override readonly name: string = "OutdialError";
  /** The vendor's name of the operation, such as `CreateAiCallTask`; undefined if the error concerns none. */
  readonly operation: Action | undefined;
  /** The service, such as `aiccs`; undefined if the error concerns none. */
  readonly service: ServiceName | undefined;
  /**
   * The vendor's error code, redacted if outdial does not know it, or `LimiterUnavailable` if a limiter's Redis failed; undefined if
   * there is none.
   */
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

  constructor(message: string, given: ErrorDetails = {}) {
    // Without a prototype, so that no detail comes from a modified Object.prototype.
    const details = ownOnly(given);
    const prefix = details.operation === undefined ? "" : `${details.operation}: `;
    const suffix = details.requestId === undefined ? "" : ` (request id ${details.requestId})`;
    super(prefix + message + suffix, details.cause === undefined ? undefined : { cause: details.cause });
    this.operation = details.operation as Action | undefined;
    this.service = details.service as ServiceName | undefined;
    this.code = details.code;
    this.vendorMessage = details.vendorMessage;
    this.requestId = details.requestId;
    this.status = details.status;
    this.attempts = details.attempts ?? 0;
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter;
  }

  /**
   * Whether a value is an error of this class or of one that extends it, from this or another copy of outdial. The same as
   * `instanceof`.
   *
   * @example
   * if (ThrottledError.is(error)) await retryLater(error.retryAfter ?? 60_000);
   */
  static is<Class extends object>(this: Class, value: unknown): value is InstanceOf<Class> {
    return value instanceof (this as unknown as typeof OutdialError);
  }

  static override [Symbol.hasInstance]<Class extends object>(this: Class, value: unknown): value is InstanceOf<Class> {
    // Reached as a method of the class, or of one of a user's that extends it.
    const { prototype } = this as unknown as typeof OutdialError;
    return Function.prototype[Symbol.hasInstance].call(this, value) || isOfBrand(value, prototype);
  }

  /** The name of the class, by which another copy of outdial recognises its errors. */
  get "~outdial"(): string {
    return "OutdialError";
  }

  /** Returns the fields as plain data, for logs. A foreign `cause` is reduced to its name and code. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...(this as object), cause: causeOf(own<Error, "cause">(this, "cause")) };
  }
}

/** The instances of a class. Those of the base class are of any of the classes that extend it. */
export type InstanceOf<Class> = Class extends abstract new (...args: never) => infer Instance
  ? OutdialError extends Instance
    ? ErrorOfAnyName<OutdialError>
    : Instance
  : never;

function causeOf(cause: unknown): object | undefined {
  // Not instanceof: under Jest, an error of Node is of another class Error.
  if (!isRecord(cause)) return undefined;
  if (cause instanceof OutdialError) return { name: cause.name, message: cause.message };
  const plain = (text: unknown): string | undefined =>
    typeof text === "string" && /^\w{1,60}$/.test(text) ? text : undefined;
  return { name: plain(cause.name), code: plain(memberOf(cause, "code")) };
}
