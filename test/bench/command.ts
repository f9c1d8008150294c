import { createRequire } from "node:module";
import { cpus, type as osType } from "node:os";
import { join } from "node:path";
import { readOptions, type BenchOptions, type Part } from "./options.ts";
import { pins, startChild } from "./processes.ts";
import { textOf, writePage, type Report } from "./report.ts";
import type { Absolute, Effort, Found, Row } from "./row.ts";
import { measureAnswers } from "./rows/answers.ts";
import { measureCallees } from "./rows/callees.ts";
import { measureCalls } from "./rows/calls.ts";
import { measureMemory } from "./rows/memory.ts";
import { measureSigning } from "./rows/signing.ts";
import { measureSize } from "./rows/size.ts";
import { measureStart } from "./rows/start.ts";
import { measureTools } from "./rows/tools.ts";
import { measureTypes } from "./rows/types.ts";
import { buildPrograms, ROOT } from "./built-programs.ts";

/*
 * npm run bench: compares the built outdial with the vendors' own SDKs.
 *   --quick       few rounds; docs/performance.md is not written
 *   --tools       also measures generate, check and test, which takes minutes
 *   --only NAMES  only the named parts, separated by commas; docs/performance.md is not written
 */

function optionsOrExit(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
const options = optionsOrExit();

const require = createRequire(import.meta.url);
const versions = Object.fromEntries(
  ["@alicloud/openapi-core", "tencentcloud-sdk-nodejs", "esbuild", "typescript"].map((name) => [
    name,
    (require(join(ROOT, "node_modules", name, "package.json")) as { version: string }).version,
  ]),
);

const effort = (full: Effort, quick: Effort): Effort => (options.quick ? quick : full);

await using programs = await buildPrograms();
await using server = await startChild<object, { connections: number }>("server", programs.path("server"));
const url = `http://127.0.0.1:${(server.ready as { port: number }).port}`;

const MEASURE: Readonly<Record<Part, () => Promise<Found>>> = {
  calls: () => measureCalls(programs, url, effort({ rounds: 31, calls: 2000 }, { rounds: 5, calls: 1000 })),
  signing: () => measureSigning(programs, effort({ rounds: 31, calls: 20_000 }, { rounds: 7, calls: 5000 })),
  start: () => measureStart(programs, url, effort({ rounds: 25, calls: 1 }, { rounds: 7, calls: 1 })),
  memory: () => measureMemory(programs, url, effort({ rounds: 5, calls: 10_000 }, { rounds: 1, calls: 10_000 })),
  callees: () => measureCallees(programs, effort({ rounds: 31, calls: 1 }, { rounds: 9, calls: 1 })),
  answers: () => measureAnswers(programs, effort({ rounds: 51, calls: 1 }, { rounds: 15, calls: 1 })),
  size: () => measureSize(versions),
  types: () => measureTypes(effort({ rounds: 7, calls: 1 }, { rounds: 3, calls: 1 })),
  tools: () => measureTools({ rounds: 1, calls: 1 }),
};

const rows: Row[] = [];
const absolute: Absolute[] = [];
for (const part of options.parts) {
  console.error(`measuring ${part} ...`);
  try {
    const found = await MEASURE[part]();
    rows.push(...found.rows);
    absolute.push(...found.absolute);
  } catch (error) {
    // The results of the other parts took minutes, so they are printed all the same.
    console.error(`${part} failed: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

const [{ model } = { model: "unknown" }] = cpus();
const family = model
  .replace(/\(R\)|\(TM\)|CPU|Processor|@.*$/g, "")
  .replace(/\s+/g, " ")
  .trim();
const report: Report = {
  heading: [
    `${new Date().toISOString().slice(0, 10)},`,
    `Node ${process.versions.node} on ${osType()}, ${cpus().length} cores (${family});`,
    `@alicloud/openapi-core ${versions["@alicloud/openapi-core"]}, tencentcloud-sdk-nodejs ${versions["tencentcloud-sdk-nodejs"]}, esbuild ${versions.esbuild}, TypeScript ${versions.typescript}.`,
  ],
  rows,
  absolute,
  remarks: [
    pins
      ? "Clients were pinned to the first core and the server to the second."
      : "Processes could not be pinned to a core (no taskset, or only one core): client and server may have competed for CPU time.",
    "outdial is measured as published, with all input validation on. The other clients do not validate the input.",
    "Tencent's SDK was given a keep-alive agent; by default it closes every connection. Alibaba's core is used with the model classes that its product SDKs put around it.",
  ],
};
console.log(textOf(report));
for (const { what, variant, spread, unit } of absolute)
  console.log(
    `  ${what.padEnd(46)} ${variant.padEnd(28)} ${spread.median.toPrecision(4)} ${unit} [${spread.low.toPrecision(4)} ${spread.high.toPrecision(4)}]`,
  );
if (options.writes && process.exitCode === undefined) await writePage(join(ROOT, "docs/performance.md"), report);
