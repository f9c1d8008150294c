import { setTimeout as sleep } from "node:timers/promises";
import {
  abortedError,
  runAttempt,
  type AttemptContext,
  type AttemptOptions,
  type Failure,
  type Outcome,
} from "./attempt.ts";
import type { EncodedCall } from "./encode-call.ts";
import { ClientClosed, Deadline } from "../util/deadline.ts";
import { AmbiguousResultError } from "../errors/ambiguous-result-error.ts";
import { DecodeError } from "../errors/decode-error.ts";
import { OutdialError } from "../errors/outdial-error.ts";
import { ServerError } from "../errors/server-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { UnansweredError } from "../errors/unanswered-error.ts";
import type { Reporter } from "./reporter.ts";
import { attachResponse, responseDetails, type ResponseDetails } from "./response.ts";
import type { RetryPolicy } from "./retry-policy.ts";
import { own } from "../util/record.ts";
import { isRepeatable } from "../operation/facts.ts";
import type { HttpRequest } from "../transport/message.ts";

/** The parts and settings of an executor. A client has one executor. */
export interface ExecutorOptions extends AttemptOptions {
  readonly retry: RetryPolicy;
  /** Timeout of a request, in milliseconds. */
  readonly timeout: number;
  /** Timeout of an attempt, in milliseconds. */
  readonly attemptTimeout: number;
  readonly reporter: Reporter;
}

/** Runs the attempts of encoded requests. */
export interface Executor {
  /** Signs a request without sending it. */
  prepare(call: EncodedCall): Promise<HttpRequest>;
  /** Sends a request, with retries, and returns the decoded response. @throws OutdialError */
  run(call: EncodedCall, signal: AbortSignal | undefined): Promise<Readonly<Record<string, unknown>>>;
  /** Aborts all requests, also those that wait for a retry, and rejects new ones. */
  close(): void;
}

export function createExecutor(options: ExecutorOptions): Executor {
  const { signer, retry, reporter } = options;
  const active = new Set<Deadline>();
  let closed = false;
  let requests = 0;

  function startDeadline(milliseconds: number, signal?: AbortSignal): Deadline {
    const total = new Deadline(milliseconds, signal);
    if (closed) total.end(new ClientClosed());
    active.add(total);
    return total;
  }

  function clearDeadline(total: Deadline): void {
    active.delete(total);
    total.clear();
  }

  /* Runs one attempt and reports it. `retryIn`: milliseconds until the next attempt, undefined if there is none. */
  async function reportedAttempt(
    call: EncodedCall,
    context: AttemptContext,
    id: number,
  ): Promise<{ outcome: Outcome; retryIn: number | undefined }> {
    const { facts, extra } = call;
    const event = { operation: facts.action, service: facts.service, call: id, attempt: context.number };
    reporter.attemptStart({ ...event, endpoint: options.endpoint(facts.host).origin, extra });
    const started = performance.now();
    let permitMs: number | undefined;
    const permitWaited = (milliseconds: number): void => void (permitMs = milliseconds);
    let socketMs: number | undefined;
    const socketWaited = (milliseconds: number): void => void (socketMs = milliseconds);
    const outcome = await runAttempt(call, { ...context, permitWaited, socketWaited }, options);
    const retryIn = outcome.ok ? undefined : waitBeforeRetry(call, context, outcome);
    const { status, bytesWritten, bytesRead } = outcome;
    const {
      requestId,
      code,
      name: error,
    } = outcome.ok ? { ...outcome, code: undefined, name: undefined } : outcome.error;
    const milliseconds = performance.now() - started - (permitMs ?? 0) - (socketMs ?? 0);
    reporter.attemptEnd({
      ...event,
      milliseconds,
      permitMs,
      socketMs,
      status,
      code,
      requestId,
      bytesWritten,
      bytesRead,
      error,
      retryIn,
    });
    return { outcome, retryIn };
  }

  function waitBeforeRetry(
    call: EncodedCall,
    { number, total, renewed }: AttemptContext,
    { error, retryKind, mayHaveRun }: Failure,
  ): number | undefined {
    if (mayHaveRun && !isRepeatable(call.facts)) return undefined;
    // A function that returned an expired token twice has no other.
    if (retryKind === "renewed" && renewed) return undefined;
    return retry.next(retryKind, number, { hint: error.retryAfter, left: total.left, retries: call.retries });
  }

  return {
    async prepare(call) {
      const { action: operation, service } = call.facts;
      const total = startDeadline(options.timeout);
      try {
        if (total.ended) throw total.reason;
        const credentials = await signer.credentials(call.facts, 0, total);
        return signer.sign(call, credentials).request;
      } catch (error) {
        if (error instanceof OutdialError) throw error;
        if (total.ended && !total.expired) throw abortedError(total, { operation, service, sent: false });
        const message = "the request could not be signed within the timeout";
        throw new TimeoutError(message, { operation, service, sent: false, retryable: true });
      } finally {
        clearDeadline(total);
      }
    },
    async run(call, signal) {
      const { action: operation, service } = call.facts;
      const started = performance.now();
      const total = startDeadline(call.timeout ?? options.timeout, signal);
      const id = (requests += 1);
      for (const issue of call.warnings) reporter.warning({ operation, service, call: id, issue });
      const timeout = call.attemptTimeout ?? options.attemptTimeout;
      let mayHaveRun = false;
      let renewed = false;
      const failed = (outcome: Failure, number: number): OutdialError => {
        const error = finalError(call, outcome, mayHaveRun);
        attachResponse(error, responseBehind(outcome, error.requestId, number, started));
        return error;
      };
      try {
        for (let number = 1; ; number += 1) {
          const context = { number, total, timeout, mayHaveRun, renewed };
          const { outcome, retryIn } = await reportedAttempt(call, context, id);
          if (outcome.ok) {
            retry.succeeded(number);
            const { result, requestId, unmapped } = outcome;
            attachResponse(result, responseBehind(outcome, requestId, number, started));
            for (const field of unmapped) reporter.unmapped({ operation, service, call: id, requestId, ...field });
            return result;
          }
          if (retryIn === undefined) throw failed(outcome, number);
          mayHaveRun ||= outcome.mayHaveRun;
          renewed ||= outcome.retryKind === "renewed";
          await sleep(retryIn, undefined, { signal: total.signal }).catch(() => {
            if (total.expired) throw failed(outcome, number);
            throw abortedError(total, { operation, service, attempts: number, sent: mayHaveRun });
          });
        }
      } finally {
        clearDeadline(total);
      }
    },
    close() {
      closed = true;
      for (const total of active) total.end(new ClientClosed());
    },
  };
}

/* The response that ended a request; undefined if the last attempt got none. */
function responseBehind(
  { status, headers, credentials }: Outcome,
  requestId: string | undefined,
  attempts: number,
  started: number,
): ResponseDetails | undefined {
  if (status === undefined) return undefined;
  const milliseconds = performance.now() - started;
  return responseDetails({ status, requestId, attempts, milliseconds, headers, credentials });
}

/* Errors that do not say that the request had no effect: the service failed, the response is unreadable, or `sent` says it. */
const OPEN = [ServerError, DecodeError, UnansweredError] as const;

/** The error that a request rejects with, given its last attempt. */
function finalError({ facts, input }: EncodedCall, failure: Failure, earlierMayHaveRun: boolean): OutdialError {
  const { error: cause, mayHaveRun, bytesWritten } = failure;
  const { kind } = facts;
  const verify = own(facts, "verify");
  // A query changes nothing, so it does not matter whether it ran.
  if (verify === undefined || kind === "query") return cause;
  const leavesOpen = OPEN.some((open) => cause instanceof open);
  let message: string;
  if (mayHaveRun && !(isRepeatable(facts) && leavesOpen)) {
    const status = cause.status === undefined ? "" : ` (status ${cause.status})`;
    message = `the request was sent, and no response shows whether it ran${status}`;
  }
  // Whatever the reason, the last attempt says nothing about an earlier one, and may be rejected because that one changed the state.
  else if (earlierMayHaveRun && !leavesOpen)
    message = `an attempt may have run, and a later one ${cause.status === undefined ? "was not sent" : "was rejected"}`;
  else return cause;
  const { code, requestId, status, attempts, operation, service, retryAfter } = cause;
  const known = { code, requestId, status, attempts, operation, service, retryAfter, bytesWritten };
  const keyGiven = verify.key !== undefined && own(input, verify.key) !== undefined;
  return new AmbiguousResultError(message, { ...known, cause, verify, keyGiven });
}
