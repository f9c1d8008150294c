import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeScore, scoreMutants } from "../pages/score.ts";
import { readInput } from "../../scripts/generate/input.ts";
import { CONTRACTS } from "../support/contracts.ts";
import { OPERATIONS } from "../support/operations.ts";
import { prove } from "./proof.ts";
import { findSurvivors } from "./survivors.ts";

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "200000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const wanted = Number(values.cases);
let total = 0;
let disagreements = 0;

for (const operation of OPERATIONS) {
  // A first run with one sample counts the cases that the operation has per sample.
  const each = [...prove(operation, 1, 1).counts.values()].reduce((sum, count) => sum + count, 0);
  const {
    action,
    seed,
    counts,
    disagreements: found,
  } = prove(operation, Math.ceil(wanted / OPERATIONS.length / each), Number(values.seed));
  const cases = [...counts.values()].reduce((sum, count) => sum + count, 0);
  total += cases;
  disagreements += found.length;
  console.log(`\n${action}: ${cases} cases, seed ${seed}, ${found.length} disagreements`);
  for (const [kind, count] of [...counts].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${String(count).padStart(7)}  ${kind}`);
  for (const { claim, kind, path, outdial, value } of found.slice(0, 20)) {
    console.log(
      `  DISAGREE about the ${claim}: ${kind} at ${path}: outdial ${outdial ? "accepts" : "refuses"} ${JSON.stringify(value)}`,
    );
  }
}
console.log(`\n${total} cases, ${disagreements} disagreements`);

const { mutants, refused, caught, survivors } = await findSurvivors(root, await readInput(root), CONTRACTS);
console.log(
  `\n${mutants} mutants of the specs: ${refused} refused by generation, ${caught} caught by the hand-written facts, ${survivors.length} survivors`,
);
for (const name of survivors) console.log(`  SURVIVOR ${name}`);

const pages = scoreMutants("form");
console.log(`\n${describeScore(pages)}`);
const isRead = pages.survivors.length <= pages.mutants / 100;
process.exitCode = disagreements + survivors.length === 0 && isRead ? 0 : 1;
