import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { draftOperation } from "./draft/document.ts";
import { draftFiles, type ChangedFile } from "./draft/files.ts";
import { writeAll } from "./draft/write.ts";
import { runCommand } from "./command/run-command.ts";
import { readOnePage } from "./command/page-files.ts";
import { print, withoutUnprintable } from "./command/print.ts";
import { knownOf, readSpecOperations } from "./specs/spec-operations.ts";
import { UsageError } from "./command/usage-error.ts";
import { readSpecs } from "./specs/files.ts";
import { PageError, readPage } from "./pages/read.ts";
import { loadService, serviceNames } from "./specs/load.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run draft -- <page>       prints a first spec for an operation that has none; x-todo marks what the page does not state
    --service <name>          aiccs, dyvms or ccc, if the page does not show which
    --write                   writes the spec, its enums and its conditions, ready to be generated`;

const root = join(import.meta.dirname, "..");

await runCommand(USAGE, [PageError, SpecError], async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { service: { type: "string" }, write: { type: "boolean", default: false } },
  });
  const { text } = readOnePage(positionals, USAGE);
  const specs = readSpecs(join(root, "specs"));
  const operations = readSpecOperations(specs);
  // A draft becomes part of the project, so it must not contain control characters of the page.
  const page = readPage(withoutUnprintable(text), knownOf(operations));
  if (operations.has(page.operation))
    throw new UsageError(`${page.operation} already has a spec; "npm run drift" compares it with the page`);
  const names = serviceNames(specs);
  const name = values.service ?? serviceOf(page.vendor, page.operation);
  if (!names.includes(name)) throw new UsageError(`--service must be one of ${names.join(", ")}; got ${name}`);
  const service = loadService(specs, name);
  if ((service.rpc.scheme === "tc3") !== (page.vendor === "tencent"))
    throw new UsageError(`the page is from ${page.vendor}, and the service ${name} is not`);
  const draft = draftOperation(page, service);
  if (!values.write) {
    print(await format(draft.yaml, { parser: "yaml", printWidth: 120 }));
    return;
  }
  if (existsSync(join(root, `specs/${name}/${page.operation}.yaml`)))
    throw new UsageError(`specs/${name}/${page.operation}.yaml already exists`);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const files = await Promise.all(draftFiles(page, name, draft, read).map(formatted));
  // A draft that could not be generated is refused before anything is written.
  const drafted = files.map(({ path, text: content }) => [path.replace(/^specs\//, ""), content] as const);
  loadService(new Map([...specs, ...drafted]), name);
  writeAll(root, files);
  for (const { path } of files) print(`wrote ${path}`);
  print(
    `\nNext: replace every x-todo, run "npm run generate" and write test/facts/${page.operation}.ts. Then run "npm run regenerate -- <page>" for the wire snapshots and the changeset.`,
  );
});

async function formatted({ path, text }: ChangedFile): Promise<ChangedFile> {
  return {
    path,
    text: await format(text, { parser: path.endsWith(".ts") ? "typescript" : "yaml", printWidth: 120 }),
  };
}

/* Alibaba's Cloud* operations belong to Voice Messaging; all others here belong to AICCS. */
function serviceOf(vendor: "alibaba" | "tencent", operation: string): string {
  if (vendor === "tencent") return "ccc";
  return operation.startsWith("Cloud") ? "dyvms" : "aiccs";
}
