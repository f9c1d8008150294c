import { setTimeout as sleep } from "node:timers/promises";
import { aborted, attempt, type AttemptOptions, type Failure, type Outcome, type Position } from "./attempt.ts";
import type { EncodedCall } from "./encode-call.ts";
import { abortable, ClientClosed, Deadline } from "../util/deadline.ts";
import { AmbiguousResultError } from "../errors/ambiguous-result-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { OutdialError } from "../errors/outdial-error.ts";
import { StateError } from "../errors/state-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Reporter } from "./reporter.ts";
import type { RetryPolicy } from "./retry-policy.ts";
import type { HttpRequest } from "../transport/message.ts";

/** What a pipeline is set up with, once a client. */
export interface ExecutorOptions extends AttemptOptions {
  readonly retry: RetryPolicy;
  readonly timeout: number;
  readonly attemptTimeout: number;
  readonly reporter: Reporter;
}

/** The way of an encoded call: attempts, until one is answered or no other may follow. */
export interface Executor {
  /** The signed request, not sent. */
  prepare(call: EncodedCall): Promise<HttpRequest>;
  /** The decoded answer. @throws one of the error classes. */
  run(call: EncodedCall, signal: AbortSignal | undefined): Promise<Readonly<Record<string, unknown>>>;
  /** Ends what is under way, waits between attempts included, and lets nothing begin. */
  close(): void;
}

export function createExecutor(options: ExecutorOptions): Executor {
  const { signer, retry, reporter } = options;
  const underWay = new Set<Deadline>();
  let closed = false;
  let calls = 0;

  /* The time of a whole call, which ends early where the client is closed. */
  function begin(milliseconds: number, signal?: AbortSignal): Deadline {
    const total = new Deadline(milliseconds, signal);
    if (closed) total.end(new ClientClosed());
    underWay.add(total);
    return total;
  }

  function finish(total: Deadline): void {
    underWay.delete(total);
    total.clear();
  }

  /* Runs one attempt and reports it. `retryIn` is the wait before the next one, undefined where there is none. */
  async function reportedAttempt(
    call: EncodedCall,
    at: Position,
    id: number,
  ): Promise<{ outcome: Outcome; retryIn: number | undefined }> {
    const { facts, extra } = call;
    const event = { operation: facts.action, service: facts.service, call: id, attempt: at.number };
    reporter.attemptStart({ ...event, endpoint: options.endpoint(facts.host).origin, extra });
    const started = performance.now();
    const outcome = await attempt(call, at, options);
    const retryIn = outcome.ok ? undefined : wait(call, at, outcome);
    const { status, bytesWritten, bytesRead } = outcome;
    const {
      requestId,
      code,
      name: error,
    } = outcome.ok ? { ...outcome, code: undefined, name: undefined } : outcome.error;
    const milliseconds = performance.now() - started;
    reporter.attemptEnd({ ...event, milliseconds, status, code, requestId, bytesWritten, bytesRead, error, retryIn });
    return { outcome, retryIn };
  }

  /* How long to wait for another attempt; undefined where there must be none, or where the call's time would not do. */
  function wait(call: EncodedCall, at: Position, failure: Failure): number | undefined {
    if (failure.mayHaveRun && call.facts.retry === "never-after-send") return undefined;
    const { error, again } = failure;
    return retry.next(again, at.number, { hint: error.retryAfter, left: at.total.left, retries: call.retries });
  }

  return {
    async prepare(call) {
      const { action: operation, service } = call.facts;
      const total = begin(options.timeout);
      try {
        if (total.ended) throw total.reason;
        const given = signer.credentials(call.facts, 0);
        const credentials = given instanceof Promise ? await abortable(given, total.signal) : given;
        return signer.sign(call, credentials).request;
      } catch (error) {
        if (error instanceof OutdialError) throw error;
        if (total.ended && !total.expired) throw aborted(total, { operation, service, sent: false });
        const message = "the request could not be signed in time";
        throw new TimeoutError(message, { operation, service, sent: false, retryable: true });
      } finally {
        finish(total);
      }
    },
    async run(call, signal) {
      const { action: operation, service } = call.facts;
      const total = begin(call.timeout ?? options.timeout, signal);
      const id = (calls += 1);
      for (const issue of call.warnings) reporter.warning({ operation, service, call: id, issue });
      const time = call.attemptTimeout ?? options.attemptTimeout;
      let mayHaveRun = false;
      try {
        for (let number = 1; ; number += 1) {
          const { outcome, retryIn } = await reportedAttempt(call, { number, total, time, mayHaveRun }, id);
          if (outcome.ok) {
            retry.succeeded(number);
            const { result, requestId, unmapped } = outcome;
            for (const field of unmapped) reporter.unmapped({ operation, service, call: id, requestId, field });
            return result;
          }
          if (retryIn === undefined) throw finalError(call, outcome, mayHaveRun);
          mayHaveRun ||= outcome.mayHaveRun;
          await sleep(retryIn, undefined, { signal: total.signal }).catch(() => {
            if (total.expired) throw finalError(call, outcome, mayHaveRun);
            throw aborted(total, { operation, service, attempts: number, sent: mayHaveRun });
          });
        }
      } finally {
        finish(total);
      }
    },
    close() {
      closed = true;
      for (const total of underWay) total.end(new ClientClosed());
    },
  };
}

/** The error that a call ends with, after its last attempt. */
function finalError({ facts, input }: EncodedCall, failure: Failure, ranBefore: boolean): OutdialError {
  const { error: cause, mayHaveRun, bytesWritten } = failure;
  const refused = cause instanceof StateError || cause instanceof NotFoundError;
  let message: string;
  if (mayHaveRun && facts.retry === "never-after-send")
    message = "the request was sent, and no answer says what became of it";
  // What is refused now may be so because it is done already.
  else if (ranBefore && refused) message = "an attempt got no answer, and the next one was refused";
  else return cause;
  const { verify } = facts;
  const { code, requestId, status, attempts, operation, service } = cause;
  const known = { code, requestId, status, attempts, operation, service, bytesWritten };
  return new AmbiguousResultError(message, { ...known, cause, verify, keyGiven: input[verify.key] !== undefined });
}
