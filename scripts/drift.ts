import { join } from "node:path";
import { parseArgs } from "node:util";
import { AcceptedError } from "./drift/accepted.ts";
import { readPages, readProject, UsageError } from "./drift/inputs.ts";
import { exitCode, formatReport, reportJson } from "./drift/report.ts";
import { runDrift } from "./drift/run.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run drift -- <page...>       what vendors' pages, saved as text or Markdown, say otherwise than the specs; - is standard input
    --json                       as JSON (docs/drift.schema.json)
    --strict                     what only informs counts as drift`;

const root = join(import.meta.dirname, "..");

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, strict: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new UsageError(`name at least one page\n\n${USAGE}`);
  const { operations, accepted } = readProject(root);
  const report = runDrift(operations, accepted, readPages(positionals));
  console.log(values.json ? JSON.stringify(reportJson(report), null, 2) : formatReport(report));
  process.exitCode = exitCode(report, values.strict);
}

try {
  main();
} catch (error) {
  const isOption = error instanceof TypeError && "code" in error;
  if (!isOption && !(error instanceof UsageError || error instanceof AcceptedError || error instanceof SpecError))
    throw error;
  console.error(isOption ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 2;
}
