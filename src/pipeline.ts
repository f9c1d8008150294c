import type { EncodedCall } from "./call.ts";
import {
  checkCredentials,
  credentialsForm,
  type AlibabaCredentials,
  type Provider,
  type TencentCredentials,
} from "./credentials.ts";
import { abortable, deadline, type Deadline } from "./deadline.ts";
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

  async function sign(call: EncodedCall): Promise<{ request: HttpRequest; credentials: unknown }> {
    const { facts, query, body } = call;
    try {
      const credentials: unknown = await (typeof options.credentials === "function"
        ? options.credentials()
        : options.credentials);
      checkCredentials(credentialsForm(facts.scheme), credentials);
      const { origin, host } = options.endpoint(facts.host);
      const { action, version } = facts;
      const base = { method: "POST", host, path: "/", query, body, action, version } as const;
      const headers =
        facts.scheme === "acs3"
          ? signAcs3(base, credentials as AlibabaCredentials, now(clock), fresh(nonce))
          : signTc3(
              { ...base, service: facts.product, region: options.region },
              credentials as TencentCredentials,
              now(clock),
              keys,
            );
      const url = `${origin}/${query === "" ? "" : `?${query}`}`;
      return { request: { method: "POST", url, headers, body }, credentials };
    } catch (cause) {
      const { action: operation, service } = facts;
      // The words of an option's own failure are not ours to show; it is the cause.
      const message =
        cause instanceof ConfigurationError ? cause.message : "the credentials function, clock or nonce failed";
      throw new ConfigurationError(message, { operation, service, cause });
    }
  }

  /* One attempt: its own signature, its own time. */
  async function attempt(
    call: EncodedCall,
    number: number,
    total: Deadline,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { facts } = call;
    const { action: operation, service } = facts;
    const own = deadline(options.attemptTimeout, total.signal);
    const started = performance.now();
    const report = (status: number | undefined, requestId: string | undefined, error: string | undefined): void =>
      reporter.answer({
        operation,
        service,
        attempt: number,
        milliseconds: performance.now() - started,
        status,
        requestId,
        error,
      });
    let answer: HttpAnswer;
    let credentials: unknown;
    try {
      const signed = await abortable(sign(call), own.signal);
      credentials = signed.credentials;
      const { request } = signed;
      reporter.request({
        operation,
        service,
        attempt: number,
        endpoint: new URL(request.url).origin,
        extra: call.extra,
      });
      answer = await transport.send(request, own.signal);
    } catch (cause) {
      const error = sendingError(cause, own, total, { operation, service, attempts: number }, call);
      report(undefined, undefined, error.name);
      throw error;
    } finally {
      own.clear();
    }

    const decoded = decode(facts, answer, number, redactor(call.input, credentials));
    if (!decoded.ok) {
      const error = answerError(decoded, call);
      report(answer.status, error.requestId, error.name);
      throw error;
    }
    const { result, requestId, unmapped } = decoded;
    report(answer.status, requestId, undefined);
    for (const field of unmapped) reporter.unmapped({ operation, service, requestId, field });
    return result;
  }

  return {
    async prepare(call) {
      const total = deadline(options.timeout);
      try {
        return (await abortable(sign(call), total.signal)).request;
      } catch (error) {
        throw error instanceof ConfigurationError
          ? error
          : new TimeoutError("the request could not be signed in time", {
              operation: call.facts.action,
              service: call.facts.service,
              sent: false,
            });
      } finally {
        total.clear();
      }
    },
    async run(call, signal) {
      const { action: operation, service } = call.facts;
      for (const issue of call.warnings) reporter.warning({ operation, service, issue });
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

/** The error for an attempt that got no answer. */
function sendingError(
  error: unknown,
  own: Deadline,
  total: Deadline,
  details: ErrorDetails,
  call: EncodedCall,
): OutdialError {
  if (error instanceof ConfigurationError) return error;
  const sent = error instanceof TransportError && error.sent;
  const cause = error instanceof TransportError ? error.cause : error;
  const known =
    interruption(own, total, details, sent) ??
    new ConnectionError(`the connection failed${reason(cause)}`, { ...details, cause, sent });
  return sent ? ambiguous(call, known, details) : known;
}

function interruption(own: Deadline, total: Deadline, details: ErrorDetails, sent: boolean): OutdialError | undefined {
  if (total.expired) return new TimeoutError("no answer within the time of the call", { ...details, sent });
  if (own.expired) return new TimeoutError("no answer within the time of an attempt", { ...details, sent });
  if (own.signal.aborted)
    return new AbortedError("ended by the caller's signal", { ...details, cause: own.signal.reason as unknown });
  return undefined;
}

/** The error for an answer that is none of success. One that leaves open whether a create ran is ambiguous. */
function answerError({ error, meaning }: Extract<Decoded, { ok: false }>, call: EncodedCall): OutdialError {
  if (meaning !== "server" && meaning !== "unreadable") return error;
  const { code, requestId, status, attempts, operation, service } = error;
  return ambiguous(call, error, { code, requestId, status, attempts, operation, service });
}

function ambiguous({ facts, input }: EncodedCall, cause: OutdialError, details: ErrorDetails): OutdialError {
  if (facts.retry === "safe") return cause;
  const { verify } = facts;
  return new AmbiguousResultError("the request was sent, and no answer says what became of it", {
    ...details,
    cause,
    verify,
    keyGiven: input[verify.key] !== undefined,
  });
}

/* The code of a network error, ECONNREFUSED for one, says enough; its message may name more than it should. */
function reason(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? `: ${code}` : "";
}

function now(clock: () => Date): Date {
  const date = clock();
  if (!(date instanceof Date) || Number.isNaN(date.getTime()))
    throw new ConfigurationError("clock must return a valid Date");
  return date;
}

function fresh(nonce: () => string): string {
  const value: unknown = nonce();
  if (typeof value !== "string" || !/^[\x21-\x7e]{1,128}$/.test(value))
    throw new ConfigurationError("nonce must return a text of 1 to 128 printable ASCII characters");
  return value;
}
