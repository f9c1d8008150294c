import { randomUUID } from "node:crypto";
import type { Action } from "../../generated/actions.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { CallLog, type FakeCall } from "./calls.ts";
import { run } from "./effects.ts";
import { kindOf, readFail, type FailOptions, type FakeFault } from "./fail-options.ts";
import { FaultQueue, type ScriptedFault } from "./fault-queue.ts";
import { carryOut, sentOf, type Fault, type Reply } from "./fault.ts";
import { createFetch, type FakeFetch } from "./fetch.ts";
import { RateLimits } from "./limits.ts";
import { checkTasks, readOptions, type FakeCloudOptions } from "./options.ts";
import type { Checked, Outcome } from "./outcome.ts";
import { sizeOf, type RawAnswer, type RawRequest, type WireRequest } from "./raw-request.ts";
import { listen, type Listening, type ListenOptions } from "./server.ts";
import { checkAlibaba } from "./services/alibaba.ts";
import type { Backstage } from "./services/backstage.ts";
import { checkTencent, isTencent } from "./services/tencent.ts";
import { NonceMemory } from "./signatures/nonces.ts";
import { checkSnapshot, type FakeSnapshot } from "./snapshot.ts";
import { TaskStore, type FakeTask } from "./state.ts";
import { refusalFor, type Vendor } from "./vendor-refusal.ts";

/** A request with its answer, byte for byte. It may hold phone numbers. */
export interface Exchange {
  readonly call: FakeCall;
  readonly request: WireRequest;
  /** As far as it was sent; undefined where a fault let none begin. */
  readonly answer: RawAnswer | undefined;
  /** How long the cloud took for it; what a fault waits is not counted. */
  readonly milliseconds: number;
}

export interface FakeCloud {
  /** Answers in this process; to be given to a client as its `fetch`. */
  readonly fetch: FakeFetch;
  /** Answers on a port. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The newest 10,000 requests, or fewer where they are large, oldest first. */
  readonly calls: readonly FakeCall[];
  /**
   * Scripts a fault: `fail({ operation: "CreateAiCallTask", with: { reset: "after" } })`. It strikes the next request, or the
   * next `times`, that the cloud would otherwise carry out; what it refuses (for its signature, its rate, its parameters) it
   * refuses as ever, and that uses up no fault. Of several faults the first one that fits is used.
   * @throws ConfigurationError that names the option that is missing, unknown or wrong.
   */
  fail(options: FailOptions): ScriptedFault;
  /**
   * Calls a function after each request; the function that it returns ends that. What it throws changes no answer: it is
   * thrown again as an uncaught error.
   */
  onCall(listener: (exchange: Exchange) => void): () => void;
  /** The cloud's time. Give it to clients as their `clock` where a test moves it. */
  readonly clock: () => Date;
  /** Moves the cloud's time on by so many milliseconds: what was to start or end until then has. */
  advance(milliseconds: number): void;
  /** The tasks of an account, by its key id. */
  tasks(keyId: string): readonly FakeTask[];
  /** Adds tasks to an account, in place of those with their ids. */
  seed(keyId: string, tasks: readonly FakeTask[]): void;
  /** Forgets all that happened: tasks, calls, nonces, rates, faults and the time go back to what they were at the start. */
  reset(): void;
  /** All that the cloud holds, to be written as JSON. */
  snapshot(): FakeSnapshot;
  /** Takes a snapshot's tasks, ids and time in place of its own. */
  restore(snapshot: FakeSnapshot): void;
}

type Service = FakeTask["service"];

/** Alibaba's ids have 18 digits, which a JavaScript number would round. */
const FIRST_ID: Readonly<Record<Service, bigint>> = { aiccs: 118_700_000_000_000_123n, dyvms: 1n, ccc: 1n };

/**
 * A cloud that refuses what the vendors refuse: it verifies each signature from the raw request with code of its own,
 * judges the parameters by the specs, keeps tasks, and answers in the vendors' envelopes.
 */
export function createFakeCloud(given: FakeCloudOptions): FakeCloud {
  const { accounts: known, options } = readOptions(given);
  const accounts = new Map(known.map((account) => [account.id, account]));
  const stores = new Map(known.map(({ id }) => [id, new TaskStore()]));
  const limits = new RateLimits(options.limits ?? "off");
  const nonces = new NonceMemory();
  const faults = new FaultQueue();
  const log = new CallLog();
  const listeners = new Set<(exchange: Exchange) => void>();
  let made: Record<Service, number> = { aiccs: 0, dyvms: 0, ccc: 0 };
  let advanced = 0;

  const now = (): number => {
    const date: unknown = options.clock === undefined ? new Date() : options.clock();
    const time = date instanceof Date ? date.getTime() : NaN;
    if (Number.isNaN(time)) throw new ConfigurationError("clock must return a valid Date");
    return time + advanced;
  };
  const storeOf = (keyId: string): TaskStore => {
    const store = stores.get(keyId);
    if (!store) throw new ConfigurationError("the fake cloud knows no key of this id");
    return store;
  };
  /* The time of a request is read once: it must not change while the request is looked at. */
  const backstageAt = (time: number, vendor: Vendor): Backstage => ({
    verifier: {
      account(id) {
        const account = accounts.get(id);
        return account?.vendor === vendor ? account : undefined;
      },
      now: time,
      isFresh: (account, nonce, until) => nonces.isFresh(`${account.id}/${nonce}`, until, time),
    },
    limits,
    takenOf: (action) => options.parameters?.[action as Action] ?? [],
    storeOf: ({ id }) => storeOf(id),
    nextId(service) {
      let id: string;
      // A seeded task may have the next id already.
      do id = String(FIRST_ID[service] + BigInt(made[service]++));
      while ([...stores.values()].some((store) => store.has(service, id)));
      return id;
    },
    run,
  });

  const answer = (request: RawRequest): Reply => {
    const started = listeners.size > 0 ? performance.now() : 0;
    const requestId = randomUUID();
    const vendor = isTencent(request) ? "Tencent" : "Alibaba";
    const check = vendor === "Tencent" ? checkTencent : checkAlibaba;
    const checked = check(request, backstageAt(now(), vendor));
    const fault = checked.isAccepted ? faults.take(checked) : undefined;
    let outcome: Outcome | undefined;
    const carriedOut = (): RawAnswer => checked.write((outcome = checked.run()), requestId);
    const reply = carryOut(carriedOut, fault && written(fault, checked, requestId));
    const { service, operation, parameters, account } = checked;
    const call: FakeCall = {
      ...{ service, operation, parameters, keyId: account?.id, status: reply.answer?.status },
      code: fault && "code" in fault ? fault.code : outcome?.code,
      requestId,
      ran: outcome?.code === "OK",
      fault: fault && kindOf(fault),
    };
    log.add(call, sizeOf(request));
    if (listeners.size > 0) {
      const milliseconds = Math.round((performance.now() - started) * 100) / 100;
      for (const listener of listeners) tell(listener, { call, request, answer: sentOf(reply), milliseconds });
    }
    return reply;
  };

  const restore = (snapshot: unknown): void => {
    checkSnapshot(snapshot, [...accounts.keys()]);
    for (const [keyId, store] of stores) {
      store.clear();
      for (const task of snapshot.accounts[keyId] ?? []) store.put({ ...task });
    }
    made = { aiccs: 0, dyvms: 0, ccc: 0, ...snapshot.made };
    advanced = snapshot.advanced;
  };
  const reset = (): void => {
    log.clear();
    nonces.clear();
    limits.clear();
    faults.clear();
    const { state = {} } = options;
    if ("accounts" in state) restore(state);
    else
      restore({ accounts: Object.fromEntries(known.map(({ id }) => [id, state.tasks ?? []])), made: {}, advanced: 0 });
  };
  reset();

  return {
    fetch: createFetch(answer),
    listen: (listenOptions) => listen(answer, listenOptions),
    calls: log.calls,
    fail: (failOptions) => faults.add(readFail(failOptions)),
    onCall(listener) {
      if (typeof listener !== "function") throw new ConfigurationError("onCall takes a function");
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clock: () => new Date(now()),
    advance(milliseconds) {
      if (!Number.isFinite(milliseconds) || milliseconds < 0)
        throw new ConfigurationError("the time can be advanced by a number of milliseconds, 0 or more");
      advanced += milliseconds;
    },
    tasks: (keyId) => storeOf(keyId).all(now()),
    seed(keyId, tasks) {
      checkTasks(tasks, "the tasks to seed");
      for (const task of tasks) storeOf(keyId).put({ ...task });
    },
    reset,
    snapshot: () => ({
      accounts: Object.fromEntries([...stores].map(([id, store]) => [id, store.all(now())])),
      made: { ...made },
      advanced,
    }),
    restore,
  };
}

/* What a listener throws must not change the answer; it is thrown again, for the test runner to report. */
function tell(listener: (exchange: Exchange) => void, exchange: Exchange): void {
  try {
    listener(exchange);
  } catch (error) {
    setImmediate(() => {
      throw error;
    });
  }
}

/* A vendor's refusal is an answer like any other once it is in the envelope of the request's vendor. */
function written(fault: FakeFault, checked: Checked, requestId: string): Fault {
  if (!("code" in fault)) return fault;
  const { status, headers, body } = checked.write(refusalFor(fault, checked), requestId);
  return { answer: { status, headers: { ...headers, ...fault.headers }, body }, runs: fault.runs };
}
