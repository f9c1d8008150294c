import dns from "node:dns";
import { once, getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Worker } from "node:worker_threads";
import { createAiccs, type AttemptEndEvent } from "../../generated/aiccs/index.ts";
import { createLimiter } from "../../src/limiter/create-limiter.ts";
import type { FailOptions } from "../../src/testing/index.ts";
import { createAiCallTask } from "../support/inputs.ts";
import { ADDRESSES, type ServerData, type ServerState, type ServerWish } from "./server.ts";

/*
 * A week in the life of a server: one client, the time of a test clock, credentials that rotate, a name that gets another address,
 * servers that restart, clocks that are off, faults of the network, a limiter, hooks and a logger.
 */

/** The time between two calls, on the test clock. A signature is valid for fifteen minutes, in which fifty calls are made. */
const STEP = 18_000;
/** How many calls are made in a week. */
export const WEEK = (7 * 24 * 3_600_000) / STEP;
/** Temporary credentials are renewed every ten minutes. */
const KEY_LIFETIME = 600_000;
const START = Date.parse("2027-03-01T00:00:00Z");
/** Calls that are under way at the same time. */
const CONCURRENT = 8;
const HOST = "cloud.test";

function temporaryKeys(calls: number): ServerData["credentials"] {
  return Array.from({ length: Math.ceil((calls * STEP) / KEY_LIFETIME) + 1 }, (_, index) => ({
    accessKeyId: `STS.${index}`,
    accessKeySecret: `secret-${index}`,
    securityToken: `token-${index}`,
  }));
}

/* The faults, one after the other. */
const FAULTS: readonly FailOptions["with"][] = [
  { reset: "before" },
  { reset: "after" },
  { cut: 10 },
  { delay: 15 },
  { code: "Throttling.User" },
  { answer: { status: 503, body: "busy" } },
  { hang: "after" },
  { answer: { status: 307, headers: { location: "/" } } },
];

/** What is in use at a moment of the week. */
export interface Sample {
  readonly calls: number;
  /** Bytes of the heap after garbage collection. */
  readonly heap: number;
  /** Connections that the server has open. */
  readonly sockets: number;
  readonly timers: number;
}

export interface Week {
  /** How many calls ended in which way: `success`, or the name of the error. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** At a quarter, half, three quarters and the end of the calls, while none is under way. */
  readonly samples: readonly Sample[];
  /** After `drain()`. */
  readonly end: Sample;
  /** Listeners left on the signal that all calls shared. */
  readonly listeners: number;
  /** Calls whose result contradicts what happened in the cloud, in words. */
  readonly contradictions: readonly string[];
  /** The most tasks that one create made. */
  readonly mostTasks: number;
  readonly requests: ServerState["requests"];
  readonly refused: ServerState["refused"];
  /** Starts and ends of attempts that the hooks were told of. */
  readonly attempts: { readonly started: number; readonly ended: number; readonly logged: number };
  /** Warnings of Node, such as one about too many listeners. */
  readonly warnings: readonly string[];
  readonly seconds: number;
}

/** Runs a week with so many calls. `progress` is told after each quarter. */
export async function runWeek(calls: number, progress: (sample: Sample) => void = () => undefined): Promise<Week> {
  const started = performance.now();
  const time = new Float64Array(new SharedArrayBuffer(8));
  time[0] = START;
  const now = (): number => time[0] ?? 0;
  const keys = temporaryKeys(calls);
  const server = await startServer({ time, credentials: keys, port: 0 });
  const warnings: string[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning.message);
  process.on("warning", onWarning);
  const names = nameServer();

  let skew = 0;
  const attempts = { started: 0, ended: 0, logged: 0 };
  const client = createAiccs({
    credentials: async () => {
      await sleep(1);
      return keys[Math.floor((now() - START) / KEY_LIFETIME)] ?? { accessKeyId: "", accessKeySecret: "" };
    },
    endpoint: `http://${HOST}:${server.port}`,
    clock: () => new Date(now() + skew),
    agent: { maxAgeMs: 2000 },
    attemptTimeout: 1000,
    retry: { retries: 3, delay: 20, throttledDelay: 20 },
    // It holds back a burst now and then.
    limiter: createLimiter({ limits: { CreateAiCallTask: { requests: 2000, seconds: 1 } } }),
    hooks: {
      attemptStart: () => (attempts.started += 1),
      attemptEnd: (_event: AttemptEndEvent) => (attempts.ended += 1),
    },
    logger: { debug: () => (attempts.logged += 1), warn: () => (attempts.logged += 1) },
  });
  const { signal } = new AbortController();
  const outcomes: Record<string, number> = {};
  /** By the number of a create: the ways in which it may end. */
  const results = new Uint8Array(calls);

  async function call(number: number): Promise<void> {
    const { signal: own } = new AbortController();
    try {
      if (number % 5 < 2)
        await client.createAiCallTask({ ...createAiCallTask, TaskName: `week ${number}` }, { signal });
      else await client.queryAiCallTaskPage({ PageNo: 1, PageSize: 1 }, { signal: number % 5 === 2 ? own : signal });
      results[number] = SUCCESS;
    } catch (error) {
      const { name, sent } = error as { name: string; sent?: boolean };
      results[number] = name === "AmbiguousResultError" || sent === true ? OPEN : DID_NOT_RUN;
      outcomes[name] = (outcomes[name] ?? 0) + 1;
      return;
    }
    outcomes.success = (outcomes.success ?? 0) + 1;
  }

  /* What happens besides calls, at the call with this number. */
  async function event(number: number): Promise<void> {
    const part = number / calls;
    // Each of these differences is larger than what the vendor accepts.
    skew = part < 0.3 ? 0 : part < 0.5 ? 1_200_000 : part < 0.7 ? -1_200_000 : 0;
    names.address = part < 0.6 ? ADDRESSES[0] : ADDRESSES[1];
    if (number % 211 === 0) await server.ask({ fault: FAULTS[(number / 211) % FAULTS.length] });
    if (number % Math.ceil(calls / 20) === Math.ceil(calls / 40)) await server.ask({ restart: true });
  }

  let next = 0;
  const samples: Sample[] = [];
  for (const quarter of [1, 2, 3, 4]) {
    const end = Math.floor((calls * quarter) / 4);
    const work = async (): Promise<void> => {
      while (next < end) {
        const number = next;
        next += 1;
        time[0] = START + STEP * number;
        await event(number);
        await call(number);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENT }, work));
    const sample = await measure(next, server);
    samples.push(sample);
    progress(sample);
  }
  const state = await server.ask({});
  const listeners = getEventListeners(signal, "abort").length;
  await client.drain();
  const end = await measure(next, server);
  await server.stop();
  names.restore();
  process.off("warning", onWarning);

  const contradictions: string[] = [];
  for (let number = 0; number < calls; number += 1) {
    if (number % 5 >= 2) continue;
    const tasks = state.created[number] ?? 0;
    const result = results[number];
    const isPossible = result === SUCCESS ? tasks === 1 : result === DID_NOT_RUN ? tasks === 0 : tasks <= 1;
    if (!isPossible) contradictions.push(`create ${number} ended as ${result} and made ${tasks} tasks`);
  }
  return {
    outcomes,
    samples,
    end,
    listeners,
    contradictions,
    mostTasks: state.created.reduce((most, tasks) => Math.max(most, tasks), 0),
    requests: state.requests,
    refused: state.refused,
    attempts,
    warnings,
    seconds: Math.round((performance.now() - started) / 1000),
  };
}

const SUCCESS = 1;
const OPEN = 2;
const DID_NOT_RUN = 3;

/* Resolves the server's name to the address that it has at the moment. Other names are resolved as usual. */
function nameServer(): { address: (typeof ADDRESSES)[number]; restore(): void } {
  const { lookup } = dns;
  const names = { address: ADDRESSES[0] as (typeof ADDRESSES)[number], restore: () => void (dns.lookup = lookup) };
  const moving = (host: string, ...rest: unknown[]): unknown =>
    (lookup as (...given: unknown[]) => unknown)(host === HOST ? names.address : host, ...rest);
  dns.lookup = Object.assign(moving, lookup);
  return names;
}

async function measure(calls: number, server: Server): Promise<Sample> {
  // Timers of the last calls, and sockets that their faults closed.
  await sleep(600);
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  await sleep(10);
  collect();
  const timers = process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const { connections: sockets } = await server.ask({});
  return { calls, heap: process.memoryUsage().heapUsed, sockets, timers };
}

interface Server {
  readonly port: number;
  ask(wish: ServerWish): Promise<ServerState>;
  stop(): Promise<unknown>;
}

async function startServer(workerData: ServerData): Promise<Server> {
  const worker = new Worker(new URL("./server.ts", import.meta.url), { workerData });
  let last: Promise<unknown> = Promise.resolve();
  // Answers come in the order of the wishes.
  const ask = (wish: ServerWish): Promise<ServerState> => {
    const answer = last.then(async () => {
      worker.postMessage(wish);
      return ((await once(worker, "message")) as [ServerState])[0];
    });
    last = answer;
    return answer;
  };
  const { port } = await ask({});
  return { port, ask, stop: () => worker.terminate() };
}
