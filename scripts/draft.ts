import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { draftAll } from "./draft/drafts.ts";
import { writeAll } from "./draft/write.ts";
import { runCommand } from "./command/run-command.ts";
import { readOnePage, readText } from "./command/page-files.ts";
import { print, withoutUnprintable } from "./command/print.ts";
import type { Documented } from "./facts/model.ts";
import { knownOf, readSpecOperations, type SpecOperations } from "./specs/spec-operations.ts";
import { UsageError } from "./command/usage-error.ts";
import { readSpecs } from "./specs/files.ts";
import { PageError, readPage } from "./pages/read.ts";
import { operationsOfMeta, readMeta } from "./sources/meta.ts";
import { SourceError } from "./sources/source-error.ts";
import { operationsOfTcApi, readTcApi } from "./sources/tc-api.ts";
import { loadService, serviceNames } from "./specs/load.ts";
import { SpecError } from "./specs/schema.ts";

const USAGE = `npm run draft -- <page>                  prints a first spec for an operation that has none; x-todo marks what the page does not state
npm run draft -- --meta api-docs.json    the same from Alibaba Cloud's OpenAPI metadata
npm run draft -- --tc-api api.json       the same from the API description in Tencent Cloud's command-line tools
    --operation <name>   only this operation of the file; may be repeated. Default: all that have no spec
    --service <name>     aiccs, dyvms or ccc, if the page or the file does not show which
    --write              writes the specs, their enums and their conditions, ready to be generated`;

const root = join(import.meta.dirname, "..");

const OPTIONS = {
  meta: { type: "string" },
  "tc-api": { type: "string" },
  operation: { type: "string", multiple: true },
  service: { type: "string" },
  write: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

await runCommand(USAGE, [PageError, SourceError, SpecError], async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  if (values.help) {
    print(USAGE);
    return;
  }
  const specs = readSpecs(join(root, "specs"));
  const operations = readSpecOperations(specs);
  const sources = readSources(values, positionals, operations);
  const [first] = sources;
  if (!first) throw new UsageError("every operation of the file has a spec");
  const known = sources.find(({ operation }) => operations.has(operation));
  if (known) {
    const than = known.source === "page" ? "page" : "file";
    throw new UsageError(`${known.operation} already has a spec; "npm run drift" compares it with the ${than}`);
  }
  const name = serviceOf(first, values.service, specs);
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  // A draft that could not be generated is refused before anything is written.
  const drafts = await draftAll(sources, name, specs, read);
  if (!values.write) {
    print([...drafts.specs.values()].join("---\n"));
    return;
  }
  const there = sources
    .map(({ operation }) => `specs/${name}/${operation}.yaml`)
    .find((path) => existsSync(join(root, path)));
  if (there !== undefined) throw new UsageError(`${there} already exists`);
  writeAll(root, drafts.files);
  for (const { path } of drafts.files) print(`wrote ${path}`);
  const tests = sources.map(({ operation }) => `test/facts/${operation}.ts`).join(", ");
  print(
    `\nNext: replace every x-todo, run "npm run generate" and write ${tests}. Then run "npm run regenerate" with the same page or file for the wire snapshots and the changeset.`,
  );
});

interface Given {
  readonly meta?: string;
  readonly "tc-api"?: string;
  readonly operation?: string[];
}

/* What is to be drafted. Drafts become part of the project, so they must not contain control characters of a page or file. */
function readSources(
  { meta, "tc-api": tcApi, operation }: Given,
  pages: string[],
  specs: SpecOperations,
): Documented[] {
  if ([meta, tcApi, pages[0]].filter((one) => one !== undefined).length > 1)
    throw new UsageError(`name one page, or one file\n\n${USAGE}`);
  if (meta !== undefined) return readFile(meta, operationsOfMeta, readMeta, operation, specs);
  if (tcApi !== undefined) return readFile(tcApi, operationsOfTcApi, readTcApi, operation, specs);
  if (operation !== undefined) throw new UsageError(`--operation is for --meta and --tc-api\n\n${USAGE}`);
  const { text } = readOnePage(pages, USAGE);
  return [readPage(withoutUnprintable(text), knownOf(specs))];
}

function readFile(
  path: string,
  names: (text: string) => string[],
  read: (text: string, wanted: ReadonlySet<string>) => Documented[],
  wanted: readonly string[] | undefined,
  specs: SpecOperations,
): Documented[] {
  const given = readText(path);
  if (typeof given !== "string") throw new UsageError(`${path}: ${given.problem}`);
  const text = withoutUnprintable(given);
  const all = names(text);
  const missing = wanted?.find((name) => !all.includes(name));
  if (missing !== undefined) throw new UsageError(`${path} has no operation ${missing}`);
  return read(text, new Set(wanted ?? all.filter((name) => !specs.has(name))));
}

function serviceOf(
  { vendor, operation, product, version }: Documented,
  given: string | undefined,
  specs: ReadonlyMap<string, string>,
): string {
  const services = serviceNames(specs).map((name) => loadService(specs, name));
  const names = services.map(({ name }) => name);
  const guess = services.find(({ rpc }) => rpc.service === product)?.name ?? likelyService(vendor, operation);
  const name = given ?? guess;
  const service = services.find((one) => one.name === name);
  if (!service) throw new UsageError(`--service must be one of ${names.join(", ")}; got ${name}`);
  if ((service.rpc.scheme === "tc3") !== (vendor === "tencent"))
    throw new UsageError(`the documentation is from ${vendor}, and the service ${name} is not`);
  if (version !== undefined && version.value !== service.rpc.version)
    throw new UsageError(
      `the documentation is of version ${String(version.value)}; ${name} has ${service.rpc.version}`,
    );
  return name;
}

/* Alibaba's Cloud* operations belong to Voice Messaging; all others here belong to AICCS. */
function likelyService(vendor: "alibaba" | "tencent", operation: string): string {
  if (vendor === "tencent") return "ccc";
  return operation.startsWith("Cloud") ? "dyvms" : "aiccs";
}
