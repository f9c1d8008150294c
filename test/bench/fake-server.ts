import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createFakeCloud } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/* The fake cloud in a process of its own, so that its processor time and memory are its own. It tells them when asked. */

export interface Usage {
  /** Microseconds of processor time so far. */
  readonly cpu: number;
  /** The same once garbage was collected, from where the next lot counts. */
  readonly collected: number;
  /** Bytes in use, after garbage was collected. */
  readonly heap: number;
  readonly rss: number;
}

/* `bare` is node:http alone, which reads a request and gives an answer of the same size: what no fake cloud could beat. */
const bare = createServer((incoming, outgoing) => {
  incoming.on("data", () => undefined);
  incoming.on("end", () => outgoing.writeHead(200, { "content-length": 160 }).end("x".repeat(160)));
});
bare.listen(0, "127.0.0.1", () => void start());

async function start(): Promise<void> {
  const cloud = createFakeCloud({
    credentials: [ALIBABA, TENCENT],
    limits: "off",
    state: { tasks: [{ service: "ccc", id: "2569", name: "a", status: "new" }] },
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
