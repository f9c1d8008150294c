import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPages, readProject, UsageError } from "./drift/inputs.ts";
import { knownOf } from "./drift/specs.ts";
import { PageError, readPage } from "./pages/read.ts";

const USAGE =
  "npm run facts -- <page>       what a vendor's page says, as JSON: each fact with its words and its line; - is standard input";

try {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [page, ...more] = readPages(positionals);
  if (!page || more.length > 0) throw new UsageError(`name one page\n\n${USAGE}`);
  const { operations } = readProject(join(import.meta.dirname, ".."));
  const { unread: _unread, ...facts } = readPage(page.text, knownOf(operations));
  console.log(JSON.stringify(facts, null, 2));
} catch (error) {
  const isOption = error instanceof TypeError && "code" in error;
  if (!isOption && !(error instanceof UsageError || error instanceof PageError)) throw error;
  console.error(isOption ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 2;
}
