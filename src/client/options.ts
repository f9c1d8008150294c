import type { AlibabaCredentials, Provider, TencentCredentials } from "../signing/credentials.ts";
import type { Hooks, Logger } from "../call/hooks.ts";
import type { Limiter } from "../limiter/limiter.ts";
import type { RetryOptions } from "../call/retry-policy.ts";
import type { Fetch } from "../transport/fetch.ts";
import type { CheckOptions } from "../validation/check-rules.ts";

/** Options of every client. */
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

export type AlibabaClientOptions = ClientOptions<AlibabaCredentials>;

export interface TencentClientOptions extends ClientOptions<TencentCredentials> {
  /** Sent as X-TC-Region. Contact Center needs none. Default: not sent. */
  readonly region?: string | undefined;
}
