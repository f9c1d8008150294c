import type { Provider } from "./credentials.ts";
import type { Issue } from "./issue.ts";
import type { Fetch } from "./transport.ts";
import type { CheckOptions } from "./validate.ts";

/**
 * Told of what happens to a call. No event holds a secret, a phone number, a name or a body.
 * A hook that throws, or whose promise is rejected, changes nothing.
 */
export interface Hooks {
  /** An attempt is about to be sent. `extra` has the names of parameters that the spec does not know. */
  request?(event: {
    operation: string;
    service: string;
    attempt: number;
    endpoint: string;
    extra: readonly string[];
  }): unknown;
  /** An attempt ended; `error` is the name of the error class, undefined on success. */
  answer?(event: {
    operation: string;
    service: string;
    attempt: number;
    status: number | undefined;
    requestId: string | undefined;
    milliseconds: number;
    error: string | undefined;
  }): unknown;
  /** A check warned of the input. */
  warning?(event: { operation: string; service: string; issue: Issue }): unknown;
  /** A field at the top of the answer has another type than the spec says; it is passed on as it came. */
  unmapped?(event: { operation: string; service: string; requestId: string | undefined; field: string }): unknown;
}

/** The two levels that outdial logs at; `console` will do. */
export interface Logger {
  debug(message: string): unknown;
  warn(message: string): unknown;
}

/** What every client takes. */
export interface ClientOptions<Credentials> extends CheckOptions {
  /** Keys, or a function that resolves to them; it is asked before each attempt. */
  readonly credentials: Provider<Credentials>;
  /** Where requests go: scheme, host and port. Default: the vendor's public endpoint, over https. */
  readonly endpoint?: string | URL | undefined;
  /**
   * Sends in place of node:http, in the form of the standard fetch; called once an attempt.
   * With it a failure always counts as "may have been sent". Its error becomes the `cause` as it is.
   */
  readonly fetch?: Fetch | undefined;
  /** The time, for signatures. Default: the machine's. */
  readonly clock?: (() => Date) | undefined;
  /** A value that no two requests share, for Alibaba's signatures. Default: a random UUID. */
  readonly nonce?: (() => string) | undefined;
  /** How long a call may take in all, in milliseconds. Default: 60000. */
  readonly timeout?: number | undefined;
  /** How long one attempt may take, in milliseconds. Default: 30000. */
  readonly attemptTimeout?: number | undefined;
  /** Told of requests, answers and warnings. Default: none. */
  readonly hooks?: Hooks | undefined;
  /** Gets a line for each answer (debug) and each warning (warn). Default: none. */
  readonly logger?: Logger | undefined;
}

/** What a single call takes. */
export interface CallOptions {
  /** Ends the call. A create that may already have been sent ends in an AmbiguousResultError. */
  readonly signal?: AbortSignal | undefined;
  /** How long this call may take in all, in milliseconds. Default: the client's. */
  readonly timeout?: number | undefined;
  /** Top-level parameters newer than outdial's spec, as the vendor wants them on the wire. One that the spec knows is refused. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
  /** "warn" sends what can be encoded even where a check fails; the problems become warnings. Default: "error". */
  readonly check?: "error" | "warn" | undefined;
}
