import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the spec files of all services, by their path in `folder`. Files directly in `folder` are not specs. */
export function readSpecs(folder: string): Map<string, string> {
  // Paths have forward slashes on every system, so that the manifest does not depend on it.
  const paths = globSync("*/*.yaml", { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
