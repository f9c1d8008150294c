import type { Variant } from "./variants/variant.ts";

/* A process that loads one variant, makes one call and ends. It reports milliseconds since its start. */

const [path = "", url = ""] = process.argv.slice(2);
const began = performance.now();
const variant = (await import(path)) as Variant;
const imported = performance.now();
const id = await variant.open(url)();
if (!/^\d+$/.test(id)) throw new Error(`${path} did not read the id of the answer`);
const { user, system } = process.cpuUsage();
process.send?.({ import: imported - began, answered: performance.now(), cpu: (user + system) / 1000 }, () =>
  process.exit(),
);
