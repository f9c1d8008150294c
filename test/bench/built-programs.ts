import { mkdtemp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

export const ROOT = join(import.meta.dirname, "../..");
const HERE = import.meta.dirname;

/** A folder with the measured programs as plain JavaScript, and their dependencies. */
export interface BuiltPrograms extends AsyncDisposable {
  /** The path of a program, such as `worker` or `variants/alibaba-core`. */
  path(name: string): string;
}

/**
 * Builds the programs: their types are stripped beforehand, since Node would spend time on that in each process. They import
 * outdial as users do, by its name and built.
 */
export async function buildPrograms(): Promise<BuiltPrograms> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-bench-"));
  const variants = (await readdir(join(HERE, "variants"))).map((file) => `variants/${file}`);
  await build({
    entryPoints: ["server.ts", "worker.ts", "start.ts", "signing.ts", "callees.ts", "answers.ts", ...variants].map(
      (file) => join(HERE, file),
    ),
    outdir: folder,
    outbase: HERE,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node22",
    tsconfigRaw: {},
    logLevel: "error",
  });
  const modules = join(folder, "node_modules");
  await mkdir(join(modules, "@alicloud"), { recursive: true });
  await mkdir(join(modules, "@darabonba"));
  await symlink(ROOT, join(modules, "outdial"));
  for (const name of ["@alicloud/openapi-core", "@darabonba/typescript", "tencentcloud-sdk-nodejs"])
    await symlink(join(ROOT, "node_modules", name), join(modules, name));
  return {
    path: (name) => join(folder, `${name}.mjs`),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
