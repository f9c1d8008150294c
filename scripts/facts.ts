import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "./command/run-command.ts";
import { readOnePage } from "./command/page-files.ts";
import { print } from "./command/print.ts";
import { knownOf, readSpecOperations } from "./specs/spec-operations.ts";
import { readSpecs } from "./specs/files.ts";
import { PageError, readPage } from "./pages/read.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE =
  "npm run facts -- <page>       prints the facts of a vendor's page as JSON, each with its words and its line; - means standard input";

await runCommand(USAGE, [PageError, SpecError], () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const { text } = readOnePage(positionals, USAGE);
  const operations = readSpecOperations(readSpecs(join(import.meta.dirname, "../specs")));
  const { unread: _unread, ...facts } = readPage(text, knownOf(operations));
  print(JSON.stringify(facts, null, 2));
});
