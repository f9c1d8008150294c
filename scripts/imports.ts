import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { importOverrides } from "./imports/overrides.ts";

/*
 * Writes the table of imports in the form that oxlint reads. JSON, since oxlint runs in editors and tools under any version of
 * Node, and not all of them load TypeScript. Without `plugins`, oxlint would add its default ones to the configuration that extends
 * the file. With --check, says whether the file is up to date.
 */

const file = "oxlint.imports.json";
const path = join(import.meta.dirname, "..", file);
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const text = `// Generated from scripts/imports/table.ts and the folders of the project by scripts/imports.ts. Not to be edited: run \`npm run lint\`.
${JSON.stringify({ plugins: [], overrides: importOverrides() })}`;
const due = await format(text, { parser: "json", printWidth: 120 });

if (!values.check) writeFileSync(path, due);
else if (readFileSync(path, "utf8") !== due) {
  console.error(`${file} is out of date: run \`npm run lint\` and commit what it writes.`);
  process.exitCode = 1;
}
