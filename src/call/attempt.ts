import type { EncodedCall } from "./encode-call.ts";
import type { VendorClock } from "./vendor-clock.ts";
import { abortable, ClientClosed, Deadline } from "../util/deadline.ts";
import type { Endpoint } from "../transport/endpoint.ts";
import { decodeAnswer, requestIdOf, type Refused } from "../decoding/decode-answer.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { AuthError } from "../errors/auth-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { OutdialError, type ErrorDetails } from "../errors/outdial-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Limiter } from "../limiter/limiter.ts";
import type { Unmapped } from "../decoding/read-fields.ts";
import { isRepeatable, type OperationFacts } from "../operation/facts.ts";
import { redactor, type Redact } from "../decoding/redact.ts";
import type { SocketQueue } from "../transport/socket-queue.ts";
import { isRecord, memberOf, own } from "../util/record.ts";
import type { RetryKind } from "./retry-policy.ts";
import { credentialId, type Signer } from "./signer.ts";
import { ResponseProblem } from "../transport/fetch-response.ts";
import { TransportError, type Transport } from "../transport/transport.ts";
import type { AnswerHead, HttpAnswer } from "../transport/message.ts";
import type { AnyCredentials, Vendor } from "../operation/vendor.ts";

/** What is known of the HTTP exchange, for every result. */
interface Exchange {
  readonly status: number | undefined;
  readonly bytesWritten: number | undefined;
  readonly bytesRead: number | undefined;
  /** All headers of the response; undefined if none began. */
  readonly headers: AnswerHead["headers"];
  /** The credentials that signed the request; undefined if there were none. */
  readonly credentials: AnyCredentials | undefined;
}

export interface Success extends Exchange {
  readonly ok: true;
  readonly result: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
  readonly unmapped: readonly Unmapped[];
}

export interface Failure extends Exchange {
  readonly ok: false;
  readonly error: OutdialError;
  /** Whether the vendor may have executed the request. */
  readonly mayHaveRun: boolean;
  /** Whether and how soon to retry, provided that the operation allows it. */
  readonly retryKind: RetryKind;
}

/** The result of one attempt. */
export type Outcome = Success | Failure;

export interface AttemptOptions {
  readonly vendor: Vendor;
  readonly signer: Signer;
  readonly clock: VendorClock;
  readonly transport: Transport;
  readonly limiter: Limiter | undefined;
  readonly endpoint: (host: string) => Endpoint;
}

/** What an attempt needs to know of its request. */
export interface AttemptContext {
  /** 1 for the first attempt. */
  readonly number: number;
  /** The deadline of the whole request. */
  readonly total: Deadline;
  /** Timeout of this attempt, in milliseconds. */
  readonly timeout: number;
  /** Whether the vendor may have executed an earlier attempt. */
  readonly mayHaveRun: boolean;
  /** Whether an earlier attempt was rejected because its token had expired. */
  readonly renewed: boolean;
  /** Receives the milliseconds that the attempt waited for a limiter's permit. */
  readonly permitWaited?: (milliseconds: number) => void;
  /** Receives the milliseconds that the attempt waited for a socket, if it had to. */
  readonly socketWaited?: (milliseconds: number) => void;
}

/** Runs one attempt: gets credentials and a permit, signs, sends and decodes. It never rejects. */
export async function runAttempt(
  call: EncodedCall,
  context: AttemptContext,
  options: AttemptOptions,
): Promise<Outcome> {
  const { signer, transport } = options;
  const { facts } = call;
  const details = { operation: facts.action, service: facts.service, attempts: context.number };
  let deadline = new Deadline(context.timeout, context.total);
  let response: HttpAnswer | undefined;
  let socket: SocketQueue | undefined;
  let credentials: AnyCredentials | undefined;
  const given: unknown[] = [call.input];
  const redact = redactor(given, facts);
  try {
    if (deadline.ended) throw deadline.reason;
    credentials = await signer.credentials(facts, context.number, deadline);
    // Only their values are private: the word "SecurityToken" occurs in codes of the vendor.
    given.push(Object.values(credentials));
    if (options.limiter) {
      // The wait for a permit counts towards the request's timeout, not the attempt's.
      deadline.clear();
      await acquirePermit(facts, credentials, options, options.limiter, context);
      deadline = new Deadline(context.timeout, context.total);
    }
    const queue = transport.queue?.(options.endpoint(facts.host).origin);
    if (queue?.take() === false) {
      deadline.clear();
      await waitForSocket(queue, context, details);
      deadline = new Deadline(context.timeout, context.total);
    }
    socket = queue;
    const { request, date } = signer.sign(call, credentials);
    // Signing runs the user's clock and nonce functions, which may abort the request.
    if (deadline.ended) throw deadline.reason;
    response = await transport.send(request, deadline);
    const decoded = decodeAnswer(options.vendor, facts, response, context.number, redact);
    const { status, bytesWritten, bytesRead, headers } = response;
    const exchange = { status, bytesWritten, bytesRead, headers, credentials };
    if (decoded.ok) return { ...decoded, ...exchange };
    return { ...exchange, ok: false, ...classifyAnswer(decoded, response, options, date) };
  } catch (cause) {
    const failure = response
      ? unreadableResponse(cause, response, details)
      : classifyFailure(cause, deadline, context, details, isRepeatable(facts), redact);
    return { ...failure, credentials };
  } finally {
    socket?.release();
    deadline.clear();
  }
}

async function waitForSocket(
  queue: SocketQueue,
  { total, mayHaveRun: sent, socketWaited }: AttemptContext,
  details: ErrorDetails,
): Promise<void> {
  const started = performance.now();
  try {
    await queue.wait(total);
  } catch (cause) {
    if (!total.expired) throw cause;
    const message = `no socket became free within the timeout of the request: ${queue.limit} requests are sent at the same time`;
    throw new TimeoutError(message, { ...details, sent, retryable: true });
  } finally {
    socketWaited?.(performance.now() - started);
  }
}

async function acquirePermit(
  facts: OperationFacts,
  credentials: AnyCredentials,
  { endpoint }: AttemptOptions,
  limiter: Limiter,
  { number: attempt, total, permitWaited }: AttemptContext,
): Promise<void> {
  const { action, service, host } = facts;
  const limit = own(facts, "rateLimit");
  const request = {
    endpoint: endpoint(host).origin,
    credentialId: credentialId(credentials),
    action,
    service,
    limit,
    attempt,
  };
  const { signal } = total;
  const started = performance.now();
  try {
    // A limiter written in JavaScript may return something other than a promise.
    await abortable(Promise.resolve(limiter.acquire(request, signal)), signal);
  } catch (cause) {
    if (cause instanceof OutdialError || signal.aborted) throw cause;
    throw new ConfigurationError("the limiter failed", { operation: action, service, attempts: attempt, cause });
  } finally {
    permitWaited?.(performance.now() - started);
  }
}

/** Classifies a response that does not report success. */
function classifyAnswer(
  { error, kind, signatureProblem }: Refused,
  response: HttpAnswer,
  { clock, signer }: AttemptOptions,
  signedAt: Date,
): Pick<Failure, "error" | "mayHaveRun" | "retryKind"> {
  if (kind === "throttled") return { error, mayHaveRun: false, retryKind: "throttled" };
  if (signatureProblem === "skewed" && clock.learn(response.header("date"), signedAt))
    return { error, mayHaveRun: false, retryKind: "now" };
  if (signatureProblem === "expired" && signer.isRenewable) return { error, mayHaveRun: false, retryKind: "renewed" };
  const mayHaveRun = kind === "server" || kind === "unreadable" || signatureProblem === "replayed";
  return { error, mayHaveRun, retryKind: kind === "server" ? "backoff" : "never" };
}

/* There was a response, so the request was sent, even if decoding threw. */
function unreadableResponse(
  cause: unknown,
  { status, bytesWritten, bytesRead, headers }: HttpAnswer,
  details: ErrorDetails,
): Omit<Failure, "credentials"> {
  const error = new DecodeError(`the response (status ${status}) could not be read`, { ...details, status, cause });
  return { status, bytesWritten, bytesRead, headers, ok: false, error, mayHaveRun: true, retryKind: "never" };
}

/** Classifies an attempt that got no response. `safe`: whether the operation may be repeated. */
function classifyFailure(
  thrown: unknown,
  deadline: Deadline,
  { total, mayHaveRun: earlierMayHaveRun }: AttemptContext,
  details: ErrorDetails,
  safe: boolean,
  redact: Redact,
): Omit<Failure, "credentials"> {
  const transport = thrown instanceof TransportError ? thrown : undefined;
  const status = transport?.head?.status;
  const headers = transport?.head?.headers;
  const exchange = { status, bytesWritten: transport ? transport.bytesWritten : 0, bytesRead: undefined, headers };
  // Credentials, limiter, clock or nonce failed, so nothing was sent. A signal's reason may be an OutdialError as well.
  if (thrown instanceof OutdialError && thrown !== total.reason) {
    // The transport does not know the operation.
    const isOfTransport = thrown instanceof ConfigurationError && thrown.operation === undefined;
    const cause = own<Error, "cause">(thrown, "cause");
    const error = isOfTransport ? new ConfigurationError(thrown.message, { ...details, cause }) : thrown;
    return { ...exchange, ok: false, error, mayHaveRun: false, retryKind: "never" };
  }
  const mayHaveRun = transport?.sent ?? false;
  const sent = mayHaveRun || earlierMayHaveRun;
  const retryable = safe || !sent;
  const requestId = transport?.head && requestIdOf(transport.head, redact);
  const known = { ...details, status, requestId, sent };
  const failure = (error: OutdialError, retryKind: RetryKind): Omit<Failure, "credentials"> => {
    return { ...exchange, ok: false, error, mayHaveRun, retryKind };
  };
  if (total.expired)
    return failure(new TimeoutError("no response within the timeout of the request", { ...known, retryable }), "never");
  if (deadline.expired)
    return failure(
      new TimeoutError("no response within the timeout of an attempt", { ...known, retryable }),
      "backoff",
    );
  if (total.ended) return failure(abortedError(total, known), "never");
  const cause = transport ? transport.cause : thrown;
  // The user's fetch returned something else than a response, and would do so again.
  if (cause instanceof ResponseProblem) return failure(new DecodeError(cause.message, { ...known, cause }), "never");
  const message = `${transport?.reason ?? "the connection failed"}${codeOf(cause)}`;
  // A proxy that refuses this client would do so again. The same status in a response is an AuthError as well.
  if (transport?.permanent === true && status === 407)
    return failure(new AuthError(message, { ...known, cause }), "never");
  if (transport?.permanent === true) return failure(new ConnectionError(message, { ...known, cause }), "never");
  const error = new ConnectionError(message, { ...known, retryable, cause });
  return failure(error, transport?.stale === true ? "stale" : "backoff");
}

/** The error of a request that was aborted, by the signal of the request or because its client was closed. */
export function abortedError(
  { reason: cause }: Deadline,
  details: ErrorDetails & { readonly sent: boolean },
): AbortedError {
  const message = cause instanceof ClientClosed ? cause.message : "aborted by the signal of the request";
  return new AbortedError(message, { ...details, cause });
}

/* Only the code of a network error, such as ECONNREFUSED: its message may contain private data. */
function codeOf(cause: unknown): string {
  const code = isRecord(cause) ? memberOf(cause, "code") : undefined;
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? `: ${code}` : "";
}
