import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** A copy of this project that a test may spoil. */
export interface ProjectCopy extends AsyncDisposable {
  readonly folder: string;
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Runs a command in it and gives its exit code with all that it printed. */
  run(command: string, ...args: string[]): Promise<{ code: number; output: string }>;
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-copy-"));
  for (const path of ["specs", "src", "generated", "docs", "scripts", "package.json", "tsconfig.json"]) {
    await cp(join(ROOT, path), join(folder, path), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    async edit(path, change) {
      const before = await readFile(join(folder, path), "utf8");
      const after = change(before);
      if (after === before) throw new Error(`the change of ${path} changes nothing`);
      await writeFile(join(folder, path), after);
    },
    run: (command, ...args) => run(folder, command, ...args),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** Runs a command and gives its exit code with all that it printed. */
export function run(cwd: string, command: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}
