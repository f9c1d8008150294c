import { OutdialError } from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import type { TransportFault } from "../../src/testing/faults/transport-fault.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { callWith, clientOf, OPERATIONS, seedFor, type TestedOperation } from "../support/operations.ts";
import { closedPort, unresponsivePort, startScriptedServer } from "../support/socket-server.ts";
import { FAULTS, type FaultCase, type Vendor } from "./faults.ts";

const alibaba: Vendor = {
  name: "alibaba",
  refusal: ([status, code], _tencent, { headers = {}, members } = {}): TransportFault => ({
    answer: { status, headers, body: JSON.stringify({ Code: code, Message: "no", RequestId: "r", ...members }) },
  }),
  signedAt: (request) => new Date(String(request.headers["x-acs-date"])),
};

const tencent: Vendor = {
  name: "tencent",
  refusal: (_alibaba, code, { headers = {}, status = 200, members } = {}): TransportFault => ({
    answer: {
      status,
      headers,
      body: JSON.stringify({ Response: { Error: { Code: code, Message: "no" }, RequestId: "r", ...members } }),
    },
  }),
  signedAt: (request) => new Date(Number(request.headers["x-tc-timestamp"]) * 1000),
};

/** One operation of each kind and vendor. Those of the same kind and vendor have the same cells, as test/faults/faults.test.ts shows. */
export const REPRESENTATIVES: readonly TestedOperation[] = [...Map.groupBy(OPERATIONS, groupOf).values()].flatMap(
  ([first]) => first ?? [],
);

/** The kind and vendor of an operation, `create Alibaba`. */
export function groupOf({ kind, vendor }: Pick<TestedOperation, "kind" | "vendor">): string {
  return `${kind} ${vendor}`;
}

/* An operation, and its success response on the wire as the fake cloud writes it. */
interface Subject {
  readonly operation: TestedOperation;
  readonly vendor: Vendor;
  readonly answer: string;
}

async function subjectOf(operation: TestedOperation): Promise<Subject> {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
  seedFor(cloud, operation);
  const answers: string[] = [];
  cloud.onCall(({ answer }) => answers.push(answer?.body ?? ""));
  await using client = clientOf(operation, { fetch: cloud.fetch });
  await callWith(client, operation, operation.input);
  return { operation, vendor: operation.vendor === "Alibaba" ? alibaba : tencent, answer: answers[0] ?? "" };
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
  readonly kind: TestedOperation["kind"];
  readonly vendor: TestedOperation["vendor"];
  readonly setting: string;
  /** How often the server carried out the request. */
  readonly runs: number;
  /** The class of the error, or "ok". */
  readonly outcome: string;
  readonly attempts: number;
}

/* A host name whose label is too long, so that no resolver is asked. */
const NO_HOST = `http://${"a".repeat(64)}.invalid`;

/* Sockets that are open at a time. Faults that hang wait, the others use the processor. */
const HANGING = 200;
const QUICK = 100;

/**
 * Runs faults with the given operations and every setting, over real sockets. Returns one cell for each combination.
 * `all`: every fault; `core`: those whose result may depend on the operation.
 */
export async function runMatrix(
  operations: readonly TestedOperation[],
  which: "all" | "core" = "all",
): Promise<Cell[]> {
  await using deaf = await unresponsivePort();
  const closed = await closedPort();
  const places = { "closed port": closed, "deaf port": deaf.url, "no such host": NO_HOST };
  const subjects = await Promise.all(operations.map(subjectOf));
  const run = (faults: readonly FaultCase[], atOnce: number): Promise<Cell[]> => {
    const cells = faults.flatMap((fault) =>
      SETTINGS.filter(({ strikes }) => (fault.at === undefined && fault.tls !== true) || strikes === Infinity).flatMap(
        (setting) => subjects.map((subject) => () => runCell(fault, subject, setting, places)),
      ),
    );
    return inParallel(cells, atOnce);
  };
  const faults = FAULTS.filter(({ core }) => which === "all" || core === true);
  const hanging = faults.filter(({ hangs }) => hangs === true);
  const quick = faults.filter(({ hangs }) => hangs !== true);
  return [...(await run(hanging, HANGING)), ...(await run(quick, QUICK))];
}

/** Starts the tasks in their order, so many at a time. Returns their results in the same order. */
async function inParallel<Result>(tasks: readonly (() => Promise<Result>)[], atOnce: number): Promise<Result[]> {
  const results: Result[] = [];
  const queue = tasks.entries();
  const worker = async (): Promise<void> => {
    for (const [index, task] of queue) results[index] = await task();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
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
  await using server = await startScriptedServer({
    ...fault.script?.(subject.vendor, wrong),
    answer: () => ({ status: 200, headers: { "content-type": "application/json" }, body: subject.answer }),
  });
  let attempts = 0;
  const { operation } = subject;
  await using client = clientOf(operation, {
    endpoint: fault.at ? places[fault.at] : fault.tls === true ? server.url.replace("http:", "https:") : server.url,
    retry: { retries: setting.retries, delay: 1, throttledDelay: 1, maxDelay: 20 },
    attemptTimeout: fault.hangs === true ? 1000 : 15_000,
    timeout: 60_000,
    clock: () => new Date(Date.now() + (fault.clockOff ?? 0)),
    hooks: { attemptStart: () => void (attempts += 1) },
  });
  const send = () => callWith(client, operation, operation.input);
  if (fault.warm === true) await send();
  const before = { attempts, runs: server.runs() };
  const call = send();
  fault.meanwhile?.(server);
  const outcome = await call.then(
    () => "ok",
    (error: unknown) => (error instanceof OutdialError ? error.name : String(error)),
  );
  const { action, kind, vendor } = operation;
  return {
    fault: fault.name,
    operation: action,
    kind,
    vendor,
    setting: setting.name,
    outcome,
    runs: server.runs() - before.runs,
    attempts: attempts - before.attempts,
  };
}
