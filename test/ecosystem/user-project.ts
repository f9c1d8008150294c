import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ECOSYSTEM, run } from "./support.ts";
import type { Run } from "../support/project.ts";

/** A project of a user, in a folder of its own: some bundlers would follow the paths in this project's tsconfig.json to its sources. */
export interface UserProject extends AsyncDisposable {
  readonly folder: string;
  /** The absolute path of a file of the project. */
  path(name: string): string;
  /** Writes a file and returns its path. */
  write(name: string, text: string): Promise<string>;
  /** Runs a program with Node. */
  node(...args: string[]): Promise<Run>;
}

/** Creates a project that has the installed tools, the packed package and the folder `programs`. */
export async function userProject(): Promise<UserProject> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-user-"));
  const path = (name: string): string => join(folder, name);
  await symlink(join(ECOSYSTEM, "node_modules"), path("node_modules"));
  await cp(join(ECOSYSTEM, "programs"), path("programs"), { recursive: true });
  await writeFile(path("package.json"), '{ "name": "user", "private": true, "type": "module" }');
  return {
    folder,
    path,
    async write(name, text) {
      await writeFile(path(name), text);
      return path(name);
    },
    node: (...args) => run(process.execPath, args, { cwd: folder }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
