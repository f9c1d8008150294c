import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, runOrThrow } from "../support/project.ts";
import { ECOSYSTEM } from "./support.ts";

/** Installs the tools, unless the installed ones match the lock file, and the package as it would be published. */
export async function setup(): Promise<void> {
  const modules = join(ECOSYSTEM, "node_modules");
  const lock = await readFile(join(ECOSYSTEM, "package-lock.json"), "utf8");
  const stamp = join(modules, ".installed-lock");
  if ((await readFile(stamp, "utf8").catch(() => "")) !== lock) {
    // No install script is needed: native parts come in packages of their own.
    await runOrThrow(ECOSYSTEM, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    await writeFile(stamp, lock);
  }
  const packed = await mkdtemp(join(tmpdir(), "outdial-packed-"));
  const installed = join(modules, "outdial");
  await rm(installed, { recursive: true, force: true });
  await mkdir(installed);
  await runOrThrow(ECOSYSTEM, "tar", "xzf", await pack(packed), "-C", installed, "--strip-components=1");
  await rm(packed, { recursive: true });
}
