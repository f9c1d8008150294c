import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { runOrThrow } from "../support/project.ts";
import { ECOSYSTEM } from "./support.ts";

/** Packs the installed package into an empty folder and returns the tarball's path. */
export async function tarball(folder: string): Promise<string> {
  const installed = join(ECOSYSTEM, "node_modules/outdial");
  await runOrThrow(installed, "npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", folder);
  return join(folder, (await readdir(folder))[0] ?? "");
}

/** The version of a tool in package.json of this folder. */
export async function versionOf(name: string): Promise<string> {
  const { default: manifest } = (await import("./package.json", { with: { type: "json" } })) as {
    default: { dependencies: Readonly<Record<string, string>> };
  };
  const version = manifest.dependencies[name];
  if (version === undefined) throw new Error(`test/ecosystem/package.json has no ${name}`);
  return version;
}
