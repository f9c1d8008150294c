import type { EncodedCall } from "./call.ts";
import {
  checkCredentials,
  credentialsForm,
  type AlibabaCredentials,
  type Provider,
  type TencentCredentials,
} from "./credentials.ts";
import { deadline, type Deadline } from "./deadline.ts";
import type { Endpoint } from "./endpoint.ts";
import { decode, type Decoded } from "./envelope.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { AmbiguousResultError } from "./errors/ambiguous-result-error.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import type { ErrorDetails, OutdialError } from "./errors/outdial-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Reporter } from "./reporter.ts";
import { redactor } from "./redact.ts";
import { signAcs3 } from "./signing/acs3.ts";
import { rememberingTc3Keys, signTc3 } from "./signing/tc3.ts";
import { TransportError, type HttpAnswer, type HttpRequest, type Transport } from "./transport.ts";

/** What a pipeline is set up with, once a client. */
export interface PipelineOptions {
  readonly credentials: Provider<AlibabaCredentials | TencentCredentials>;
  readonly endpoint: (host: string) => Endpoint;
  readonly region: string | undefined;
  readonly clock: () => Date;
  readonly nonce: () => string;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly transport: Transport;
  readonly reporter: Reporter;
}

/** The way of an encoded call: for each attempt sign, send and decode. */
export interface Pipeline {
  /** The signed request, not sent. */
  prepare(call: EncodedCall): Promise<HttpRequest>;
  /** The decoded answer. @throws one of the error classes. */
  run(call: EncodedCall, signal: AbortSignal | undefined): Promise<Readonly<Record<string, unknown>>>;
}

export function createPipeline(options: PipelineOptions): Pipeline {
  const { transport, reporter, clock, nonce } = options;
  const keys = rememberingTc3Keys();

  async function sign({ facts, query, body }: EncodedCall): Promise<{ request: HttpRequest; credentials: unknown }> {
    const credentials = await resolveCredentials(options.credentials);
    checkCredentials(credentialsForm(facts.scheme), credentials);
    const { origin, host } = options.endpoint(facts.host);
    const base = {
      method: "POST",
      host,
      path: "/",
      query,
      body,
      action: facts.action,
      version: facts.version,
    } as const;
    const headers =
      facts.scheme === "acs3"
        ? signAcs3(base, credentials as AlibabaCredentials, now(clock), nonce())
        : signTc3(
            { ...base, service: facts.product, region: options.region },
            credentials as TencentCredentials,
            now(clock),
            keys,
          );
    const url = `${origin}/${query === "" ? "" : `?${query}`}`;
    return { request: { method: "POST", url, headers, body }, credentials };
  }

  /* One attempt: its own signature, its own time. */
  async function attempt(
    call: EncodedCall,
    number: number,
    total: Deadline,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { facts } = call;
    const details: ErrorDetails = { operation: facts.action, service: facts.service, attempts: number };
    const own = deadline(options.attemptTimeout, total.signal);
    const started = performance.now();
    let answer: HttpAnswer | undefined;
    let credentials: unknown;
    let failure: OutdialError | undefined;
    try {
      const signed = await whileOpen(sign(call), own.signal);
      credentials = signed.credentials;
      const { request } = signed;
      reporter.request({
        operation: facts.action,
        service: facts.service,
        attempt: number,
        endpoint: new URL(request.url).origin,
        extra: call.extra,
      });
      answer = await transport.send(request, own.signal);
    } catch (error) {
      failure = sendingError(error, own, total, details, call);
      throw failure;
    } finally {
      own.clear();
      if (!answer)
        reporter.answer({
          ...event(facts, number, started),
          status: undefined,
          requestId: undefined,
          error: failure?.name,
        });
    }

    const decoded: Decoded = decode(facts, answer, number, redactor(call.input, credentials));
    const error = decoded.ok ? undefined : answerError(decoded, call);
    const requestId = decoded.ok ? decoded.requestId : decoded.error.requestId;
    reporter.answer({ ...event(facts, number, started), status: answer.status, requestId, error: error?.name });
    if (error) throw error;
    if (!decoded.ok) throw decoded.error;
    for (const field of decoded.unmapped)
      reporter.unmapped({ operation: facts.action, service: facts.service, requestId, field });
    return decoded.result;
  }

  return {
    prepare: async (call) => (await sign(call)).request,
    async run(call, signal) {
      for (const issue of call.warnings)
        reporter.warning({ operation: call.facts.action, service: call.facts.service, issue });
      const total = deadline(call.timeout ?? options.timeout, signal);
      try {
        // The place of retries: each goes through attempt(), with a new signature, inside this deadline.
        return await attempt(call, 1, total);
      } finally {
        total.clear();
      }
    },
  };
}

function event({ action, service }: EncodedCall["facts"], attempt: number, started: number) {
  return { operation: action, service, attempt, milliseconds: performance.now() - started };
}

/** The error for an attempt that got no answer. */
function sendingError(
  error: unknown,
  own: Deadline,
  total: Deadline,
  details: ErrorDetails,
  { facts }: EncodedCall,
): OutdialError {
  if (error instanceof ConfigurationError) return error;
  const sent = error instanceof TransportError && error.sent;
  const cause = error instanceof TransportError ? error.cause : error;
  const known =
    interruption(own, total, { ...details, cause }, sent) ??
    new ConnectionError(`the connection failed${reason(cause)}`, { ...details, cause, sent });
  return sent ? ambiguous(facts, known, details) : known;
}

function interruption(own: Deadline, total: Deadline, details: ErrorDetails, sent: boolean): OutdialError | undefined {
  if (total.expired)
    return new TimeoutError("no answer within the time of the call", { ...details, cause: undefined, sent });
  if (own.expired)
    return new TimeoutError("no answer within the time of an attempt", { ...details, cause: undefined, sent });
  if (own.signal.aborted)
    return new AbortedError("ended by the caller's signal", { ...details, cause: own.signal.reason as unknown });
  return undefined;
}

/** The error for an answer that is none of success. One that leaves open whether a create ran is ambiguous. */
function answerError({ error, meaning }: Extract<Decoded, { ok: false }>, { facts }: EncodedCall): OutdialError {
  if (meaning !== "server" && meaning !== "unreadable") return error;
  const { code, requestId, status, attempts, operation, service } = error;
  return ambiguous(facts, error, {
    code,
    requestId,
    status,
    attempts,
    ...(operation !== undefined && { operation }),
    ...(service !== undefined && { service }),
  });
}

function ambiguous(facts: EncodedCall["facts"], cause: OutdialError, details: ErrorDetails): OutdialError {
  if (facts.retry === "safe") return cause;
  return new AmbiguousResultError("the request was sent, and no answer says what became of it", {
    ...details,
    cause,
    verify: facts.verify,
  });
}

/* The code of a network error, ECONNREFUSED for one, says enough; its message may name more than it should. */
function reason(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? `: ${code}` : "";
}

async function resolveCredentials(provider: PipelineOptions["credentials"]): Promise<unknown> {
  if (typeof provider !== "function") return provider;
  try {
    return await provider();
  } catch (cause) {
    throw new ConfigurationError("the credentials function failed", { cause });
  }
}

function now(clock: () => Date): Date {
  const date = clock();
  if (!(date instanceof Date) || Number.isNaN(date.getTime()))
    throw new ConfigurationError("clock must return a valid Date");
  return date;
}

/** A promise that is not waited for once the signal says so: credentials that never come must not hold a call for ever. */
function whileOpen<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(new TransportError(false, signal.reason));
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
