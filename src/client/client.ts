import { randomUUID } from "node:crypto";
import { findOperation } from "./find-operation.ts";
import { encodeCall, type EncodedCall } from "../call/encode-call.ts";
import { vendorClock } from "../call/vendor-clock.ts";
import {
  readPrepareOptions,
  readCallOptions,
  readDrainOptions,
  checkOperations,
  readClientOptions,
} from "./read-client-options.ts";
import type { AlibabaCredentials, TencentCredentials } from "../signing/credentials.ts";
import { readEndpoint, type Endpoint } from "../transport/endpoint.ts";
import { createOpenapiClient } from "./openapi-client.ts";
import type { ConditionalInput } from "../operation/conditional-input.ts";
import type { Operations } from "../operation/operation.ts";
import type { CallOptions } from "../call/call-options.ts";
import type { AsyncDisposal } from "../util/async-disposal.ts";
import type { ConditionsOf, InputsOf, MethodsOf } from "./client-methods.ts";
import type { ClientOptions } from "./options.ts";
import { Requests } from "./requests.ts";
import { createExecutor } from "../call/executor.ts";
import { createReporter } from "../call/reporter.ts";
import { retryPolicy } from "../call/retry-policy.ts";
import { checkSendsOnce } from "../call/sends-once.ts";
import { createSigner } from "../call/signer.ts";
import { fetchOfRuntime, fetchTransport } from "../transport/fetch.ts";
import { nodeTransport } from "../transport/node.ts";
import type { HttpRequest } from "../transport/message.ts";

/** The methods that every client has besides those of its operations. */
export interface ServiceClient<Ops extends Operations> extends AsyncDisposal {
  /**
   * Validates, encodes and signs a request without sending it. Its headers contain the signature and the token of temporary
   * credentials. To send it with `fetch`, pass `body || null`: for an empty text `fetch` adds a content type, which is not
   * signed.
   *
   * @throws ValidationError if the input is invalid.
   * @throws ConfigurationError if the client does not have the operation, or an option is invalid.
   * @throws AuthError if the credentials function fails.
   * @throws TimeoutError if the credentials function takes longer than the client's `timeout`.
   * @throws AbortedError if the client is closed.
   */
  prepare<Action extends keyof InputsOf<Ops> & string, Given extends InputsOf<Ops>[Action]>(
    action: Action,
    input: ConditionalInput<Given, InputsOf<Ops>[Action], ConditionsOf<Ops>[Action]>,
    options?: Pick<CallOptions, "extra" | "check">,
  ): Promise<HttpRequest>;
  /**
   * Closes the client: aborts all its requests and closes its kept-alive sockets. Aborted and later requests reject with an
   * AbortedError, a create that may have run with an AmbiguousResultError. Sockets of the option `fetch` and of an agent of
   * your own stay open. To let the requests end first, use `drain`.
   */
  close(): void;
  /**
   * Closes the client after its requests have ended, with their retries and waits. Requests that are made from now on reject
   * with an AbortedError. `await using` does the same, without a timeout.
   *
   * @returns how many requests were aborted, because the timeout ended or `close` was invoked in the meantime. 0 if all ended
   * by themselves.
   * @example
   * process.once("SIGTERM", () => void aiccs.drain({ timeout: 20_000 }));
   * @throws ConfigurationError if an option is invalid.
   */
  drain(options?: DrainOptions): Promise<number>;
}

/** The options of `drain`. */
export interface DrainOptions {
  /**
   * How long to wait for the requests, in milliseconds, 0 or more. The requests that have not ended by then are aborted, as
   * with `close`.
   * @default no limit of its own: each request ends within its `timeout`
   */
  readonly timeout?: number | undefined;
}

/** A client with one method for each of its operations. */
export type Client<Ops extends Operations> = ServiceClient<Ops> & MethodsOf<Ops>;

/** The options of a client of either vendor. */
export type AnyClientOptions = ClientOptions<AlibabaCredentials | TencentCredentials> & {
  readonly region?: string | undefined;
  readonly maxUrlBytes?: number | undefined;
};

/** Creates a client for operations of one service. @throws ConfigurationError if an option is missing or invalid. */
export function buildClient<Ops extends Operations>(given: AnyClientOptions, operations: Ops): Client<Ops> {
  const vendor = checkOperations(operations);
  const options = readClientOptions(given, vendor, operations);
  const fixedEndpoint = options.endpoint === undefined ? undefined : readEndpoint(options.endpoint);
  const endpoint = (host: string): Endpoint => fixedEndpoint ?? { origin: `https://${host}`, host };
  const { credentials, region, nonce = randomUUID, limiter } = options;
  const clock = vendorClock(options.clock ?? (() => new Date()));
  const reporter = createReporter(options.hooks, options.logger);
  const fetch = options.fetch ?? fetchOfRuntime(options.agent);
  const transport = fetch
    ? fetchTransport(fetch)
    : nodeTransport(options.agent, ({ origin, waiting, maxSockets }) =>
        reporter.queue({ endpoint: origin, waiting, maxSockets }),
      );
  const executor = createExecutor({
    vendor,
    signer: createSigner({ vendor, credentials, endpoint, region, clock, nonce }),
    clock,
    endpoint,
    transport,
    limiter,
    retry: retryPolicy(options.retry),
    timeout: options.timeout ?? 60_000,
    attemptTimeout: options.attemptTimeout ?? 30_000,
    reporter,
  });

  const requests = new Requests(() => {
    executor.close();
    transport.close();
  });
  const http = createOpenapiClient((call, signal) => executor.run(call, signal));
  const methods = Object.entries(operations).map(([name, operation]) => {
    const send = async (input: unknown, callOptions?: CallOptions): Promise<unknown> => {
      const read = readCallOptions(callOptions);
      const { signal } = read;
      checkSendsOnce(operation.facts, options.fetch);
      const bodySerializer = (): EncodedCall => encodeCall(operation.contract, input, read, options);
      // openapi-fetch does not run the body serialiser for undefined.
      return await operation.send(http, (input ?? null) as never, { bodySerializer, ...(signal && { signal }) });
    };
    const method = (input: unknown, callOptions?: CallOptions): Promise<unknown> =>
      requests.run(operation.facts, () => send(input, callOptions));
    return [name, method] as const;
  });

  const service: ServiceClient<Ops> = {
    async prepare(action, input, callOptions) {
      const { contract } = findOperation(operations, action, "the client");
      return requests.run(contract.facts, () =>
        executor.prepare(encodeCall(contract, input, readPrepareOptions(callOptions), options)),
      );
    },
    close() {
      requests.close();
    },
    async drain(given) {
      const { timeout } = readDrainOptions(given);
      return await requests.drain(timeout ?? Infinity);
    },
    async [Symbol.asyncDispose]() {
      await requests.drain(Infinity);
    },
  };
  return { ...Object.fromEntries(methods), ...service } as Client<Ops>;
}
