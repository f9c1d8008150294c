/*
 * For Node, Bun and Deno. It does not end the process: nothing that outdial leaves behind may keep it alive. If a tracer was loaded
 * before, the scenarios run within a span or transaction, and `exit` ends the process, which some tracers keep alive.
 */
import http from "node:http";
import https from "node:https";
import { runScenarios } from "./scenarios.mjs";

const { transport, exit, ...options } = JSON.parse(process.env.SCENARIOS);
const agents = { "http:": new http.Agent({ keepAlive: true }), "https:": new https.Agent({ keepAlive: true }) };
const transports = {
  default: {},
  fetch: { fetch: globalThis.fetch },
  agent: { agent: ({ protocol }) => agents[protocol] },
};
const runTraced = globalThis.runTraced ?? ((work) => work());
await runTraced(() => runScenarios({ ...options, transport: transports[transport] }, (line) => console.log(line)));
for (const agent of Object.values(agents)) agent.destroy();
if (exit) process.exit();
