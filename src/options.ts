import type { Provider } from "./credentials.ts";
import type { VendorCode } from "./errors/vendor-code.ts";
import type { Issue } from "./issue.ts";
import type { Limiter } from "./limiter/limiter.ts";
import type { RetryOptions } from "./retry.ts";
import type { Fetch } from "./transport.ts";
import type { CheckOptions } from "./validate.ts";

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

/** What every client takes. */
export interface ClientOptions<Credentials> extends CheckOptions {
  /** Keys, or a function that resolves to them; it is asked before each attempt, and what it gives is not kept. */
  readonly credentials: Provider<Credentials>;
  /** Where requests go: scheme, host and port. Default: the vendor's public endpoint, over https. */
  readonly endpoint?: string | URL | undefined;
  /**
   * Sends in place of node:http, in the form of the standard fetch; called once an attempt. It must not send
   * again by itself; the standard one does so on status 421 alone, by which a server says that it did not take the request.
   * With it a failure always counts as "may have been sent". Its error becomes the `cause` as it is. Under Deno, whose own
   * fetch sends again by itself, a create with it is refused with a ConfigurationError.
   */
  readonly fetch?: Fetch | undefined;
  /** The time, for signatures. Default: the machine's. */
  readonly clock?: (() => Date) | undefined;
  /** A value that no two requests share, for Alibaba's signatures. Default: a random UUID. */
  readonly nonce?: (() => string) | undefined;
  /** How long a call may take in all, in milliseconds. Default: 60000. */
  readonly timeout?: number | undefined;
  /** How long one attempt may take, in milliseconds; the wait for a limiter's permit is not counted. Default: 30000. */
  readonly attemptTimeout?: number | undefined;
  /**
   * How often a call is sent again at most, or that and the waits. A create is sent again only where it surely did not run,
   * whatever is set here. Default: 2.
   */
  readonly retry?: number | RetryOptions | undefined;
  /** Holds requests back so that the vendor's rate limit is kept; see `outdial/limiter`. Default: none. */
  readonly limiter?: Limiter | undefined;
  /** Told of attempts and warnings. Default: none. */
  readonly hooks?: Hooks | undefined;
  /** Gets a line for each attempt (debug; warn where another follows) and each warning (warn). Default: none. */
  readonly logger?: Logger | undefined;
}

/** What a single call takes. */
export interface CallOptions {
  /** Ends the call, whether it is sent or waits. A create that may already have been sent ends in an AmbiguousResultError. */
  readonly signal?: AbortSignal | undefined;
  /** How long this call may take in all, in milliseconds. Default: the client's. */
  readonly timeout?: number | undefined;
  /** How long one attempt of this call may take, in milliseconds. Default: the client's. */
  readonly attemptTimeout?: number | undefined;
  /** How often this call is sent again at most. Default: the client's. */
  readonly retry?: number | undefined;
  /** Top-level parameters newer than outdial's spec, as the vendor wants them on the wire. One that the spec knows is refused. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** "warn" sends what can be encoded even where a check fails; the problems become warnings. Default: "error". */
  readonly check?: "error" | "warn" | undefined;
}
