/*
 * For Node, Bun and Deno. It does not end the process: nothing that outdial leaves behind may keep it alive. If a tracer was loaded
 * before, the scenarios run within a span or transaction, and `exit` ends the process, which some tracers keep alive.
 */
import { runScenarios } from "./scenarios.mjs";

const { transport, exit, ...options } = JSON.parse(process.env.SCENARIOS);
const runTraced = globalThis.runTraced ?? ((work) => work());
await runTraced(() =>
  runScenarios({ ...options, fetch: { fetch: globalThis.fetch }[transport] }, (line) => console.log(line)),
);
if (exit) process.exit();
