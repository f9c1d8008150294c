import type { EncodedCall } from "./encode-call.ts";
import type { VendorClock } from "./vendor-clock.ts";
import { abortable, ClientClosed, Deadline } from "../util/deadline.ts";
import type { Endpoint } from "../transport/endpoint.ts";
import { decodeAnswer, requestIdOf, type Refused } from "../decoding/decode-answer.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { OutdialError, type ErrorDetails } from "../errors/outdial-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Limiter } from "../limiter/limiter.ts";
import type { OperationFacts } from "../operation/facts.ts";
import { redactor } from "../decoding/redact.ts";
import type { RetryKind } from "./retry-policy.ts";
import { credentialId, type Signer } from "./signer.ts";
import { TransportError, type Transport } from "../transport/transport.ts";
import type { HttpAnswer } from "../transport/message.ts";
import type { AnyCredentials, Vendor } from "../operation/vendor.ts";

interface Seen {
  readonly status: number | undefined;
  readonly bytesWritten: number | undefined;
  readonly bytesRead: number | undefined;
}

export interface Success extends Seen {
  readonly ok: true;
  readonly result: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;
  readonly unmapped: readonly string[];
}

export interface Failure extends Seen {
  readonly ok: false;
  readonly error: OutdialError;
  /** Whether the vendor may have carried out the request. */
  readonly mayHaveRun: boolean;
  /** When this kind of failure may be followed by another attempt, where the operation allows it. */
  readonly again: RetryKind;
}

/** What one attempt came to. */
export type Outcome = Success | Failure;

export interface AttemptOptions {
  readonly vendor: Vendor;
  readonly signer: Signer;
  readonly clock: VendorClock;
  readonly transport: Transport;
  readonly limiter: Limiter | undefined;
  readonly endpoint: (host: string) => Endpoint;
}

/** Where an attempt stands among those of its call. */
export interface Position {
  readonly number: number;
  readonly total: Deadline;
  /** Milliseconds for this attempt alone. */
  readonly time: number;
  /** Whether an attempt before this one may have run. */
  readonly mayHaveRun: boolean;
}

/** One attempt: keys, permit, a signature of its own, sending, reading. It never rejects. */
export async function attempt(call: EncodedCall, at: Position, options: AttemptOptions): Promise<Outcome> {
  const { signer, clock, transport } = options;
  const { facts } = call;
  const details = { operation: facts.action, service: facts.service, attempts: at.number };
  let own = new Deadline(at.time, at.total);
  let answer: HttpAnswer | undefined;
  try {
    if (own.ended) throw own.reason;
    const given = signer.credentials(facts, at.number);
    const credentials = given instanceof Promise ? await abortable(given, own.signal) : given;
    if (options.limiter) {
      // The wait for a permit is the call's time, not the attempt's.
      own.clear();
      await permit(facts, credentials, options, options.limiter, at);
      own = new Deadline(at.time, at.total);
    }
    const { request, date } = signer.sign(call, credentials);
    // Signing asks the caller's clock and nonce, which may have ended it.
    if (own.ended) throw own.reason;
    answer = await transport.send(request, own);
    const decoded = decodeAnswer(options.vendor, facts, answer, at.number, redactor(call.input, credentials));
    const seen = { status: answer.status, bytesWritten: answer.bytesWritten, bytesRead: answer.bytesRead };
    if (decoded.ok) return { ...decoded, ...seen };
    return { ...seen, ok: false, ...classifyAnswer(decoded, answer, clock, date) };
  } catch (cause) {
    if (answer) return unread(cause, answer, details);
    return classifyFailure(cause, own, at, details, facts.retry === "safe");
  } finally {
    own.clear();
  }
}

async function permit(
  { action, service, host, rateLimit: limit }: OperationFacts,
  credentials: AnyCredentials,
  { endpoint }: AttemptOptions,
  limiter: Limiter,
  { number: attempt, total }: Position,
): Promise<void> {
  const request = {
    endpoint: endpoint(host).origin,
    credentialId: credentialId(credentials),
    action,
    service,
    limit,
    attempt,
  };
  const { signal } = total;
  try {
    // A limiter written in JavaScript may return without a promise.
    await abortable(Promise.resolve(limiter.acquire(request, signal)), signal);
  } catch (cause) {
    if (cause instanceof OutdialError || signal.aborted) throw cause;
    throw new ConfigurationError("the limiter failed", { operation: action, service, attempts: attempt, cause });
  }
}

/* What an answer that is none of success says of the request, and of another attempt. */
function classifyAnswer(
  { error, meaning, note }: Refused,
  answer: HttpAnswer,
  clock: VendorClock,
  signedAt: Date,
): Pick<Failure, "error" | "mayHaveRun" | "again"> {
  if (meaning === "throttled") return { error, mayHaveRun: false, again: "throttled" };
  if (note === "skewed" && clock.learn(answer.header("date"), signedAt))
    return { error, mayHaveRun: false, again: "now" };
  const mayHaveRun = meaning === "server" || meaning === "unreadable" || note === "replayed";
  return { error, mayHaveRun, again: meaning === "server" ? "backoff" : "never" };
}

/* An answer that reading failed on must never pass for a request that was not sent. */
function unread(cause: unknown, { status, bytesWritten, bytesRead }: HttpAnswer, details: ErrorDetails): Failure {
  const error = new DecodeError(`the answer (status ${status}) could not be read`, { ...details, status, cause });
  return { status, bytesWritten, bytesRead, ok: false, error, mayHaveRun: true, again: "never" };
}

/* What the lack of an answer says. */
function classifyFailure(thrown: unknown, own: Deadline, at: Position, details: ErrorDetails, safe: boolean): Failure {
  const transport = thrown instanceof TransportError ? thrown : undefined;
  const status = transport?.head?.status;
  const seen = { status, bytesWritten: transport ? transport.bytesWritten : 0, bytesRead: undefined };
  // What came of the keys, the limiter, the clock or the nonce: nothing was sent. A caller may abort with an error of ours.
  if (thrown instanceof OutdialError && thrown !== at.total.reason)
    return { ...seen, ok: false, error: thrown, mayHaveRun: false, again: "never" };
  const mayHaveRun = transport?.sent ?? false;
  const sent = mayHaveRun || at.mayHaveRun;
  const retryable = safe || !sent;
  const requestId = transport?.head && requestIdOf(transport.head);
  const known = { ...details, status, requestId, sent };
  const failed = (error: OutdialError, again: RetryKind): Failure => ({ ...seen, ok: false, error, mayHaveRun, again });
  if (at.total.expired)
    return failed(new TimeoutError("no answer within the time of the call", { ...known, retryable }), "never");
  if (own.expired)
    return failed(new TimeoutError("no answer within the time of an attempt", { ...known, retryable }), "backoff");
  if (at.total.ended) return failed(aborted(at.total, known), "never");
  const cause = transport ? transport.cause : thrown;
  return failed(
    new ConnectionError(`the connection failed${reason(cause)}`, { ...known, retryable, cause }),
    "backoff",
  );
}

/** A call that its caller ended, by a signal or by closing the client. */
export function aborted({ reason: cause }: Deadline, details: ErrorDetails & { readonly sent: boolean }): AbortedError {
  const message = cause instanceof ClientClosed ? cause.message : "ended by the caller's signal";
  return new AbortedError(message, { ...details, cause });
}

/* The code of a network error, ECONNREFUSED for one, says enough; its message may name more than it should. */
function reason(cause: unknown): string {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" && /^[A-Z_0-9]+$/.test(code) ? `: ${code}` : "";
}
