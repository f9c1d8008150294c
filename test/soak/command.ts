import { parseArgs } from "node:util";
import { runWeek } from "./week.ts";

/* npm run soak -- --calls 1000000 */

const { values } = parseArgs({ options: { calls: { type: "string", default: "500000" } } });
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const { samples, contradictions, ...week } = await runWeek(Number(values.calls), ({ calls, heap, sockets, timers }) =>
  console.log(`${calls} calls: heap ${megabytes(heap)}, ${sockets} sockets, ${timers} timers`),
);
console.log(week);
for (const text of contradictions.slice(0, 20)) console.error(text);
const [first, last] = [samples[0], samples.at(-1)];
if (first && last) console.log(`the heap grew by ${megabytes(last.heap - first.heap)} after the first quarter`);
if (contradictions.length > 0) process.exitCode = 1;
