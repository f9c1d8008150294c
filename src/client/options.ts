import type { AlibabaCredentials, Provider, TencentCredentials } from "../signing/credentials.ts";
import type { Hooks, Logger } from "../call/hooks.ts";
import type { Limiter } from "../limiter/limiter.ts";
import type { RetryOptions } from "../call/retry-policy.ts";
import type { AgentOption } from "../transport/agent-options.ts";
import type { Fetch } from "../transport/fetch.ts";
import type { CheckOptions } from "../validation/check-rules.ts";

/** The options of a client. */
export interface ClientOptions<Credentials> extends CheckOptions {
  /**
   * The credentials, or a function that returns them or a promise of them. The function runs before each attempt, so
   * that temporary credentials can be renewed; its result is not cached, but requests that wait for it together share it. It
   * runs again if the vendor says that a token has expired. Credentials that are not a function are copied when the client is
   * created.
   */
  readonly credentials: Provider<Credentials>;
  /**
   * The server that requests are sent to: an http or https URL of scheme, host and port, such as
   * `https://ccc.intl.tencentcloudapi.com`.
   * @default the vendor's public endpoint, with https
   * @throws ConfigurationError, when the client is created, if it is another URL or has a path, a query, a user name or a
   * password.
   */
  readonly endpoint?: string | URL | undefined;
  /**
   * A function with the interface of the standard `fetch` that sends requests instead of node:http. It runs once for
   * each attempt and must not retry. (The standard one retries only after status 421, which means that the server did not
   * process the request.) If it rejects, the request counts as sent, and its error becomes the `cause`. Under Deno, whose
   * `fetch` does retry, a create throws a ConfigurationError.
   * @default node:http
   */
  readonly fetch?: Fetch | undefined;
  /**
   * The sockets of the requests: settings of the client's own agents, an agent (which stays open when the client is closed),
   * or a function that returns the agent of a request for the URL of the endpoint. An agent keeps its own limit of sockets,
   * and the wait for one counts towards `attemptTimeout`.
   *
   * @example
   * createAiccs({ credentials, agent: { maxSockets: 10, proxy: "http://proxy.example:3128" } });
   * createAiccs({ credentials, agent: new HttpsProxyAgent("http://proxy.example:3128") });
   * @default agents of the client's own, see AgentOptions. If the program has replaced Node's global agent by one of another
   * class, that agent
   * @throws ConfigurationError, when the client is created, if an option is invalid or `fetch` is given as well; when a
   * request is sent, if the agent is not for the scheme of the endpoint.
   */
  readonly agent?: AgentOption | undefined;
  /**
   * Returns the current time, which is part of signatures, and which rules compare times of the input with. If the vendor
   * rejects a signature's date, the client corrects the time of signatures by the difference to the vendor's.
   * @default () => new Date()
   */
  readonly clock?: (() => Date) | undefined;
  /**
   * Returns a text for one signature of Alibaba Cloud: 1 to 128 printable ASCII characters, different for each attempt.
   * @default crypto.randomUUID
   */
  readonly nonce?: (() => string) | undefined;
  /**
   * Timeout of a request with all its attempts and waits, in milliseconds, above 0.
   * @default 60000
   */
  readonly timeout?: number | undefined;
  /**
   * Timeout of one attempt, in milliseconds, above 0. The waits for a limiter's permit and for one of `maxSockets` sockets are
   * not counted.
   * @default 30000
   */
  readonly attemptTimeout?: number | undefined;
  /**
   * Maximum number of retries of a request, or an object with that number and the waits. A create is retried only if it
   * certainly did not run, regardless of this option.
   *
   * @example
   * createAiccs({ credentials, retry: 0 });
   * createAiccs({ credentials, retry: { retries: 5, throttledDelay: 2000 } });
   * @default 2
   */
  readonly retry?: number | RetryOptions | undefined;
  /**
   * Delays requests so that they keep to the vendor's rate limits.
   *
   * @example
   * import { createLimiter } from "outdial/limiter";
   *
   * createCcc({ credentials, limiter: createLimiter() });
   * @default none
   */
  readonly limiter?: Limiter | undefined;
  /**
   * Functions that observe attempts, warnings, unknown fields of responses and queues for sockets.
   *
   * @example
   * createAiccs({ credentials, hooks: { attemptEnd: ({ operation, error }) => console.log(operation, error ?? "ok") } });
   * @default none
   */
  readonly hooks?: Hooks | undefined;
  /**
   * A logger, such as `console` or one of pino. It gets a line for each attempt (at the level `warn` if a retry follows,
   * otherwise `debug`), each warning and each long queue for sockets (`warn`).
   * @default none
   */
  readonly logger?: Logger | undefined;
}

/** The options of a client for a service of Alibaba Cloud. */
export interface AlibabaClientOptions extends ClientOptions<AlibabaCredentials> {
  /**
   * The largest URL that is sent, in bytes of its path and query, 1 or more. Alibaba Cloud's parameters are part of the URL. The
   * vendor documents no limit, but gateways on the way have one, often 8 KiB, and reject a request with status 414 or 431. Beyond
   * 8000 bytes there is a warning (rule `long-url`), whatever this option says.
   * @default no limit
   * @throws ValidationError, when a method is invoked, if the URL is larger.
   */
  readonly maxUrlBytes?: number | undefined;
}

/** The options of a client for a service of Tencent Cloud. */
export interface TencentClientOptions extends ClientOptions<TencentCredentials> {
  /**
   * The region, such as `ap-guangzhou`, sent as X-TC-Region: letters, digits, `-` and `_`. Contact Center needs none.
   * @default not sent
   * @throws ConfigurationError, when the client is created, if it is empty or has other characters.
   */
  readonly region?: string | undefined;
}
