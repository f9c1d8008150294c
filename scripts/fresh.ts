import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate/core.ts";
import { readInput } from "./generate/input.ts";
import { SpecError } from "./specs/schema.ts";

/** How the committed generated files differ from what the specs give now; empty when they do not. */
export async function staleness(root: string): Promise<string[]> {
  const due = await generate(await readInput(root));
  const folder = join(root, "generated");
  const present = globSync("**/*.*", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  const differences = [...due].flatMap(([path, text]) => {
    if (!present.includes(path)) return [`generated/${path} is missing`];
    return readFileSync(join(folder, path), "utf8") === text
      ? []
      : [`generated/${path} differs from what its spec gives`];
  });
  return [
    ...differences,
    ...present.filter((path) => !due.has(path)).map((path) => `generated/${path} comes from no spec`),
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
