import { parseArgs } from "node:util";
import { fuzz } from "./run.ts";

/* npm run fuzz -- --requests 100000 --seed 1 */

const { values } = parseArgs({
  options: { requests: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const started = performance.now();
const tally = await fuzz(Number(values.requests), Number(values.seed), (sent) => {
  if (sent % 10_000 === 0) console.log(`${sent} requests`);
});
console.log(`${tally.requests} requests in ${Math.round((performance.now() - started) / 1000)} s, seed ${values.seed}`);
console.log(
  `${tally.carriedOut} mutated requests were carried out, each exactly as it was signed unless it is listed below`,
);
console.log("answers by status (0: none):", tally.statuses);
console.log("what reached the cloud, by code:", tally.codes);
for (const { index, request, answer } of tally.failures.slice(0, 5))
  console.error(`\nrequest ${index}:\n${request}\n--\n${answer}`);
if (tally.failures.length > 0) {
  console.error(`\n${tally.failures.length} answers should not be.`);
  process.exitCode = 1;
}
