import { connect } from "node:net";
import { isDeepStrictEqual } from "node:util";
import { createFakeCloud, type ReceivedRequest, type FakeTask } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { mutate } from "./mutations.ts";
import { Random } from "./random.ts";
import { signedRequest } from "./requests.ts";

const TASKS: readonly FakeTask[] = [
  { service: "aiccs", id: "118700000000000001", name: "a", status: "stopped" },
  { service: "dyvms", id: "133224", name: "a", status: "new" },
  { service: "ccc", id: "2569", name: "a", status: "new" },
];
/** A connection that says nothing for so long is given up. */
const SILENCE = 5000;

export interface Tally {
  readonly requests: number;
  /** Answers by status; 0 stands for none. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests that reached the cloud, by the vendor's code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Spoilt requests that were carried out, all of which must say what was signed. */
  readonly carriedOut: number;
  /** What should not be: a status of 500 and up, something that is no HTTP, or a spoilt request that was believed. */
  readonly failures: readonly { readonly index: number; readonly request: string; readonly answer: string }[];
}

/** Sends so many spoilt requests to a fake cloud over real sockets. The same seed spoils in the same way. */
export async function fuzz(
  count: number,
  seed: number,
  told: (sent: number) => void = () => undefined,
): Promise<Tally> {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], state: { tasks: TASKS } });
  const server = await cloud.listen();
  const port = Number(new URL(server.url).port);
  const statuses: Record<string, number> = {};
  const codes: Record<string, number> = {};
  const failures: Tally["failures"][number][] = [];
  const calls = new Map<string, ReceivedRequest>();
  cloud.onCall(({ call }) => {
    const { code = "none" } = call;
    codes[code] = (codes[code] ?? 0) + 1;
    if (call.ran) calls.set(call.requestId, call);
  });
  const signed = signedCalls();
  let carriedOut = 0;

  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      // Each request has a random of its own, so that any one can be made again.
      const random = new Random(seed * 1_000_003 + index);
      const right = signedRequest(random, index);
      const request = random.below(4) === 0 ? right : mutate(right, random);
      const answer = await send(port, request);
      const [, status = "0"] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? [];
      statuses[status] = (statuses[status] ?? 0) + 1;
      // A request that was cut may be dropped.
      const isHttp = answer === "" || status !== "0";
      const call = calls.get(requestIdOf(answer));
      calls.delete(call?.requestId ?? "");
      let isBelieved = false;
      if (call && request !== right) {
        carriedOut += 1;
        isBelieved = !isDeepStrictEqual(meaningOf(call), meaningOf(await signed(right)));
      }
      if (!isHttp || Number(status) >= 500 || isBelieved)
        failures.push({ index, request: request.toString("latin1").slice(0, 2000), answer });
      if ((index + 1) % 1000 === 0) told(index + 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  await server.close();
  return { requests: count, statuses, codes, carriedOut, failures };
}

/** Gives what a cloud makes of a right request, which is asked in the process and was never spoilt. */
function signedCalls(): (right: Buffer) => Promise<ReceivedRequest | undefined> {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], state: { tasks: TASKS } });
  return async (right) => {
    const at = right.indexOf("\r\n\r\n");
    const [first = "", ...lines] = right.subarray(0, at).toString("latin1").split("\r\n");
    const [method = "", target = ""] = first.split(" ");
    const headers = lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)] as const);
    const answer = await cloud.fetch(`http://127.0.0.1${target}`, { method, headers, body: right.subarray(at + 4) });
    const requestId = requestIdOf(await answer.text());
    return cloud.calls.findLast((call) => call.requestId === requestId);
  };
}

/* What was asked, by whom; what came of it is another matter. */
function meaningOf(call: ReceivedRequest | undefined): unknown {
  return call && { operation: call.operation, parameters: call.parameters, keyId: call.keyId };
}

function requestIdOf(answer: string): string {
  return /RequestId"?[>:]"?([0-9a-f-]{36})/.exec(answer)?.[1] ?? "";
}

/** Sends bytes and gives what came back until the connection ended or fell silent. */
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
      // "Go on" is no answer yet.
      answer = (answer + chunk).replace(/^HTTP\/1\.1 100 [^\r]*\r\n\r\n/, "");
      if (isWhole(answer)) end();
    });
    socket.on("timeout", end).on("close", end).on("error", end);
    // Saying that no more will come lets the cloud drop a request that was cut.
    socket.end(request);
  });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf("\r\n\r\n");
  const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? NaN);
  return end >= 0 && answer.length >= end + 4 + length;
}
