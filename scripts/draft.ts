import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { draftOperation } from "./draft/document.ts";
import { draftFiles } from "./draft/files.ts";
import { readPages, UsageError } from "./drift/inputs.ts";
import { readSpecs } from "./generate/input.ts";
import { knownOf, readSpecOperations } from "./drift/specs.ts";
import { PageError, readPage } from "./pages/read.ts";
import { loadService, serviceNames } from "./specs/load.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run draft -- <page>       a first spec of an operation that has none, printed; what the page does not say is x-todo
    --service <name>          aiccs, dyvms or ccc, where the page does not tell
    --write                   writes it with its enums and conditions, so that it can be generated`;

const root = join(import.meta.dirname, "..");

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { service: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const [file, ...more] = readPages(positionals);
  if (!file || more.length > 0) throw new UsageError(`name one page\n\n${USAGE}`);
  const specs = readSpecs(join(root, "specs"));
  const operations = readSpecOperations(specs);
  const page = readPage(file.text, knownOf(operations));
  if (operations.has(page.operation))
    throw new UsageError(`${page.operation} has a spec: "npm run drift" tells what its page says otherwise`);
  const names = serviceNames(specs);
  const name = values.service ?? serviceOf(page.vendor, page.operation);
  if (!names.includes(name)) throw new UsageError(`--service must be one of ${names.join(", ")}; got ${name}`);
  const service = loadService(specs, name);
  if ((service.rpc.scheme === "tc3") !== (page.vendor === "tencent"))
    throw new UsageError(`--service ${name} is not ${page.vendor}'s, and the page is`);
  const draft = draftOperation(page, service);
  if (!values.write) {
    console.log(await format(draft.yaml, { parser: "yaml", printWidth: 120 }));
    return;
  }
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  if (existsSync(join(root, `specs/${name}/${page.operation}.yaml`)))
    throw new UsageError(`specs/${name}/${page.operation}.yaml is there already`);
  for (const { path, text } of draftFiles(page, name, draft, read)) {
    writeFileSync(
      join(root, path),
      await format(text, { parser: path.endsWith(".ts") ? "typescript" : "yaml", printWidth: 120 }),
    );
    console.log(`wrote ${path}`);
  }
  console.log(
    `\nNext: write what is x-todo, run "npm run generate", export the new names in src/${name}.ts, write test/facts/${page.operation}.ts.`,
  );
}

/* The Cloud* family belongs to Voice Messaging; of Alibaba's others here, all are AICCS's. */
function serviceOf(vendor: "alibaba" | "tencent", operation: string): string {
  if (vendor === "tencent") return "ccc";
  return operation.startsWith("Cloud") ? "dyvms" : "aiccs";
}

try {
  await main();
} catch (error) {
  const isOption = error instanceof TypeError && "code" in error;
  if (!isOption && !(error instanceof UsageError || error instanceof PageError || error instanceof SpecError))
    throw error;
  console.error(isOption ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 2;
}
