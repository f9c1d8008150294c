import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EnumObjects } from "../specs/enums.ts";
import { readSpecs } from "../specs/files.ts";
import { serviceNames } from "../specs/load.ts";
import type { GenerateInput } from "./core.ts";
import type { HandWrittenRules } from "./hand-written-rules.ts";
import { DOCUMENTS } from "./documents.ts";

const GENERATORS = ["openapi-typescript", "@hey-api/openapi-ts", "ajv", "prettier", "typescript"];

/** Reads everything that generation needs from a project: its specs, and the enums, conditions and rules in src. */
export async function readInput(root: string): Promise<GenerateInput> {
  const specs = readSpecs(join(root, "specs"));
  const enums: Record<string, EnumObjects> = {};
  const rules: Record<string, Record<string, HandWrittenRules>> = {};
  const load = async (path: string): Promise<object> => ({
    ...((await import(pathToFileURL(join(root, path)).href)) as object),
  });
  for (const name of serviceNames(specs)) enums[name] = (await load(`src/enums/${name}.ts`)) as EnumObjects;
  for (const path of globSync("src/rules/*/*.ts", { cwd: root }).sort())
    (rules[basename(dirname(path))] ??= {})[basename(path, ".ts")] = await load(path);
  const require = createRequire(import.meta.url);
  const { devDependencies } = require("../../package.json") as { devDependencies: Record<string, string> };
  const versions = Object.fromEntries(GENERATORS.map((generator) => [generator, devDependencies[generator] ?? ""]));
  const documents = new Map(DOCUMENTS.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  return { specs, handWritten: { enums, rules }, documents, versions };
}
