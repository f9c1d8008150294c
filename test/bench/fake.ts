import { fork, type ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as ccc from "../../generated/ccc/facts.ts";
import { signAcs3 } from "../../src/signing/acs3.ts";
import { createTc3KeyCache, signTc3 } from "../../src/signing/tc3.ts";
import { toBody } from "../../src/encoding/body.ts";
import { toWire } from "../../src/encoding/parameters.ts";
import { toQuery } from "../../src/encoding/query.ts";
import { CREATE_AS_READ, createAutoCalloutTask, updatePredictiveDialingCampaign } from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import type { Usage } from "./fake-server.ts";

/*
 * Measures how many signed requests the fake cloud answers, and its memory: node test/bench/fake.ts --requests 1000000.
 * The result is requests per second of the server's processor time: one core, whatever else the machine does.
 */

const { values } = parseArgs({ options: { requests: { type: "string", default: "30000" } } });
const REQUESTS = Number(values.requests);
const CONNECTIONS = 32;
const BATCH = Math.min(50_000, REQUESTS);
const MINIMUM_RATE = 3000;

const server = fork(join(import.meta.dirname, "fake-server.ts"), { execArgv: ["--expose-gc"] });
const answerOf = (child: ChildProcess) => new Promise<unknown>((resolve) => child.once("message", resolve));
const { url, bare } = (await answerOf(server)) as { url: string; bare: string };
const { host } = new URL(url);
const usage = async (): Promise<Usage> => {
  const answer = answerOf(server);
  server.send("usage");
  return (await answer) as Usage;
};

const keys = createTc3KeyCache();
const TIMES = { StartTime: 4000000000, EndTime: 4000003600 };
const CAMPAIGN = toBody(toWire(ccc.updatePredictiveDialingCampaign, { ...updatePredictiveDialingCampaign, ...TIMES }));
const CALLOUT = toBody(toWire(ccc.createAutoCalloutTask, createAutoCalloutTask));

/** Alternates between a create of Alibaba's, a create of Tencent's and an update of Tencent's. */
function requestOf(index: number): string {
  const now = new Date();
  if (index % 3 === 0) {
    const query = toQuery({
      ...CREATE_AS_READ,
      TaskName: `spring ${index}`,
    });
    const unsigned = {
      method: "POST",
      host,
      path: "/",
      query,
      body: "",
      action: "CreateAiCallTask",
      version: "2019-10-15",
    };
    return toText(`/?${query}`, signAcs3(unsigned, ALIBABA, now, `nonce-${index}`), "");
  }
  const [action, body] =
    index % 3 === 1 ? ["CreateAutoCalloutTask", CALLOUT] : ["UpdatePredictiveDialingCampaign", CAMPAIGN];
  const unsigned = { method: "POST", host, path: "/", query: "", body, service: "ccc", action, version: "2020-02-10" };
  return toText("/", signTc3(unsigned, TENCENT, now, keys), body);
}

function toText(target: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${target} HTTP/1.1\r\n${lines.join("")}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** Sends requests over one connection, one after another, until `next` returns undefined. */
function sendAll(address: string, next: () => string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    let text = "";
    const send = () => {
      const request = next();
      if (request === undefined) socket.end(resolve);
      else socket.write(request);
    };
    socket.setEncoding("latin1").setNoDelay().on("connect", send).on("error", reject);
    socket.on("data", (chunk: string) => {
      text += chunk;
      const end = text.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/content-length: (\d+)/.exec(text)?.[1]);
      if (text.length < end + 4 + length) return;
      if (!text.startsWith("HTTP/1.1 200") || text.includes('"Error"'))
        reject(new Error(`refused: ${text.slice(end)}`));
      text = "";
      send();
    });
  });
}

/** Sends a batch of requests and returns its rate and the memory afterwards. */
async function sendBatch(address: string, from: number, count: number) {
  let index = from;
  const before = await usage();
  const started = performance.now();
  const next = () => (index < from + count ? requestOf(index++) : undefined);
  await Promise.all(Array.from({ length: CONNECTIONS }, () => sendAll(address, next)));
  const seconds = (performance.now() - started) / 1000;
  const { cpu, heap, rss } = await usage();
  const used = (cpu - before.collected) / 1e6;
  return { used, rate: count / used, here: count / seconds, heap, rss };
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const floor = await sendBatch(bare, 0, Math.min(BATCH, 20_000));
console.log(`node:http alone: ${Math.round(floor.rate)} a second on one core (${Math.round(floor.here)} here)`);
let used = 0;
for (let sent = 0; sent < REQUESTS; sent += BATCH) {
  const count = Math.min(BATCH, REQUESTS - sent);
  const { used: seconds, rate, here, heap, rss } = await sendBatch(url, sent, count);
  used += seconds;
  console.log(
    `${String(sent + count).padStart(8)} requests: ${Math.round(rate)} a second on one core (${Math.round(here)} here), heap ${megabytes(heap)}, resident ${megabytes(rss)}`,
  );
}
server.disconnect();
console.log(`in all: ${Math.round(REQUESTS / used)} a second on one core`);
if (REQUESTS / used < MINIMUM_RATE) {
  console.error(`Fewer than ${MINIMUM_RATE} requests a second on one core.`);
  process.exitCode = 1;
}
