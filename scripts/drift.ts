import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "./command/run-command.ts";
import { readInputs, readProject, SOURCE_OPTIONS } from "./drift/inputs.ts";
import { print } from "./command/print.ts";
import { exitCode, formatReport, reportJson } from "./drift/report.ts";
import { runDrift } from "./drift/run.ts";
import { UsageError } from "./command/usage-error.ts";
import { AcceptedError } from "./drift/accepted.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run drift -- <page...>       compares vendors' pages, saved as text or Markdown, with the specs; a folder means
                                 its .txt and .md files, - means standard input
    --meta <api-docs.json>       compares Alibaba Cloud's OpenAPI metadata
    --tc-api <api.json>          compares the API description of Tencent Cloud's command line tools
    --json                       prints JSON (docs/drift.schema.json)
    --strict                     counts findings of severity info, findings about what was not read, and stale entries of
                                 specs/accepted.yaml as drift`;

await runCommand(USAGE, [AcceptedError, SpecError], () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...SOURCE_OPTIONS,
      json: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0 && values.meta === undefined && values["tc-api"] === undefined)
    throw new UsageError(`name at least one page\n\n${USAGE}`);
  const { operations, accepted } = readProject(join(import.meta.dirname, ".."));
  const { pages, files } = readInputs(positionals, values, operations);
  const report = runDrift(operations, accepted, pages, files);
  print(values.json ? JSON.stringify(reportJson(report), null, 2) : formatReport(report));
  process.exitCode = exitCode(report, values.strict);
});
