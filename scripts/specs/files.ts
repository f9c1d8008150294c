import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The spec files below a folder, by their path in it; what stands in the folder itself is about the specs. */
export function readSpecs(folder: string): Map<string, string> {
  // Paths have forward slashes on every system, so that the manifest does not depend on it.
  const paths = globSync("*/*.yaml", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
