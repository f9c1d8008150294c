import { join } from "node:path";
import { parseArgs } from "node:util";
import { runCommand } from "./drift/command.ts";
import { readOnePage } from "./drift/inputs.ts";
import { print } from "./drift/print.ts";
import { knownOf, readSpecOperations } from "./drift/specs.ts";
import { readSpecs } from "./generate/input.ts";
import { readPage } from "./pages/read.ts";

const USAGE =
  "npm run facts -- <page>       what a vendor's page says, as JSON: each fact with its words and its line; - is standard input";

await runCommand(USAGE, () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const { text } = readOnePage(positionals, USAGE);
  const operations = readSpecOperations(readSpecs(join(import.meta.dirname, "../specs")));
  const { unread: _unread, ...facts } = readPage(text, knownOf(operations));
  print(JSON.stringify(facts, null, 2));
});
