import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED_FOLDERS, generate } from "./core.ts";
import { readInput } from "./input.ts";

/** The files that exist in the folders of generated files. */
export function presentFiles(root: string): string[] {
  const patterns = GENERATED_FOLDERS.map((folder) => `${folder}/**/*.*`);
  return globSync(patterns, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
}

/** How the committed generated files differ from what the specs generate now; empty if they do not. */
export async function staleness(root: string): Promise<string[]> {
  const due = await generate(await readInput(root));
  const present = presentFiles(root);
  const differences = [...due].flatMap(([path, text]) => {
    if (!existsSync(join(root, path))) return [`${path} is missing`];
    return readFileSync(join(root, path), "utf8") === text ? [] : [`${path} differs from what its spec generates`];
  });
  return [
    ...differences,
    ...present.filter((path) => !due.has(path)).map((path) => `${path} belongs to no spec`),
  ].sort();
}
