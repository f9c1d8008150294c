/*
 * Concurrent calls, each within a trace of its own, over one client: they wait for credentials and for a limiter's permit, and some
 * are retried. Prints the trace in which each call's hooks and its credentials function ran, and what a tracer recorded.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createLimiter } from "outdial/limiter";
import { CREDENTIALS, SERVICES } from "./runtimes/scenarios.mjs";

const { ENDPOINT: endpoint, TRANSPORT } = process.env;
const { inNewTrace, traceId } = globalThis;
const seen = new Map();
const note = (event) => seen.set(`${event.call}`, [...(seen.get(`${event.call}`) ?? []), traceId()]);

const client = SERVICES.aiccs.client({
  credentials: async () => {
    await sleep(5);
    return CREDENTIALS.aiccs;
  },
  endpoint,
  limiter: createLimiter({ limits: { CreateAiCallTask: { requests: 40, seconds: 1 } } }),
  retry: { retries: 2, throttledDelay: 50 },
  hooks: { attemptStart: note, attemptEnd: note },
  ...(TRANSPORT === "fetch" && { fetch: globalThis.fetch }),
});

const calls = await Promise.all(
  Array.from({ length: 12 }, (_, index) =>
    inNewTrace(`call ${index + 1}`, async () => {
      const own = traceId();
      await SERVICES.aiccs.create(client, {}, `call ${index + 1}`);
      return { name: `call ${index + 1}`, own, after: traceId() };
    }),
  ),
);
// The client numbers its calls in the order in which they start.
const lines = calls.map((call, index) => ({ ...call, hooks: seen.get(`${index + 1}`) }));
console.log(JSON.stringify({ calls: lines, spans: globalThis.finishedSpans?.() ?? [] }));
process.exit();
