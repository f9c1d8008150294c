import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { changesetName, isNoticed, unreadOf, writeChangeset } from "./drift/changeset.ts";
import { runCommand } from "./command/run-command.ts";
import type { Finding } from "./drift/finding.ts";
import { changesOf, isCommitted, specsAt } from "./drift/git.ts";
import { describeFinding, diffSpecs } from "./drift/history.ts";
import { readInputs, readProject, SOURCE_OPTIONS } from "./drift/inputs.ts";
import { print } from "./command/print.ts";
import { countsAsDrift, exitCode, formatReport, type Report } from "./drift/report.ts";
import { runDrift } from "./drift/run.ts";
import { readSpecOperations, type SpecOperations } from "./specs/spec-operations.ts";
import { UsageError } from "./command/usage-error.ts";
import { AcceptedError } from "./drift/accepted.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run regenerate -- <page...>   once specs/ agrees with the pages: generates, shows what changes on the wire, writes a changeset, runs the checks
    --meta <api-docs.json>        compares Alibaba Cloud's OpenAPI metadata
    --tc-api <api.json>           compares the API description of Tencent Cloud's command line tools
    --no-check                    does not run npm run check`;

const root = join(import.meta.dirname, "..");

await runCommand(USAGE, [AcceptedError, SpecError], async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ...SOURCE_OPTIONS, "no-check": { type: "boolean", default: false } },
  });
  if (positionals.length === 0 && values.meta === undefined && values["tc-api"] === undefined)
    throw new UsageError(`name at least one page\n\n${USAGE}`);
  const { operations, accepted } = readProject(root);
  const { pages, files } = readInputs(positionals, values, operations);
  const report = runDrift(operations, accepted, pages, files);
  print(formatReport(report));
  const code = exitCode(report, false);
  if (code !== 0) {
    const next = `Edit ${specsBehind(report, operations)}, or accept the differences that are intended in specs/accepted.yaml, and run this again.`;
    print(`\n${code === 2 ? "Nothing was generated: fix the problems above, or save the page again." : next}`);
    process.exitCode = code;
    return;
  }
  if (changesOf(root, "specs") === "") {
    print("\nThe specs have not changed since the last commit: there is nothing to do.");
    return;
  }
  process.exitCode = (await applyChanges(report, operations, values["no-check"])) ? 0 : 1;
});

/* Shows and writes all results before it runs anything that may fail until a person has changed a test. */
async function applyChanges(report: Report, operations: SpecOperations, leavesCheck: boolean): Promise<boolean> {
  if (!run("scripts/generate.ts")) {
    print(
      "\nNothing was generated. A condition must also be in src/rules, and the values of an enum in src/enums. Then run this again.",
    );
    return false;
  }
  const isWireWritten = run("node_modules/vitest/vitest.mjs", "run", "test/wire", "--update");
  const wire = changesOf(root, "test/wire");
  print(wire === "" ? "\nNothing changes on the wire." : `\nOn the wire:\n${wire}`);

  const findings = diffSpecs(readSpecOperations(specsAt(root, "HEAD")), operations).filter(isNoticed);
  await writeFindings(findings, report);

  const isChecked = leavesCheck || run("scripts/check.ts");
  const failed = [...(isWireWritten ? [] : ["test/wire"]), ...(isChecked ? [] : ["npm run check"])];
  if (failed.length > 0)
    print(
      [
        `\n${failed.join(" and ")} failed, as shown above. The generated files, the wire snapshots and the changeset were written.`,
        "Fix what is reported: facts in test/facts, types in test/types, requests in test/wire and in other tests;",
        '"npm run faults" updates docs/faults.md. Then run "npm run check" and "npm test".',
      ].join("\n"),
    );
  else {
    const then = leavesCheck ? '"npm run check" and "npm test"' : '"npm test"';
    print(
      `\nNext: ${findings.length > 0 ? `write the changed facts into ${factsOf(findings)}, then run ` : ""}${then}.`,
    );
  }
  return failed.length === 0;
}

/* The spec files of the operations that drifted. */
function specsBehind({ checked }: Report, operations: SpecOperations): string {
  const drifted = checked.flatMap((one) =>
    "source" in one && one.sifted.findings.some((finding) => countsAsDrift(finding, false))
      ? [`specs/${operations.get(one.source.operation)?.operation.file ?? ""}`]
      : [],
  );
  return [...new Set(drifted)].join(", ");
}

function factsOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ operation }) => `test/facts/${operation}.ts`))].join(", ");
}

/* Runs one of the project's tools with the Node that runs this. */
function run(...args: readonly string[]): boolean {
  print(`\n$ node ${args.join(" ")}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0;
}

async function writeFindings(findings: readonly Finding[], { checked }: Report): Promise<void> {
  if (findings.length === 0) {
    print("No fact changed, so there is no changeset.");
    return;
  }
  for (const finding of findings) print(`${finding.severity.padEnd(8)}  ${describeFinding(finding)}`);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const followed = new Set(checked.flatMap((one) => ("source" in one ? [one.source.operation] : [])));
  const unread = unreadOf(findings, followed);
  if (unread.length > 0)
    print(`\nNo documentation of ${unread.join(", ")} was read: check that the changes there are intended.`);
  // A changeset of an earlier run is overwritten. A committed one belongs to an earlier change.
  const name = changesetName(
    findings,
    followed,
    (taken) => existsSync(join(root, ".changeset", taken)) && isCommitted(root, `.changeset/${taken}`),
  );
  const text = await format(writeChangeset(findings, version, followed), { parser: "markdown", printWidth: 120 });
  writeFileSync(join(root, ".changeset", name), text);
  print(`\n.changeset/${name} lists these changes: read it before you commit it.`);
}
