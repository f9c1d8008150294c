import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** A copy of this project that a test may change. */
export interface ProjectCopy extends AsyncDisposable {
  readonly folder: string;
  edit(path: string, change: (text: string) => string): Promise<void>;
  /** Runs a command in the copy and returns its exit code and all that it printed. */
  run(command: string, ...args: string[]): Promise<{ code: number; output: string }>;
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-copy-"));
  const configuration = ["package.json", "README.md", "tsconfig.json", ".oxlintrc.json", "oxlint.imports.json"];
  for (const path of ["specs", "src", "generated", "docs", "scripts", "examples", ...configuration]) {
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

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the command is killed. Default: never. */
  readonly timeout?: number;
}

/** Runs a command and returns its exit code and output. */
export function execute(command: string, args: readonly string[], { cwd, env, timeout }: RunOptions): Promise<Run> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1e8, timeout, killSignal: "SIGKILL" } as const;
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}

/** Runs a command and returns its exit code and its output, stdout before stderr. */
export async function run(cwd: string, command: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const { code, stdout, stderr } = await execute(command, args, { cwd });
  return { code, output: stdout + stderr };
}

/** Runs a command and returns all that it printed. Throws if the command fails. */
export async function runOrThrow(cwd: string, command: string, ...args: string[]): Promise<string> {
  const { code, output } = await run(cwd, command, ...args);
  if (code !== 0) throw new Error(`${command} ${args.join(" ")}\n${output}`);
  return output;
}

/** Builds and packs the package into an empty folder, and returns the tarball's path. */
export async function pack(folder: string): Promise<string> {
  await runOrThrow(ROOT, "npm", "pack", "--silent", "--pack-destination", folder);
  return join(folder, (await readdir(folder))[0] ?? "");
}
