import type { VendorCode } from "../errors/codes/vendor-code.ts";
import type { Issue } from "../errors/issue.ts";

/** What every event has. */
interface CallEvent {
  /** The vendor's name of the operation. */
  readonly operation: string;
  /** `aiccs`, `dyvms` or `ccc`. */
  readonly service: string;
  /** The number of the call, from 1 for a client's first; the attempts of one call share it. */
  readonly call: number;
}

/** An attempt begins: keys, permit and signature come next. */
export interface AttemptStartEvent extends CallEvent {
  /** From 1. */
  readonly attempt: number;
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** Names of the parameters that the spec does not know. */
  readonly extra: readonly string[];
}

/** An attempt ended. Every start has one. */
export interface AttemptEndEvent extends CallEvent {
  readonly attempt: number;
  /** From the start, the wait for a permit of the limiter included. */
  readonly milliseconds: number;
  /** HTTP status, where an answer began. */
  readonly status: number | undefined;
  /** The vendor's error code. */
  readonly code: VendorCode | undefined;
  readonly requestId: string | undefined;
  /** Bytes of the request given to the socket, headers included; undefined with a `fetch` of your own. */
  readonly bytesWritten: number | undefined;
  /** Bytes of the answer's body. */
  readonly bytesRead: number | undefined;
  /** Name of the error class that stands for this attempt; undefined on success. */
  readonly error: string | undefined;
  /** Milliseconds until the next attempt; undefined where there is none. */
  readonly retryIn: number | undefined;
}

/** A check warned of the input. */
export interface WarningEvent extends CallEvent {
  readonly issue: Issue;
}

/** A field at the top of the answer has another type than the spec says; it is passed on as it came. */
export interface UnmappedEvent extends CallEvent {
  readonly requestId: string | undefined;
  readonly field: string;
}

/**
 * Told of what happens to a call. No event holds a secret, a phone number, a name or a body.
 * A hook that throws, or whose promise is rejected, changes nothing.
 */
export interface Hooks {
  attemptStart?(event: AttemptStartEvent): unknown;
  attemptEnd?(event: AttemptEndEvent): unknown;
  warning?(event: WarningEvent): unknown;
  unmapped?(event: UnmappedEvent): unknown;
}

/** What a line of the log tells beside its message: nothing but these. */
export type LogFields = Readonly<Partial<AttemptEndEvent & { field: string; path: string; rule: string }>>;

/** The two levels that outdial logs at, in the form of pino; `console` will do. */
export interface Logger {
  debug(fields: LogFields, message: string): unknown;
  warn(fields: LogFields, message: string): unknown;
}
