import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyCondition } from "../../src/operation/condition.ts";
import type { Rule } from "../../src/operation/rule.ts";
import type { EnumObjects } from "../specs/enums.ts";
import { readSpecs } from "../specs/files.ts";
import { serviceNames } from "../specs/load.ts";
import type { GenerateInput } from "./core.ts";
import { DOCUMENTS } from "./documents.ts";

const GENERATORS = ["openapi-typescript", "@hey-api/openapi-ts", "ajv", "prettier", "typescript"];

/** Reads everything that generation needs from a project: its specs, and the enums, conditions and rules in src. */
export async function readInput(root: string): Promise<GenerateInput> {
  const specs = readSpecs(join(root, "specs"));
  const enums: Record<string, EnumObjects> = {};
  const conditions: Record<string, Record<string, readonly AnyCondition[]>> = {};
  const rules: Record<string, Record<string, readonly Rule[]>> = {};
  for (const name of serviceNames(specs)) {
    const load = async (folder: string): Promise<Record<string, unknown>> =>
      (await import(pathToFileURL(join(root, "src", folder, `${name}.ts`)).href)) as Record<string, unknown>;
    enums[name] = { ...(await load("enums")) } as EnumObjects;
    const stated = Object.entries(await load("rules"));
    const isRules = ([exported]: [string, unknown]): boolean => exported.endsWith("Rules");
    conditions[name] = Object.fromEntries(stated.filter((entry) => !isRules(entry))) as (typeof conditions)[string];
    const named = stated.filter(isRules).map(([exported, list]) => [exported.replace(/Rules$/, ""), list]);
    rules[name] = Object.fromEntries(named) as (typeof rules)[string];
  }
  const require = createRequire(import.meta.url);
  const { devDependencies } = require("../../package.json") as { devDependencies: Record<string, string> };
  const versions = Object.fromEntries(GENERATORS.map((generator) => [generator, devDependencies[generator] ?? ""]));
  const documents = new Map(DOCUMENTS.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  return { specs, handWritten: { enums, conditions, rules }, documents, versions };
}
