/* What a user's tests mock: its argument is the library. Prints each scenario, its outcome and its time as a line of JSON. */
import { CREDENTIALS, outcomeOf, SERVICES } from "../runtimes/scenarios.mjs";
import { load } from "./library.mjs";

const [library, transport] = process.argv.slice(2);
const mocks = await load(library);
const { aiccs } = SERVICES;
const client = aiccs.client({
  credentials: CREDENTIALS.aiccs,
  retry: { retries: 1, delay: 10, throttledDelay: 10 },
  ...(transport === "fetch" && { fetch: globalThis.fetch }),
});

const created = { body: '{"Code":"OK","Success":true,"RequestId":"r-1","Data":118700000000000123}' };
const page = { body: '{"Code":"OK","Success":true,"RequestId":"r-2","Data":{"List":[],"Total":0}}' };
const throttled = { status: 400, body: '{"Code":"Throttling.User","Message":"Denied.","RequestId":"r-3"}' };
const create = (options) => aiccs.create(client, options);

/* The mocks of a scenario, in the order of its requests, and its call. */
const SCENARIOS = {
  first: [[created], create],
  second: [[created], create],
  throttled: [[throttled, created], create],
  delayed: [[{ ...created, delay: 150 }], create],
  late: [[{ ...created, delay: 2500 }], () => create({ timeout: 400 })],
  aborted: [[{ ...created, delay: 2500 }], () => create({ signal: AbortSignal.timeout(200) })],
  failed: [[{ fails: true }], create],
  redirected: [[{ status: 307, headers: { location: "https://aiccs.aliyuncs.com/elsewhere" } }, created], create],
  empty: [[{ status: 200 }], create],
  unavailable: [[{ status: 503, body: "busy" }], create],
  "query failed": [[{ fails: true }, page], () => aiccs.query(client)],
  "after all": [[created], create],
};

for (const [scenario, [answers, call]] of Object.entries(SCENARIOS)) {
  for (const answer of answers) mocks.reply(answer);
  const started = performance.now();
  const outcome = await outcomeOf(call);
  console.log(JSON.stringify({ scenario, outcome, milliseconds: Math.round(performance.now() - started) }));
  mocks.clear();
}
process.exit();
