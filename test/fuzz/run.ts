import { connect } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { createFakeCloud, type FakeCloud, type ReceivedRequest } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { OPERATIONS, seedFor } from "../support/operations.ts";
import { mutate } from "./mutations.ts";
import { Random } from "./random.ts";
import { signedRequest } from "./requests.ts";

const KNOWN: ReadonlySet<string> = new Set(OPERATIONS.map(({ action }) => action));

/** Milliseconds without data after which a connection is abandoned. */
const SILENCE = 5000;

export interface Tally {
  readonly requests: number;
  /** Responses by status; 0 stands for no response. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests that reached the cloud, by the vendor's code. */
  readonly codes: Readonly<Record<string, number>>;
  /** The operations whose requests the cloud has read. */
  readonly operations: ReadonlySet<string>;
  /** Mutated requests that were carried out; all of them must mean what was signed. */
  readonly carriedOut: number;
  /** Statuses of 500 and above, responses that are not HTTP, and mutated requests that ran with another meaning. */
  readonly failures: readonly { readonly index: number; readonly request: string; readonly answer: string }[];
}

/** Sends mutated requests to a fake cloud over real sockets. The same seed gives the same mutations. */
export async function fuzz(
  count: number,
  seed: number,
  onProgress: (sent: number) => void = () => undefined,
): Promise<Tally> {
  const cloud = createCloud();
  const server = await cloud.listen();
  const port = Number(new URL(server.url).port);
  const statuses: Record<string, number> = {};
  const codes: Record<string, number> = {};
  const failures: Tally["failures"][number][] = [];
  const operations = new Set<string>();
  const calls = new Map<string, ReceivedRequest>();
  cloud.onCall(({ call }) => {
    const { code = "none" } = call;
    codes[code] = (codes[code] ?? 0) + 1;
    if (call.ran) calls.set(call.requestId, call);
    // Whether it runs depends on the requests before it: a deleted task cannot be paused.
    if (KNOWN.has(call.operation ?? "")) operations.add(call.operation ?? "");
  });
  const signed = signedCalls();
  let carriedOut = 0;

  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      // Each request has its own generator, so that any request can be reproduced alone.
      const random = new Random(seed * 1_000_003 + index);
      const valid = signedRequest(random, index);
      const request = random.below(4) === 0 ? valid : mutate(valid, random);
      const answer = await send(port, request);
      const [, status = "0"] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? [];
      statuses[status] = (statuses[status] ?? 0) + 1;
      // A truncated request may get no response.
      const isHttp = answer === "" || status !== "0";
      const call = calls.get(requestIdOf(answer));
      calls.delete(call?.requestId ?? "");
      let hasOtherMeaning = false;
      if (call && request !== valid) {
        carriedOut += 1;
        hasOtherMeaning = !isDeepStrictEqual(meaningOf(call), meaningOf(await signed(valid)));
      }
      if (!isHttp || Number(status) >= 500 || hasOtherMeaning)
        failures.push({ index, request: request.toString("latin1").slice(0, 2000), answer });
      if ((index + 1) % 1000 === 0) onProgress(index + 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  await server.close();
  return { requests: count, statuses, codes, operations, carriedOut, failures };
}

/** A cloud with a task for each operation. */
function createCloud(): FakeCloud {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
  for (const operation of OPERATIONS) seedFor(cloud, operation);
  return cloud;
}

/** Returns how a cloud in this process understands the request before its mutation. */
function signedCalls(): (valid: Buffer) => Promise<ReceivedRequest | undefined> {
  const cloud = createCloud();
  return async (valid) => {
    const at = valid.indexOf("\r\n\r\n");
    const [first = "", ...lines] = valid.subarray(0, at).toString("latin1").split("\r\n");
    const [method = "", target = ""] = first.split(" ");
    const headers = lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)] as const);
    const answer = await cloud.fetch(`http://127.0.0.1${target}`, { method, headers, body: valid.subarray(at + 4) });
    const requestId = requestIdOf(await answer.text());
    return cloud.calls.findLast((call) => call.requestId === requestId);
  };
}

/* What was requested, and by whom. The result of the request does not matter. */
function meaningOf(call: ReceivedRequest | undefined): unknown {
  return call && { operation: call.operation, parameters: call.parameters, keyId: call.keyId };
}

function requestIdOf(answer: string): string {
  return /RequestId"?[>:]"?([0-9a-f-]{36})/.exec(answer)?.[1] ?? "";
}

/** Sends bytes and returns what was received until the connection ended or was silent for too long. */
function send(port: number, request: Buffer): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding("latin1").setTimeout(SILENCE);
    socket.on("data", (chunk: string) => {
      // "100 Continue" is not the final response.
      answer = (answer + chunk).replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, "");
      if (isWhole(answer)) end();
    });
    socket.on("timeout", end).on("close", end).on("error", end);
    // Ending the connection lets the cloud drop a truncated request.
    socket.end(request);
  });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf("\r\n\r\n");
  const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? NaN);
  return end >= 0 && answer.length >= end + 4 + length;
}
