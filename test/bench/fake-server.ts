import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createFakeCloud } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/* The fake cloud in a separate process, so that its processor time and memory can be measured. It reports them on request. */

export interface Usage {
  /** Microseconds of processor time since the process started. */
  readonly cpu: number;
  /** The same after a garbage collection, where the next batch starts. */
  readonly collected: number;
  /** Bytes in use after a garbage collection. */
  readonly heap: number;
  readonly rss: number;
}

/* `bare` is node:http alone, which reads a request and sends a response of the same size: the upper limit for any fake cloud. */
const bare = createServer((incoming, outgoing) => {
  incoming.on("data", () => undefined);
  incoming.on("end", () => outgoing.writeHead(200, { "content-length": 160 }).end("x".repeat(160)));
});
bare.listen(0, "127.0.0.1", () => void start());

async function start(): Promise<void> {
  const cloud = createFakeCloud({
    credentials: [ALIBABA, TENCENT],
    limits: "off",
    state: { tasks: [{ family: "predictive-dialing-campaign", id: "2569", name: "a", status: "new" }] },
  });
  const { url } = await cloud.listen();
  process.send?.({ url, bare: `http://127.0.0.1:${(bare.address() as AddressInfo).port}` });
}

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  globalThis.gc?.();
  const { heapUsed: heap, rss } = process.memoryUsage();
  const collected = process.cpuUsage();
  process.send?.({ cpu: user + system, collected: collected.user + collected.system, heap, rss } satisfies Usage);
});
process.on("disconnect", () => process.exit());
