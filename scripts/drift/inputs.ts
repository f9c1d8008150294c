import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSpecs } from "../generate/input.ts";
import { readAccepted, type Accepted } from "./accepted.ts";
import { SourceError } from "../pages/source-error.ts";
import type { Documented } from "./model.ts";
import type { PageFile, SourceFile, UnreadSource } from "./run.ts";
import { readSpecOperations, type SpecOperations } from "./specs.ts";

/** Something that is wrong with how a command was called. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Pages from files; `-` is standard input. */
export function readPages(paths: readonly string[]): PageFile[] {
  return paths.map((path) => ({ file: path === "-" ? "standard input" : path, text: readText(path) }));
}

/** A file's text; `-` is standard input. */
export function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** The specs of a project with their accepted differences. */
export function readProject(root: string): { operations: SpecOperations; accepted: Accepted[] } {
  const operations = readSpecOperations(readSpecs(join(root, "specs")));
  const file = join(root, "specs/accepted.yaml");
  return { operations, accepted: existsSync(file) ? readAccepted(readFileSync(file, "utf8"), operations) : [] };
}

/** A vendor's machine-readable file: what it says of the operations that have a spec. */
export function readSource(
  path: string,
  read: (text: string, wanted: ReadonlySet<string>) => Documented[],
  operations: SpecOperations,
  vendor: Documented["vendor"],
): SourceFile | UnreadSource {
  const wanted = [...operations].filter(([, { facts }]) => facts.vendor === vendor).map(([name]) => name);
  try {
    const sources = read(readText(path), new Set(wanted));
    if (sources.length === 0) return { file: path, problem: `it has none of ${wanted.sort().join(", ")}` };
    return { file: path, sources };
  } catch (error) {
    if (error instanceof SourceError) return { file: path, problem: error.message };
    throw error;
  }
}
