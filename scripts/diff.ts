import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "./command/run-command.ts";
import { specsAt } from "./drift/git.ts";
import { describeFinding, diffSpecs } from "./drift/history.ts";
import { print } from "./command/print.ts";
import { readSpecOperations } from "./specs/spec-operations.ts";
import { UsageError } from "./command/usage-error.ts";
import { readSpecs } from "./specs/files.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run diff -- <git-ref> [git-ref]   the facts of the specs that changed between a commit and now (or a second commit), breaking changes first
    --json                              prints JSON`;

const root = join(import.meta.dirname, "..");

await runCommand(USAGE, [SpecError], () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [from, to, ...more] = positionals;
  if (from === undefined || more.length > 0) throw new UsageError(`name one commit, or two\n\n${USAGE}`);
  const before = readSpecOperations(specsAt(root, from));
  const after = readSpecOperations(to === undefined ? readSpecs(join(root, "specs")) : specsAt(root, to));
  const findings = diffSpecs(before, after);
  if (values.json) print(JSON.stringify(findings, null, 2));
  else if (findings.length === 0) print(`no fact changed between ${from} and ${to ?? "now"}`);
  else for (const finding of findings) print(`${finding.severity.padEnd(8)}  ${describeFinding(finding)}`);
});
