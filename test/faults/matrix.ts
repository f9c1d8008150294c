import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import { OutdialError } from "../../src/index.ts";
import type { Fault } from "../../src/testing/faults/fault.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { closedPort, unresponsivePort, startScriptedServer } from "../support/socket-server.ts";
import { FAULTS, type FaultCase, type Vendor } from "./faults.ts";

const alibaba: Vendor = {
  name: "alibaba",
  refusal: ([status, code], _tencent, { headers = {}, members } = {}): Fault => ({
    answer: { status, headers, body: JSON.stringify({ Code: code, Message: "no", RequestId: "r", ...members }) },
  }),
  signedAt: (request) => new Date(String(request.headers["x-acs-date"])),
};

const tencent: Vendor = {
  name: "tencent",
  refusal: (_alibaba, code, { headers = {}, status = 200, members } = {}): Fault => ({
    answer: {
      status,
      headers,
      body: JSON.stringify({ Response: { Error: { Code: code, Message: "no" }, RequestId: "r", ...members } }),
    },
  }),
  signedAt: (request) => new Date(Number(request.headers["x-tc-timestamp"]) * 1000),
};

type Options = Omit<Parameters<typeof createAiccs>[0], "credentials">;
type Client = AsyncDisposable & { readonly call: () => Promise<object> };

interface Subject {
  readonly operation: string;
  readonly creates: boolean;
  readonly vendor: Vendor;
  readonly answer: object;
  readonly client: (options: Options) => Client;
}

/* Each operation, how it is called, and its success response on the wire. */
const SUBJECTS: readonly Subject[] = [
  {
    operation: "CreateAiCallTask",
    creates: true,
    vendor: alibaba,
    answer: { Code: "OK", Success: true, RequestId: "r", Data: "118700000000000123" },
    client: (options) => aiccs(options, (client) => client.createAiCallTask(inputs.createAiCallTask)),
  },
  {
    operation: "CreateAutoCalloutTask",
    creates: true,
    vendor: tencent,
    answer: { Response: { TaskId: 7, RequestId: "r" } },
    client: (options) => ccc(options, (client) => client.createAutoCalloutTask(inputs.createAutoCalloutTask)),
  },
  {
    operation: "UpdateAiCallTask",
    creates: false,
    vendor: alibaba,
    answer: { Code: "OK", Success: true, RequestId: "r", Data: true },
    client: (options) => aiccs(options, (client) => client.updateAiCallTask(inputs.updateAiCallTask)),
  },
  {
    operation: "CloudUpdateTask",
    creates: false,
    vendor: alibaba,
    answer: { Code: "OK", RequestId: "r", Data: { Result: 0 } },
    client(options) {
      const client = createDyvms({ ...options, credentials: ALIBABA });
      return asClient(client, () => client.cloudUpdateTask(inputs.cloudUpdateTask));
    },
  },
  {
    operation: "UpdatePredictiveDialingCampaign",
    creates: false,
    vendor: tencent,
    answer: { Response: { RequestId: "r" } },
    client: (options) =>
      ccc(options, (client) => client.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign)),
  },
];

function aiccs(options: Options, call: (client: ReturnType<typeof createAiccs>) => Promise<object>): Client {
  const client = createAiccs({ ...options, credentials: ALIBABA });
  return asClient(client, () => call(client));
}

function ccc(options: Options, call: (client: ReturnType<typeof createCcc>) => Promise<object>): Client {
  const client = createCcc({ ...options, credentials: TENCENT });
  return asClient(client, () => call(client));
}

function asClient(client: AsyncDisposable, call: () => Promise<object>): Client {
  return { call, [Symbol.asyncDispose]: () => client[Symbol.asyncDispose]() };
}

/** How many retries a call has, and how many requests the fault affects. */
export const SETTINGS = [
  { name: "`retry: 0`", retries: 0, strikes: Infinity },
  { name: "default, fault once", retries: 2, strikes: 1 },
  { name: "default, fault each time", retries: 2, strikes: Infinity },
] as const;
export type Setting = (typeof SETTINGS)[number];

export interface Cell {
  readonly fault: string;
  readonly operation: string;
  readonly creates: boolean;
  readonly setting: string;
  /** How often the server carried out the request. */
  readonly runs: number;
  /** The class of the error, or "ok". */
  readonly outcome: string;
  readonly attempts: number;
}

/* A host name whose label is too long, so that no resolver is asked. */
const NO_HOST = `http://${"a".repeat(64)}.invalid`;

/** Runs every fault with every operation and setting, over real sockets. Returns one cell for each combination. */
export async function runMatrix(): Promise<Cell[]> {
  await using deaf = await unresponsivePort();
  const closed = await closedPort();
  const places = { "closed port": closed, "deaf port": deaf.url, "no such host": NO_HOST };
  const cells: Cell[] = [];
  // Faults that hang wait together; the others use the processor, so only a few run at a time.
  const quick = FAULTS.filter(({ hangs }) => hangs !== true);
  const groups = [FAULTS.filter(({ hangs }) => hangs === true), quick.slice(0, 8), quick.slice(8, 16), quick.slice(16)];
  for (const group of groups) {
    const row = group.flatMap((fault) =>
      SETTINGS.filter(({ strikes }) => (fault.at === undefined && fault.tls !== true) || strikes === Infinity).flatMap(
        (setting) => SUBJECTS.map((subject) => runCell(fault, subject, setting, places)),
      ),
    );
    cells.push(...(await Promise.all(row)));
  }
  return cells;
}

async function runCell(
  fault: FaultCase,
  subject: Subject,
  setting: Setting,
  places: Record<NonNullable<FaultCase["at"]>, string>,
): Promise<Cell> {
  // The warm-up call is the first request, and it succeeds.
  const first = fault.warm === true ? 2 : 1;
  const wrong = (number: number): boolean => number >= first && number < first + setting.strikes;
  const body = JSON.stringify(subject.answer);
  await using server = await startScriptedServer({
    ...fault.script?.(subject.vendor, wrong),
    answer: () => ({ status: 200, headers: { "content-type": "application/json" }, body }),
  });
  let attempts = 0;
  await using client = subject.client({
    endpoint: fault.at ? places[fault.at] : fault.tls === true ? server.url.replace("http:", "https:") : server.url,
    retry: { retries: setting.retries, delay: 1, throttledDelay: 1, maxDelay: 20 },
    attemptTimeout: fault.hangs === true ? 1000 : 15_000,
    timeout: 60_000,
    clock: () => new Date(Date.now() + (fault.clockOff ?? 0)),
    hooks: { attemptStart: () => void (attempts += 1) },
  });
  if (fault.warm === true) await client.call();
  const before = { attempts, runs: server.runs() };
  const call = client.call();
  fault.meanwhile?.(server);
  const outcome = await call.then(
    () => "ok",
    (error: unknown) => (error instanceof OutdialError ? error.name : String(error)),
  );
  const { operation, creates } = subject;
  const runs = server.runs() - before.runs;
  const counts = { runs, attempts: attempts - before.attempts };
  return { fault: fault.name, operation, creates, setting: setting.name, outcome, ...counts };
}
