import { join } from "node:path";
import { parseArgs } from "node:util";
import { AcceptedError } from "./drift/accepted.ts";
import { readPages, readProject, readSource, UsageError } from "./drift/inputs.ts";
import { exitCode, formatReport, reportJson } from "./drift/report.ts";
import { runDrift } from "./drift/run.ts";
import { readMeta } from "./pages/meta.ts";
import { readTcApi } from "./pages/tc-api.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run drift -- <page...>       what vendors' pages, saved as text or Markdown, say otherwise than the specs; - is standard input
    --meta <api-docs.json>       the same of Alibaba Cloud's OpenAPI metadata
    --tc-api <api.json>          the same of the API description in Tencent Cloud's command line tools
    --json                       as JSON (docs/drift.schema.json)
    --strict                     what only informs counts as drift`;

const root = join(import.meta.dirname, "..");

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      meta: { type: "string" },
      "tc-api": { type: "string" },
    },
  });
  const { meta, "tc-api": tcApi } = values;
  if (positionals.length === 0 && meta === undefined && tcApi === undefined)
    throw new UsageError(`name at least one page\n\n${USAGE}`);
  const { operations, accepted } = readProject(root);
  const files = [
    ...(meta === undefined ? [] : [readSource(meta, readMeta, operations, "alibaba")]),
    ...(tcApi === undefined ? [] : [readSource(tcApi, readTcApi, operations, "tencent")]),
  ];
  const report = runDrift(operations, accepted, readPages(positionals), files);
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
