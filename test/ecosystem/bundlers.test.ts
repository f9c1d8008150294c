import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ECOSYSTEM, run } from "./support.ts";

/* Programs bundled into one file each, which run where nothing is installed. */

/** The output of the program with all entries: its tasks and responses, whether the limiter delayed a call, and a failed check. */
const PRINTED = "118700000000000123 OK 1 true false\n";

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "outdial-bundles-"))));
afterAll(() => rm(folder, { recursive: true }));

/** The script for each bundler; its arguments are the program, the output file and the format. */
const BUNDLERS: Readonly<Record<string, readonly [script: string, ...more: string[]]>> = {
  esbuild: ["esbuild.mjs"],
  webpack: ["webpack.mjs", "webpack"],
  rspack: ["webpack.mjs", "@rspack/core"],
};
const ENTRIES = [
  "outdial",
  "outdial/aiccs",
  "outdial/dyvms",
  "outdial/ccc",
  "outdial/limiter",
  "outdial/numbers",
  "outdial/testing",
];

describe.each(Object.keys(BUNDLERS))("%s", (name) => {
  describe.each(["esm", "cjs"])("as %s", (format) => {
    const bundleAndRun = async (program: string, as: string): Promise<unknown> => {
      const target = await mkdtemp(join(folder, `${name}-`));
      const file = join(target, `${as}.${format === "esm" ? "mjs" : "cjs"}`);
      const [script = "", ...more] = BUNDLERS[name] ?? [];
      const bundled = await run(process.execPath, [`programs/bundlers/${script}`, program, file, format, ...more]);
      // Neither errors nor warnings.
      expect(bundled).toEqual({ stdout: "", stderr: "", code: 0 });
      expect((await readdir(target)).filter((made) => !made.endsWith(".LICENSE.txt"))).toEqual([basename(file)]);
      const { stdout, stderr, code } = await run(process.execPath, [file], { cwd: target });
      return { stdout, stderr, code };
    };

    test("bundles a program that uses every entry", async () => {
      expect(await bundleAndRun(join(ECOSYSTEM, "programs/entries.mjs"), "all")).toEqual({
        stdout: PRINTED,
        stderr: "",
        code: 0,
      });
    });

    test.each(ENTRIES)("bundles %s alone", async (entry) => {
      // Beside the package, so that it is resolved.
      const as = `only-${entry.replace("/", "-")}-${name}-${format}`;
      const program = join(ECOSYSTEM, "node_modules", `.${as}.mjs`);
      await writeFile(program, `import * as entry from "${entry}"; console.log(Object.keys(entry).length > 0);`);
      try {
        expect(await bundleAndRun(program, as)).toEqual({ stdout: "true\n", stderr: "", code: 0 });
      } finally {
        await rm(program);
      }
    });
  });
});
