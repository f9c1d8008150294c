import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** What `npm install` of one package put into an empty project. */
export interface Installed extends AsyncDisposable {
  readonly folder: string;
  readonly packages: number;
  /** Bytes on a disk with blocks of 4 kB. */
  readonly bytes: number;
  readonly files: number;
}

const BLOCK = 4096;

/** Installs a package, given by name and version or as a tarball, into an empty project. */
export async function install(specifier: string): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-installed-"));
  await writeFile(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  await promisify(execFile)("npm", ["install", ...flags, specifier], { cwd: folder });
  const modules = join(folder, "node_modules");
  const lock = JSON.parse(await readFile(join(modules, ".package-lock.json"), "utf8")) as { packages: object };
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return {
    folder,
    packages: Object.keys(lock.packages).length,
    bytes: sizes.reduce((sum, size) => sum + Math.ceil(size / BLOCK) * BLOCK, 0),
    files: sizes.length,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
