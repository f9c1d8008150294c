import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUNDLERS } from "./bundlers.ts";
import { node22 } from "./runtimes.ts";
import { run } from "./support.ts";
import { userProject, type UserProject } from "./user-project.ts";

/* Programs bundled into one file each, which run where nothing is installed. */

/** The output of the program with all entries: its tasks and responses, whether the limiter delayed a call, and a failed check. */
const PRINTED = { stdout: "118700000000000123 OK 1 true false\n", stderr: "", code: 0 };

const ENTRIES = [
  "outdial",
  "outdial/aiccs",
  "outdial/dyvms",
  "outdial/ccc",
  "outdial/limiter",
  "outdial/numbers",
  "outdial/testing",
];

let project: UserProject;
let target: string;
beforeAll(async () => {
  project = await userProject();
  target = await mkdtemp(join(tmpdir(), "outdial-bundles-"));
});
afterAll(async () => {
  await project[Symbol.asyncDispose]();
  await rm(target, { recursive: true });
});

/** Bundles a program for Node, without a warning, and runs it in a folder that has only the bundle. */
async function bundleAndRun(name: string, format: string, program: string, minify: boolean): Promise<unknown> {
  const folder = await mkdtemp(join(target, "bundle-"));
  const file = join(folder, format === "esm" ? "bundle.mjs" : "bundle.cjs");
  const [script = "", ...more] = BUNDLERS[name] ?? [];
  const options = [format, "node", minify ? "minify" : "readable", ...more];
  const bundled = await project.node(`programs/bundlers/${script}`, program, file, ...options);
  expect(bundled).toEqual({ stdout: "", stderr: "", code: 0 });
  expect((await readdir(folder)).filter((made) => !made.endsWith(".LICENSE.txt"))).toEqual([basename(file)]);
  return run(process.execPath, [file], { cwd: folder });
}

describe.each(Object.keys(BUNDLERS))("%s", (name) => {
  describe.each(["esm", "cjs"])("as %s", (format) => {
    test("bundles and minifies a program that uses every entry, and it makes calls", async () => {
      expect(await bundleAndRun(name, format, project.path("programs/entries.mjs"), true)).toEqual(PRINTED);
    });

    test.each(ENTRIES)("bundles %s alone", async (entry) => {
      const source = `import * as entry from "${entry}"; console.log(Object.keys(entry).length > 0);`;
      const program = await project.write(`only-${entry.replace("/", "-")}.mjs`, source);
      expect(await bundleAndRun(name, format, program, false)).toEqual({ stdout: "true\n", stderr: "", code: 0 });
    });

    test("bundles a program of CommonJS", async () => {
      const source = `const { createAiccs } = require("outdial/aiccs"); console.log(typeof createAiccs);`;
      if (name === "Rollup") return; // Without a plugin, Rollup does not read CommonJS.
      const program = await project.write("program.cjs", source);
      expect(await bundleAndRun(name, format, program, false)).toEqual({ stdout: "function\n", stderr: "", code: 0 });
    });
  });
});

test.each(["external", "bundled"])("Vite's development server runs a program with outdial %s", async (packages) => {
  const program = project.path("programs/entries.mjs");
  expect(await project.node("programs/bundlers/vite-dev.mjs", program, packages)).toEqual(PRINTED);
});

test.each([
  ["22", node22],
  ["24", () => process.execPath],
])("a program of CommonJS requires the entries in Node %s", async (version, find) => {
  const node = find();
  expect((await run(node, ["--version"])).stdout).toMatch(`v${version}.`);
  const { stdout, stderr, code } = await run(node, ["programs/schemas.cjs"], { cwd: project.folder });
  expect([stdout, stderr, code]).toEqual(["true function\n", "", 0]);
});
