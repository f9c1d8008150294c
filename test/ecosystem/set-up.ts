import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Installs the tools, unless they are as the lock file says already, and the package as it would be published. */
export async function setup(): Promise<void> {
  const modules = join(import.meta.dirname, "node_modules");
  const lock = await readFile(join(import.meta.dirname, "package-lock.json"), "utf8");
  const stamp = join(modules, ".installed-lock");
  if ((await readFile(stamp, "utf8").catch(() => "")) !== lock) {
    // No install script is needed: what is native here comes in packages of its own.
    run(import.meta.dirname, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
    await writeFile(stamp, lock);
  }
  const packed = await mkdtemp(join(tmpdir(), "outdial-packed-"));
  const installed = join(modules, "outdial");
  run(ROOT, "npm", "pack", "--silent", "--pack-destination", packed);
  await rm(installed, { recursive: true, force: true });
  await mkdir(installed);
  run(ROOT, "tar", "xzf", join(packed, (await readdir(packed))[0] ?? ""), "-C", installed, "--strip-components=1");
  await rm(packed, { recursive: true });
}

function run(cwd: string, command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
}
