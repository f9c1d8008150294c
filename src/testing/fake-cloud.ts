import { randomUUID } from "node:crypto";
import { types } from "node:util";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { CallLog, type FakeCall } from "./recording/call-log.ts";
import { run } from "./tasks/behaviours.ts";
import { Listeners, type Exchange } from "./recording/exchange.ts";
import { kindOf, readFail, type FailOptions, type FakeFault } from "./faults/fail-options.ts";
import { FaultQueue, type ScriptedFault } from "./faults/fault-queue.ts";
import { carryOut, type Fault } from "./faults/fault.ts";
import { sentOf, type Reply } from "./http/reply.ts";
import { createFetch, type FakeFetch } from "./http/fetch.ts";
import { RateLimits } from "./gateways/rate-limits.ts";
import { checkAdvance } from "./check-input.ts";
import { readOptions, type FakeCloudOptions } from "./options.ts";
import type { Checked, Outcome } from "./tasks/outcome.ts";
import { sizeOf, type RawAnswer, type RawRequest } from "./http/raw-request.ts";
import { listen, type Listening, type ListenOptions } from "./http/server.ts";
import { checkAlibaba } from "./gateways/alibaba.ts";
import type { Backstage } from "./gateways/gateway-context.ts";
import { checkTencent, isTencent } from "./gateways/tencent.ts";
import { NonceMemory } from "./signatures/nonces.ts";
import { checkSnapshot, type FakeSnapshot } from "./tasks/snapshot.ts";
import { TaskStore, type FakeTask } from "./tasks/task-store.ts";
import { checkTasks } from "./tasks/task-list.ts";
import { refusalFor, type Vendor } from "./gateways/vendor-refusal.ts";

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
  /** The parameters that it takes beside those of the specs, by operation. */
  readonly extra: NonNullable<FakeCloudOptions["extra"]>;
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
  // A copy, or what the test does to its own would change what a reset goes back to.
  const state = structuredClone(options.state ?? {});
  const accounts = new Map(known.map((account) => [account.id, account]));
  const stores = new Map(known.map(({ id }) => [id, new TaskStore()]));
  const extra: Readonly<Record<string, readonly string[]>> = options.extra ?? {};
  const limits = new RateLimits(options.limits ?? "off");
  const nonces = new NonceMemory();
  const faults = new FaultQueue();
  const log = new CallLog();
  const listeners = new Listeners();
  let made: Record<Service, number> = { aiccs: 0, dyvms: 0, ccc: 0 };
  let advanced = 0;

  const now = (): number => {
    const date: unknown = options.clock ? options.clock() : new Date();
    if (!types.isDate(date) || Number.isNaN(date.getTime()))
      throw new ConfigurationError("clock must return a valid Date");
    return date.getTime() + advanced;
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
    extraOf: (operation) => extra[operation] ?? [],
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
    const started = listeners.areThere ? performance.now() : 0;
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
    if (listeners.areThere) {
      const milliseconds = Math.round((performance.now() - started) * 100) / 100;
      listeners.tell({ call, request, answer: sentOf(reply), milliseconds });
    }
    return reply;
  };

  const restore = (snapshot: unknown): void => {
    checkSnapshot(snapshot, [...accounts.keys()]);
    for (const [keyId, store] of stores) {
      store.clear();
      for (const task of snapshot.accounts[keyId] ?? []) store.put(task);
    }
    made = { aiccs: 0, dyvms: 0, ccc: 0, ...snapshot.made };
    advanced = snapshot.advanced;
  };
  const reset = (): void => {
    log.clear();
    nonces.clear();
    limits.clear();
    faults.clear();
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
    onCall: (listener) => listeners.add(listener),
    extra,
    clock: () => new Date(now()),
    advance(milliseconds) {
      checkAdvance("the time to advance by", milliseconds);
      checkAdvance("the time advanced by in all", advanced + milliseconds);
      advanced += milliseconds;
    },
    tasks: (keyId) => storeOf(keyId).all(now()),
    seed(keyId, tasks) {
      const store = storeOf(keyId);
      checkTasks(tasks, "the tasks to seed");
      for (const task of tasks) {
        if (task.service === "aiccs" && store.isTaken(task.name, store.find("aiccs", task.id, now())))
          throw new ConfigurationError(`a task to seed must have a name of its own; the account has "${task.name}"`);
        store.put(task);
      }
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

/* A vendor's refusal is an answer like any other once it is in the envelope of the request's vendor. */
function written(fault: FakeFault, checked: Checked, requestId: string): Fault {
  if (!("code" in fault)) return fault;
  const { status, headers, body } = checked.write(refusalFor(fault, checked), requestId);
  return { answer: { status, headers: { ...headers, ...fault.headers }, body }, runs: fault.runs };
}
