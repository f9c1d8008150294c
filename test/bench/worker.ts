import type { Call, Variant } from "./variants/variant.ts";

/*
 * A client process: it loads one variant (its path and the server's URL are the arguments) and makes calls on request. It reports
 * its measurements over IPC.
 */

/** The number of calls, and how many run at a time. */
export interface Batch {
  readonly calls: number;
  readonly concurrency: number;
}

/** The cost of a batch: total microseconds of CPU and wall-clock time, and resident memory afterwards. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
  readonly rss: number;
}

const [path = "", url = ""] = process.argv.slice(2);
const call: Call = ((await import(path)) as Variant).open(url);

async function run({ calls, concurrency }: Batch): Promise<Spent> {
  let left = calls;
  const lane = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const id = await call();
      if (!/^\d+$/.test(id)) throw new Error(`${path} did not read the id of the answer`);
    }
  };
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  await Promise.all(Array.from({ length: concurrency }, lane));
  const wall = (performance.now() - started) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: user + system, wall, rss: process.memoryUsage.rss() };
}

process.on("message", (batch: Batch) => {
  void run(batch).then(
    (spent) => process.send?.(spent),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
process.on("disconnect", () => process.exit());
process.send?.({ rss: process.memoryUsage.rss() });
