import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED_FOLDERS, generate } from "./generate/core.ts";
import { readInput } from "./generate/input.ts";
import { SpecError } from "./specs/schema.ts";

/** The files that are there now in the folders in which every file is generated. */
export function presentFiles(root: string): string[] {
  const patterns = GENERATED_FOLDERS.map((folder) => `${folder}/**/*.*`);
  return globSync(patterns, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
}

/** How the committed generated files differ from what the specs give now; empty when they do not. */
export async function staleness(root: string): Promise<string[]> {
  const due = await generate(await readInput(root));
  const present = presentFiles(root);
  const differences = [...due].flatMap(([path, text]) => {
    if (!present.includes(path)) return [`${path} is missing`];
    return readFileSync(join(root, path), "utf8") === text ? [] : [`${path} differs from what its spec gives`];
  });
  return [
    ...differences,
    ...present.filter((path) => !due.has(path)).map((path) => `${path} comes from no spec`),
  ].sort();
}

if (import.meta.main) {
  try {
    const differences = await staleness(join(import.meta.dirname, ".."));
    differences.forEach((difference) => console.error(difference));
    if (differences.length > 0) {
      console.error("Run `npm run generate`, and never edit what it writes.");
      process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
