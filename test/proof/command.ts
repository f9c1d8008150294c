import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeScore } from "../pages/score.ts";
import { readInput } from "../../scripts/generate/input.ts";
import { OPERATIONS } from "../support/operations.ts";
import { ROOT } from "../support/project.ts";
import type { Job, ProvenCases } from "./jobs.ts";
import { runJobs } from "./run-jobs.ts";
import { mutatedSchemas, type MutationReport } from "./survivors.ts";

/* npm run prove -- --operation StopAiCallTask --operation StartAiCallTask --cases 200000 --seed 1 --processes 2 */

const { values } = parseArgs({
  options: {
    operation: { type: "string", multiple: true, default: [] },
    cases: { type: "string", default: "200000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    processes: { type: "string", default: String(availableParallelism()) },
  },
});
const unknown = values.operation.filter((name) => !OPERATIONS.some(({ action }) => action === name));
if (unknown.length > 0) {
  console.error(`unknown operation ${unknown.join(", ")}`);
  process.exit(2);
}
const isWanted = (action: string): boolean => values.operation.length === 0 || values.operation.includes(action);
const actions = OPERATIONS.map(({ action }) => action).filter(isWanted);
const seed = Number(values.seed);
// The same number of cases for an operation, whether it is proven alone or with all others.
const cases = Number(values.cases) / OPERATIONS.length;
const jobs: Job[] = [
  ...mutatedSchemas(await readInput(ROOT), isWanted).map((schema) => ({ part: "mutants", ...schema }) as const),
  // The mutants of pages judge the reader of pages, so a run of some operations leaves them out.
  ...(values.operation.length > 0 ? [] : actions.map((action) => ({ part: "pages", action }) as const)),
  ...actions.map((action) => ({ part: "cases", action, cases, seed }) as const),
];

const started = performance.now();
async function runAll() {
  try {
    return await runJobs(jobs, Number(values.processes), (_result, done) => {
      if (done % 20 === 0) console.log(`${done} of ${jobs.length} parts done`);
    });
  } finally {
    await rm(join(ROOT, ".prove"), { recursive: true, force: true });
  }
}
const results = await runAll();

const proven = results.filter((result) => result.part === "cases");
const total = proven.reduce((sum, result) => sum + printCases(result), 0);
const disagreements = proven.reduce((sum, result) => sum + result.disagreements.length, 0);
console.log(`\n${total} cases, ${disagreements} disagreements`);
const survivors = printMutants(results.filter((result) => result.part === "mutants"));

const ofPages = results.filter((result) => result.part === "pages");
const pages = {
  mutants: ofPages.reduce((sum, { mutants }) => sum + mutants, 0),
  survivors: ofPages.flatMap((result) => result.survivors),
};
if (ofPages.length > 0) console.log(`\n${describeScore(pages)}`);
console.log(`\n${Math.round((performance.now() - started) / 1000)} s with ${values.processes} processes`);
const isRead = pages.survivors.length <= pages.mutants / 100;
process.exitCode = disagreements + survivors === 0 && isRead ? 0 : 1;

/** Prints the cases of an operation and returns their number. */
function printCases({ action, counts, disagreements: found }: ProvenCases): number {
  const sum = counts.reduce((all, [, count]) => all + count, 0);
  console.log(`\n${action}: ${sum} cases, seed ${seed}, ${found.length} disagreements`);
  for (const [kind, count] of counts.toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${String(count).padStart(7)}  ${kind}`);
  for (const { claim, kind, path, outdial, value } of found.slice(0, 20)) {
    console.log(
      `  DISAGREE about the ${claim}: ${kind} at ${path}: outdial ${outdial ? "accepts" : "refuses"} ${JSON.stringify(value)}`,
    );
  }
  return sum;
}

/** Prints the mutants of the specs and returns the number of survivors. */
function printMutants(reports: readonly MutationReport[]): number {
  const sum = (part: "mutants" | "refused" | "caught"): number =>
    reports.reduce((all, report) => all + report[part], 0);
  const names = reports.flatMap((report) => report.survivors);
  console.log(
    `\n${sum("mutants")} mutants of the specs: ${sum("refused")} refused by generation, ${sum("caught")} caught by the hand-written facts, ${names.length} survivors`,
  );
  for (const name of names) console.log(`  SURVIVOR ${name}`);
  return names.length;
}
