import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT, run } from "../support/project.ts";

/* Compiles the examples of the README and of pages exactly as printed, and runs those that print something. */

const PAGES = ["README.md", "docs/phone-numbers.md"];
const TSC = join(ROOT, "node_modules/typescript7/bin/tsc");
const examples: { readonly file: string; readonly code: string }[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outdial-examples-"));
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const page of PAGES)
    for (const [, code = ""] of (await readFile(join(ROOT, page), "utf8")).matchAll(/^```ts\n(.*?)^```$/gms))
      examples.push({ file: `example-${examples.length}.ts`, code });
});
afterAll(() => rm(folder, { recursive: true }));

/* An example whose imports are the sources of the entries. */
const ofSources = (code: string): string =>
  code
    .replaceAll('"outdial/testing"', JSON.stringify(join(ROOT, "src/testing/index.ts")))
    .replaceAll('"outdial/numbers"', JSON.stringify(join(ROOT, "src/numbers/normalize-number.ts")))
    .replaceAll('"outdial/limiter"', JSON.stringify(join(ROOT, "src/limiter/create-limiter.ts")))
    .replaceAll(/"outdial\/(\w+)"/g, (_all, entry: string) =>
      JSON.stringify(join(ROOT, `generated/${entry}/index.ts`)),
    );

/* Compiles files of the folder, with the settings of this project. */
async function compile(files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, code] of Object.entries(files)) await writeFile(join(folder, file), ofSources(code));
  const settings = {
    extends: join(ROOT, "tsconfig.json"),
    files: Object.keys(files),
    include: [join(ROOT, "src/**/*.d.ts")],
    compilerOptions: { noUnusedLocals: false },
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
  return (await run(folder, process.execPath, TSC, "--noEmit", "--pretty", "false", "-p", folder)).output;
}

test("the examples compile", async () => {
  expect(examples.length).toBeGreaterThan(5);
  expect(await compile(Object.fromEntries(examples.map(({ file, code }) => [file, code])))).toBe("");
});

test("the first example does not compile without the line that says so", async () => {
  const code = examples[0]?.code ?? "";
  const without = code.replace(/^.*leave it out, and this does not compile\n/m, "");
  expect(without).not.toBe(code);
  expect(await compile({ "without.ts": without })).toContain("TaskStartTime is required when StartType is SCHEDULE");
});

test("the examples that print something print what the page says", async () => {
  const printing = examples.filter(({ code }) => code.includes("console.log"));
  const printed: string[] = [];
  for (const { file, code } of printing) {
    await writeFile(join(folder, file), ofSources(code));
    printed.push((await run(folder, process.execPath, file)).output.trim());
  }
  expect(printed).toEqual(["CreateAutoCalloutTask OK", "008613012345678 13012345678 +8613012345678"]);
  const pages = await Promise.all(PAGES.map((page) => readFile(join(ROOT, page), "utf8")));
  for (const line of printed) expect(pages.join("")).toContain(line);
});
