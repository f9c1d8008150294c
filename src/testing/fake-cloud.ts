import { types } from "node:util";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { checkBehaviours } from "./behaviours/behaviours.ts";
import type { FailOptions } from "./faults/fail-options.ts";
import { readFailOptions } from "./faults/fail-options.ts";
import { FaultQueue, type FaultHandle } from "./faults/fault-queue.ts";
import { RateLimits } from "./gateways/rate-limits.ts";
import { createFetch, type FakeFetch } from "./http/fetch.ts";
import { listen, type Listening, type ListenOptions } from "./http/server.ts";
import { readCloudOptions, type FakeCloudOptions } from "./options.ts";
import { Listeners, type Exchange } from "./recording/exchange.ts";
import { RequestLog, type ReceivedRequest } from "./recording/request-log.ts";
import { requestHandler } from "./request-handler.ts";
import { NonceMemory } from "./signatures/nonces.ts";
import { CloudState } from "./state/cloud-state.ts";
import type { FakeTask } from "./tasks/fake-task.ts";
import { readSnapshot, type FakeSnapshot } from "./tasks/snapshot.ts";
import { readTasks } from "./tasks/task-forms.ts";

export interface FakeCloud {
  /** Answers in this process. Give it to a client as its `fetch`. */
  readonly fetch: FakeFetch;
  /** Answers on a port. @throws ConfigurationError if an option is invalid, or the system's error if the port is taken. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The newest 10,000 requests, or fewer if they are large, oldest first. */
  readonly calls: readonly ReceivedRequest[];
  /**
   * Scripts a fault: `fail({ operation: "CreateAiCallTask", with: { reset: "after" } })`. It applies to the next request, or the
   * next `times`, that the cloud would otherwise run. A request that is refused (for its signature, its rate, its parameters) is
   * refused as usual and does not use up the fault. Of several faults the first that applies is used.
   * @throws ConfigurationError that names the option that is missing, unknown or invalid.
   */
  fail(options: FailOptions): FaultHandle;
  /**
   * Calls a function after each request; the function that it returns ends that. What the listener throws changes no answer: it is
   * thrown again as an uncaught error.
   */
  onCall(listener: (exchange: Exchange) => void): () => void;
  /** The parameters that operations take in addition to those of the specs. */
  readonly extra: NonNullable<FakeCloudOptions["extra"]>;
  /** The cloud's time. Give it to clients as their `clock` if a test advances it. */
  readonly clock: () => Date;
  /** Advances the time by so many milliseconds. Tasks that were due by then have started or ended, and numbers were phoned. */
  advance(milliseconds: number): void;
  /** The tasks of an account, by its key id. */
  tasks(keyId: string): readonly FakeTask[];
  /** Adds tasks to an account; they replace those with the same ids. */
  seed(keyId: string, tasks: readonly FakeTask[]): void;
  /** Goes back to the state at the start: tasks, requests, nonces, rates, faults and the time. */
  reset(): void;
  /** Everything that the cloud holds, to be written as JSON. */
  snapshot(): FakeSnapshot;
  /** Replaces tasks, ids and time by those of a snapshot. */
  restore(snapshot: FakeSnapshot): void;
}

/**
 * Creates a cloud that refuses what the vendors refuse: it verifies each signature from the raw request with code of its own,
 * checks the parameters by the specs, keeps tasks, and answers in the vendors' envelopes.
 * @throws ConfigurationError that names the option that is missing, unknown or invalid.
 */
export function createFakeCloud(given: FakeCloudOptions): FakeCloud {
  checkBehaviours();
  const { accounts, clock, initial, limits: wantedLimits, extra, codes, phoneCalls } = readCloudOptions(given);
  const keyIds = accounts.map(({ id }) => id);
  const state = new CloudState(keyIds, phoneCalls);
  const limits = new RateLimits(wantedLimits);
  const nonces = new NonceMemory();
  const faults = new FaultQueue();
  const log = new RequestLog();
  const listeners = new Listeners();

  const givenTime = (): number => {
    const date: unknown = clock ? clock() : new Date();
    if (!types.isDate(date) || Number.isNaN(date.getTime()))
      throw new ConfigurationError("clock must return a valid Date");
    return date.getTime();
  };
  const now = (): number => givenTime() + state.advanced;
  const answer = requestHandler({ accounts, now, state, limits, nonces, extra, codes, faults, log, listeners });
  const reset = (): void => {
    for (const each of [log, nonces, limits, faults]) each.clear();
    state.load(initial, givenTime);
  };
  // A clock that is not one is reported here, where a test can see it, and not as a failed connection.
  reset();

  return {
    fetch: createFetch(answer),
    listen: (options) => listen(answer, options),
    calls: log.requests,
    fail(options) {
      const script = readFailOptions(options);
      const { fault } = script;
      if ("lag" in fault) state.lag(script, fault.lag, now());
      return faults.add(script, () => state.endLag(script));
    },
    onCall: (listener) => listeners.add(listener),
    extra,
    clock: () => new Date(now()),
    advance: (milliseconds) => state.advance(milliseconds),
    tasks: (keyId) => state.storeOf(keyId).all(now()),
    seed(keyId, tasks) {
      state.storeOf(keyId);
      state.seed(keyId, readTasks("the tasks to seed", tasks), now());
    },
    reset,
    snapshot: () => state.snapshot(now()),
    restore: (snapshot) => state.load(readSnapshot("a snapshot", snapshot, keyIds), givenTime),
  };
}
