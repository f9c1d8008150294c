import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AcceptedError } from "./drift/accepted.ts";
import { changesetName, writeChangeset } from "./drift/changeset.ts";
import { changesOf, isCommitted, specsAt } from "./drift/git.ts";
import { describeFinding, diffSpecs } from "./drift/history.ts";
import { readPages, readProject, UsageError } from "./drift/inputs.ts";
import { exitCode, formatReport } from "./drift/report.ts";
import { runDrift } from "./drift/run.ts";
import { readSpecOperations } from "./drift/specs.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run regenerate -- <page...>   after the pages' drift is settled in specs/: generates, checks, shows the wire's diff, writes a changeset
    --no-check                    leaves npm run check for later`;

const root = join(import.meta.dirname, "..");

/* The project's own tools, under the Node that runs this. */
function run(...args: readonly string[]): void {
  console.log(`\n$ node ${args.join(" ")}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new StepError(`node ${args.join(" ")} failed`);
}

class StepError extends Error {}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "no-check": { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new UsageError(`name at least one page\n\n${USAGE}`);
  const { operations, accepted } = readProject(root);
  const report = runDrift(operations, accepted, readPages(positionals));
  console.log(formatReport(report));
  const code = exitCode(report, false);
  if (code !== 0) {
    const next = "Edit the specs, or accept what is meant in specs/accepted.yaml, and run this again.";
    console.log(`\n${code === 2 ? "Save the page again: nothing was generated." : next}`);
    process.exitCode = code;
    return;
  }
  if (changesOf(root, "specs") === "") {
    console.log("\nThe specs stand as they were committed: there is nothing to generate.");
    return;
  }
  run("scripts/generate.ts");
  run("node_modules/vitest/vitest.mjs", "run", "test/wire", "--update");
  if (!values["no-check"]) run("scripts/check.ts");
  const wire = changesOf(root, "test/wire");
  console.log(wire === "" ? "\nNothing changes on the wire." : `\nOn the wire:\n${wire}`);

  const all = diffSpecs(readSpecOperations(specsAt(root, "HEAD")), operations);
  // Examples and dates are no facts that a caller notices.
  const findings = all.filter(({ what }) => !["example", "sample", "updated"].includes(what));
  if (findings.length === 0) {
    console.log("No fact changed, so there is no changeset.");
    return;
  }
  for (const finding of findings) console.log(`${finding.severity.padEnd(8)}  ${describeFinding(finding)}`);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  // One of an earlier run is written anew; one that is committed belongs to an earlier change.
  const name = changesetName(
    findings,
    (taken) => existsSync(join(root, ".changeset", taken)) && isCommitted(root, `.changeset/${taken}`),
  );
  writeFileSync(join(root, ".changeset", name), writeChangeset(findings, version));
  console.log(`\n.changeset/${name} names them: read it before you commit it.`);
}

try {
  main();
} catch (error) {
  const isOption = error instanceof TypeError && "code" in error;
  const isUsage = error instanceof UsageError || error instanceof AcceptedError || error instanceof SpecError;
  if (!isOption && !isUsage && !(error instanceof StepError)) throw error;
  console.error(isOption ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = error instanceof StepError ? 1 : 2;
}
