import { join } from "node:path";
import { parseArgs } from "node:util";
import { specsAt } from "./drift/git.ts";
import { describeFinding, diffSpecs } from "./drift/history.ts";
import { readProject, UsageError } from "./drift/inputs.ts";
import { readSpecOperations } from "./drift/specs.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run diff -- <git-ref> [git-ref]   the facts that differ between the specs then and now (or a second ref), breaking ones first
    --json                              as JSON`;

const root = join(import.meta.dirname, "..");

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  const [from, to, ...more] = positionals;
  if (from === undefined || more.length > 0) throw new UsageError(`name one commit, or two\n\n${USAGE}`);
  const before = readSpecOperations(specsAt(root, from));
  const after = to === undefined ? readProject(root).operations : readSpecOperations(specsAt(root, to));
  const findings = diffSpecs(before, after);
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else if (findings.length === 0) console.log(`no fact differs from ${from}`);
  else for (const finding of findings) console.log(`${finding.severity.padEnd(8)}  ${describeFinding(finding)}`);
} catch (error) {
  const isOption = error instanceof TypeError && "code" in error;
  if (!isOption && !(error instanceof UsageError || error instanceof SpecError)) throw error;
  console.error(isOption ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 2;
}
