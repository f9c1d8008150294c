import { readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { presentFiles } from "./generate/committed-files.ts";
import { generate } from "./generate/core.ts";
import { readInput } from "./generate/input.ts";
import { SpecError } from "./specs/schema.ts";

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string", default: root } } });

try {
  const files = await generate(await readInput(root));
  // Only generated files are removed; `npm run check` reports any other file in these folders.
  const isGenerated = (path: string): boolean =>
    /^(?:\/\/|<!--) Generated from specs\//.test(readFileSync(join(values.out, path), "utf8"));
  const stale = presentFiles(values.out).filter((path) => !files.has(path) && isGenerated(path));
  for (const path of stale) await rm(join(values.out, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(values.out, path)), { recursive: true });
    await writeFile(join(values.out, path), text);
  }
  console.log(`${files.size} files generated${stale.length === 0 ? "" : `, ${stale.length} stale ones removed`}`);
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
