import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readSpecs } from "../generate/input.ts";
import { readMeta } from "../pages/meta.ts";
import { SourceError } from "../pages/source-error.ts";
import { readTcApi } from "../pages/tc-api.ts";
import { readAccepted, type Accepted } from "./accepted.ts";
import { pathOf } from "./command.ts";
import type { Documented } from "./model.ts";
import type { PageFile, SourceFile, UnreadSource } from "./run.ts";
import { readSpecOperations, type SpecOperations } from "./specs.ts";
import { UsageError } from "./usage-error.ts";

/** The specs of a project with their accepted differences. */
export function readProject(root: string): { operations: SpecOperations; accepted: Accepted[] } {
  const operations = readSpecOperations(readSpecs(join(root, "specs")));
  const file = join(root, "specs/accepted.yaml");
  return { operations, accepted: existsSync(file) ? readAccepted(readFileSync(file, "utf8"), operations) : [] };
}

/** The options that name a vendor's machine-readable file. */
export const SOURCE_OPTIONS = { meta: { type: "string" }, "tc-api": { type: "string" } } as const;

export interface Inputs {
  readonly pages: readonly (PageFile | UnreadSource)[];
  readonly files: readonly (SourceFile | UnreadSource)[];
}

/** Everything that a command was told to read; what cannot be read is told beside what can. */
export function readInputs(
  paths: readonly string[],
  { meta, "tc-api": tcApi }: { readonly meta?: string | undefined; readonly "tc-api"?: string | undefined },
  operations: SpecOperations,
): Inputs {
  return {
    pages: readPages(paths),
    files: [
      ...(meta === undefined ? [] : [readSource(meta, readMeta, operations, "alibaba")]),
      ...(tcApi === undefined ? [] : [readSource(tcApi, readTcApi, operations, "tencent")]),
    ],
  };
}

/** The one page that a command takes. @throws UsageError where there is none, or more, or it cannot be read. */
export function readOnePage(paths: readonly string[], usage: string): PageFile {
  const [page, ...more] = readPages(paths);
  if (!page) throw new UsageError(`name one page\n\n${usage}`);
  if (more.length > 0) throw new UsageError(`name one page; got ${more.length + 1}\n\n${usage}`);
  if ("problem" in page) throw new UsageError(`${page.file}: ${page.problem}`);
  return page;
}

/** Pages from files and from folders of them; `-` is standard input. */
export function readPages(paths: readonly string[]): (PageFile | UnreadSource)[] {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("standard input can be read only once");
  return paths.flatMap((path): (PageFile | UnreadSource)[] => {
    const files = filesOf(path);
    if (files.length === 0) return [{ file: path, problem: "the folder has no page, no .txt and no .md" }];
    return files.map((file) => {
      const text = readText(file);
      const name = file === "-" ? "standard input" : file;
      return typeof text === "string" ? { file: name, text } : { file: name, ...text };
    });
  });
}

/* A folder stands for the pages in it and in the folders below. */
function filesOf(path: string): string[] {
  if (path === "-" || !statSync(pathOf(path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(pathOf(path), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:txt|md)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/* Text of any other encoding would be compared as what it is not. */
function readText(path: string): string | { problem: string } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path === "-" ? 0 : pathOf(path)));
    return text.includes("\uFFFD") ? { problem: "characters were lost (U+FFFD): it was not saved as UTF-8" } : text;
  } catch (error) {
    if (error instanceof TypeError) return { problem: "it is not UTF-8: save it with that encoding" };
    return { problem: `cannot be read: ${(error as Error).message}` };
  }
}

/* A vendor's machine-readable file: what it says of the operations that have a spec. */
function readSource(
  path: string,
  read: (text: string, wanted: ReadonlySet<string>) => Documented[],
  operations: SpecOperations,
  vendor: Documented["vendor"],
): SourceFile | UnreadSource {
  const wanted = [...operations].filter(([, { facts }]) => facts.vendor === vendor).map(([name]) => name);
  const text = readText(path);
  if (typeof text !== "string") return { file: path, ...text };
  try {
    const sources = read(text, new Set(wanted));
    if (sources.length === 0) return { file: path, problem: `it has none of ${wanted.sort().join(", ")}` };
    return { file: path, sources };
  } catch (error) {
    if (error instanceof SourceError) return { file: path, problem: error.message };
    throw error;
  }
}
