import type { VendorCode } from "../errors/codes/vendor-code.ts";
import type { Issue } from "../errors/issue.ts";

/** The fields that all events have. */
export interface CallEvent {
  /** The vendor's name of the operation, such as `CreateAiCallTask`. */
  readonly operation: string;
  /** The service, such as `aiccs`. */
  readonly service: string;
  /** The number of the request, from 1 for a client's first. All attempts of a request have the same number. */
  readonly call: number;
}

/** An attempt starts. Its credentials, permit and signature come next. */
export interface AttemptStartEvent extends CallEvent {
  /** The number of the attempt within its request, from 1. */
  readonly attempt: number;
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** The names of the parameters in `extra`. */
  readonly extra: readonly string[];
}

/** An attempt ended. Every AttemptStartEvent is followed by one. */
export interface AttemptEndEvent extends CallEvent {
  /** The number of the attempt within its request, from 1. */
  readonly attempt: number;
  /** Duration of the attempt in milliseconds, without the waits for a limiter's permit and for a socket. */
  readonly milliseconds: number;
  /** Milliseconds that the attempt waited for a limiter's permit; undefined without a limiter. */
  readonly permitMs: number | undefined;
  /** Milliseconds that the attempt waited for one of the `maxSockets` sockets; undefined if one was free. */
  readonly socketMs: number | undefined;
  /** The HTTP status; undefined if no response began. */
  readonly status: number | undefined;
  /** The vendor's error code; undefined if the response has none. */
  readonly code: VendorCode | undefined;
  /** The vendor's id of the request; undefined if the response has none. */
  readonly requestId: string | undefined;
  /** Bytes of the request written to the socket, including headers; undefined with the option `fetch`. */
  readonly bytesWritten: number | undefined;
  /** Bytes of the response's body; undefined if there is no complete response. */
  readonly bytesRead: number | undefined;
  /** The name of the error class of a failed attempt, such as `TimeoutError`; undefined after a success. */
  readonly error: string | undefined;
  /** Milliseconds until the next attempt; undefined if there is none. */
  readonly retryIn: number | undefined;
}

/** Validation reported a warning. */
export interface WarningEvent extends CallEvent {
  /** The warning. */
  readonly issue: Issue;
}

/** A field of the response, at any depth, differs from the spec. The result contains it unchanged. */
export interface UnmappedEvent extends CallEvent {
  /** The vendor's id of the request; undefined if the response has none. */
  readonly requestId: string | undefined;
  /** The path of the field, such as `Tasks[].State`. Of an object with any keys, `*` stands for the key. */
  readonly field: string;
  /** The field has another type than in the spec, a value that is not in the spec's list, or is not in the spec at all. */
  readonly reason: "type" | "value" | "unknown";
}

/** Many requests wait for a socket, because `maxSockets` of the option `agent` are sent at the same time. */
export interface QueueEvent {
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** The number of requests that wait. */
  readonly waiting: number;
  /** The number of requests that are sent at the same time. */
  readonly maxSockets: number;
}

/**
 * Functions that observe requests. No event contains a secret, a phone number, a name or a body. The client does not wait for
 * a promise that a hook returns. A hook that throws or rejects does not affect the request; the logger reports it.
 *
 * @example
 * const hooks: Hooks = {
 *   attemptEnd: ({ operation, milliseconds, error }) => metrics.record(operation, milliseconds, error ?? "ok"),
 * };
 */
export interface Hooks {
  /** Runs before each attempt. */
  attemptStart?(event: AttemptStartEvent): unknown;
  /** Runs after each attempt, successful or not. */
  attemptEnd?(event: AttemptEndEvent): unknown;
  /** Runs for each warning about an input, before the first attempt. */
  warning?(event: WarningEvent): unknown;
  /** Runs for each field of a response that differs from the spec, once for all items of a list. */
  unmapped?(event: UnmappedEvent): unknown;
  /** Runs when four times `maxSockets` requests wait for a socket, and again whenever their number has doubled. */
  queue?(event: QueueEvent): unknown;
}

/** The fields that a log line may have besides its message. There are no others. */
export type LogFields = Readonly<
  Partial<AttemptEndEvent & QueueEvent & { field: string; reason: UnmappedEvent["reason"]; path: string; rule: string }>
>;

/** A logger with the two levels that outdial uses. `console` and loggers of pino are such loggers. */
export interface Logger {
  /** Logs an attempt that is not followed by a retry, and a field of a response that the spec does not know. */
  debug(fields: LogFields, message: string): unknown;
  /**
   * Logs an attempt that is followed by a retry, a warning about an input, a hook that failed, a long queue for sockets, and
   * a field of a response with an unexpected type or value.
   */
  warn(fields: LogFields, message: string): unknown;
}
