/* For Node, Bun and Deno. It does not end the process: nothing that outdial leaves behind may keep it alive. */
import { runScenarios } from "./scenarios.mjs";

const { transport, ...options } = JSON.parse(process.env.SCENARIOS);
await runScenarios({ ...options, fetch: { fetch: globalThis.fetch }[transport] }, (line) => console.log(line));
