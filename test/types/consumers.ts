import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, run, runOrThrow } from "../support/project.ts";

/* Projects of users, compiled against the built declarations. */

const SLOW = 120_000;
const PROGRAMS = join(import.meta.dirname, "consumers");
let folder: string;

/** Defines the tests for compilers, each given by its version and the name of its package in this project. */
export function testConsumers(...compilers: readonly (readonly [version: string, name: string])[]): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outdial-consumers-"));
    const installed = join(folder, "node_modules/outdial");
    await mkdir(installed, { recursive: true });
    await writeFile(join(folder, "tsdown.config.mjs"), declarationsOnly(join(installed, "dist")));
    await runOrThrow(ROOT, "tsdown", "--logLevel", "error", "--config", join(folder, "tsdown.config.mjs"));
    await cp(join(ROOT, "package.json"), join(installed, "package.json"));
    await writeFile(join(folder, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
    await cp(PROGRAMS, folder, { recursive: true });
    await writeFile(join(folder, "documented.ts"), documented(await readFile(join(ROOT, "docs/types.md"), "utf8")));
    const refused = await readFile(join(PROGRAMS, "refused.ts"), "utf8");
    await writeFile(join(folder, "without-directives.ts"), refused.replace(/@ts-expect-error/g, "expected"));
  }, SLOW);

  afterAll(() => rm(folder, { recursive: true }));

  describe.each(compilers)("under TypeScript %s", (version, compiler) => {
    // A project without @types/node and with the libraries that a compiler has by default, of which none knows `AsyncDisposable`.
    test.each([
      ["the compiler's defaults", ["accepted.ts", "refused.ts", "merges.ts", "documented.ts"]],
      [
        "exactOptionalPropertyTypes, a bundler's resolution and the library esnext.disposable",
        [
          ...["--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--module", "esnext"],
          ...["--moduleResolution", "bundler", "--verbatimModuleSyntax", "--isolatedModules"],
          ...["--lib", "es2022,dom,esnext.disposable", "accepted.ts", "refused.ts", "merges.ts", "disposal.ts"],
        ],
      ],
      [
        "strict off and older libraries",
        ["--strict", "false", "--lib", "es2020,dom", "--target", "es2020", "accepted.ts", "merges.ts"],
      ],
    ])("the programs compile with %s", { timeout: SLOW }, async (_options, args) => {
      expect(
        (await run(folder, process.execPath, join(ROOT, "node_modules", compiler, "bin/tsc"), "--version")).output,
      ).toContain(`Version ${version}`);
      expect(await compile(compiler, "--noEmit", ...args)).toEqual(PASSED);
    });

    test("each message says which parameter is missing, and when it is required", { timeout: SLOW }, async () => {
      const { output } = await compile(compiler, "--noEmit", "without-directives.ts");
      const messages = messagesByLine(output, "without-directives.ts");
      const lines = (await readFile(join(folder, "without-directives.ts"), "utf8")).split("\n");
      const expected = lines.flatMap((line, index) => {
        const [, text] = /^\s*\/\/ expected -- (.*)$/.exec(line) ?? [];
        // A directive is about the line that follows it.
        return text === undefined ? [] : [{ line: index + 2, text }];
      });
      expect(expected.length).toBeGreaterThan(25);
      for (const { line, text } of expected)
        expect([line, messages.get(line)]).toEqual([line, expect.stringContaining(text)]);
      expect([...messages.keys()]).toEqual(expected.map(({ line }) => line));
    });

    test("merges of inputs create few types", { timeout: SLOW }, async () => {
      const { code, output } = await compile(compiler, "--noEmit", "--extendedDiagnostics", "merges.ts");
      expect(code).toBe(0);
      const figure = (name: string) => Number(new RegExp(`^${name}: +(\\d+)`, "m").exec(output)?.[1]);
      // 97,000 types when the conditions were part of the input's type; TypeScript 7 counts those of each of its threads.
      expect(figure("Types")).toBeLessThan(10_000);
      expect(figure("Instantiations")).toBeLessThan(20_000);
    });

    test(
      "a library that exports what it makes with outdial emits declarations, which compile",
      { timeout: SLOW },
      async () => {
        const emitted = join(folder, `emitted-${compiler}`);
        const emit = ["--declaration", "--emitDeclarationOnly", "--outDir", emitted];
        expect(await compile(compiler, ...emit, "library.ts", "accepted.ts", "merges.ts")).toEqual(PASSED);
        const declarations = await readFile(join(emitted, "library.d.ts"), "utf8");
        // Names that a user's compiler cannot resolve: files of the package instead of its entries.
        expect(declarations).not.toMatch(/import\("(?!outdial(?:\/\w+)*")/);
        const files = ["library", "accepted", "merges"].map((name) => join(emitted, `${name}.d.ts`));
        expect(await compile(compiler, "--noEmit", ...files)).toEqual(PASSED);
      },
    );
  });
}

// The compiler's own libraries need no check. Those of outdial are checked: skipLibCheck is off.
const COMMON = ["--strict", "--module", "nodenext", "--target", "es2022", "--skipDefaultLibCheck", "--pretty", "false"];

function compile(compiler: string, ...args: readonly string[]): Promise<{ code: number; output: string }> {
  return run(folder, process.execPath, join(ROOT, "node_modules", compiler, "bin/tsc"), ...COMMON, ...args);
}

const PASSED = { code: 0, output: "" };

/** A configuration that builds only the declarations, and writes nothing into this project, where other tests may build it. */
function declarationsOnly(outDir: string): string {
  const changes = JSON.stringify({ cwd: ROOT, plugins: [], dts: { emitDtsOnly: true }, outDir, clean: false });
  return `import config from ${JSON.stringify(pathToFileURL(join(ROOT, "tsdown.config.ts")).href)};
const ofServers = (entry) => Object.fromEntries(Object.entries(entry).filter(([name]) => !name.endsWith(".browser")));
export default [config].flat().map((one) => ({ ...one, ...${changes}, entry: ofServers(one.entry) }));
`;
}

/** The examples of a page as a program, in which every line that the page says does not compile must not. */
function documented(page: string): string {
  const examples = [...page.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = ""], index) => {
    const lines = code.replace(/^.*\/\/ does not compile/gm, "// @ts-expect-error -- the page says so\n$&");
    return `export async function example${index}() {\n${lines}}\n`;
  });
  expect(examples.length).toBeGreaterThan(4);
  return `import { createAiccs, type Aiccs, type AiccsAction, type AiccsMethods, type CreateAiCallTaskInput, type InputOf } from "outdial/aiccs";
const aiccs = createAiccs({ credentials: { accessKeyId: "a", accessKeySecret: "b" } });
const settings = { TaskName: "a", AgentId: "1", VirtualNumber: "2", CallTime: [], CallDay: [] };
declare const defaults: Partial<CreateAiCallTaskInput>;
declare const startsAt: number | undefined;
declare function useMutation<Variables>(options: { mutationFn: (input: Variables) => Promise<unknown> }): (input: Variables) => void;
${examples.join("")}`;
}

/** The messages of a compiler about a file, with their indented lines, by the line that they are about. */
function messagesByLine(output: string, file: string): Map<number, string> {
  const messages = new Map<number, string>();
  let current = 0;
  for (const line of output.split("\n")) {
    const [, number, text = ""] = new RegExp(`^${file}\\((\\d+),\\d+\\): error (.*)$`).exec(line) ?? [];
    if (number !== undefined) current = Number(number);
    if (line !== "") messages.set(current, `${messages.get(current) ?? ""}${number === undefined ? line : text}\n`);
  }
  return messages;
}
