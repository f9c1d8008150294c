import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSpecs } from "../specs/files.ts";
import { readMeta } from "../sources/meta.ts";
import { SourceError } from "../sources/source-error.ts";
import { readTcApi } from "../sources/tc-api.ts";
import { readAccepted, type Accepted } from "./accepted.ts";
import { readPages, readText, type PageFile, type UnreadFile } from "../command/page-files.ts";
import type { Documented } from "../facts/model.ts";
import type { SourceFile } from "./run.ts";
import { readSpecOperations, type SpecOperations } from "../specs/spec-operations.ts";

/** Reads the specs of a project and their accepted differences. @throws SpecError @throws AcceptedError */
export function readProject(root: string): { operations: SpecOperations; accepted: Accepted[] } {
  const operations = readSpecOperations(readSpecs(join(root, "specs")));
  const file = join(root, "specs/accepted.yaml");
  return { operations, accepted: existsSync(file) ? readAccepted(readFileSync(file, "utf8"), operations) : [] };
}

/** The options that name a vendor's machine-readable file. */
export const SOURCE_OPTIONS = { meta: { type: "string" }, "tc-api": { type: "string" } } as const;

export interface Inputs {
  readonly pages: readonly (PageFile | UnreadFile)[];
  readonly files: readonly (SourceFile | UnreadFile)[];
}

/** Reads all pages and files that a command was given. A file that cannot be read becomes an entry with its problem. */
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

/* Reads what a vendor's machine-readable file states about the operations that have a spec. */
function readSource(
  path: string,
  read: (text: string, wanted: ReadonlySet<string>) => Documented[],
  operations: SpecOperations,
  vendor: Documented["vendor"],
): SourceFile | UnreadFile {
  const wanted = [...operations].filter(([, { facts }]) => facts.vendor === vendor).map(([name]) => name);
  const text = readText(path);
  if (typeof text !== "string") return { file: path, ...text };
  try {
    const sources = read(text, new Set(wanted));
    if (sources.length === 0) return { file: path, problem: "the file has no operation that has a spec" };
    return { file: path, sources };
  } catch (error) {
    if (error instanceof SourceError) return { file: path, problem: error.message };
    throw error;
  }
}
