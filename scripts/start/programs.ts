import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { resolveEntriesToSources } from "./source-entries.ts";

const folder = join(import.meta.dirname, "../../examples");

/** The names of the programs in examples/. */
export function programs(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => basename(file, ".ts"))
    .sort();
}

/** Runs a program in examples/ in this process. Rejects with what it throws. */
export async function runProgram(name: string): Promise<void> {
  resolveEntriesToSources();
  await import(pathToFileURL(join(folder, `${name}.ts`)).href);
}
