import { mkdir, appendFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { copyProject } from "../support/project.ts";

/* oxlint in a copy of this project with imports in the wrong direction. */

const IMPORTS: readonly (readonly [what: string, file: string, text: string, message: string])[] = [
  [
    "a high folder from a low one",
    "src/util/low.ts",
    'export type { ClientOptions } from "../client/options.ts";\n',
    "src/util may import no other folder",
  ],
  [
    "another folder by way of src/",
    "src/call/around.ts",
    'export { withPaths } from "../../src/operation/typed-post.ts";\n',
    "src/call may import only src/util,",
  ],
  [
    "a folder that has no row yet",
    "src/client/early.ts",
    'export { later } from "../later/new.ts";\n',
    "src/client may import only src/util,",
  ],
  [
    "a file that imports this one, if only for a type",
    "src/call/one.ts",
    'import type { Two } from "./two.ts";\nexport interface One {\n  readonly two: Two;\n}\n',
    "Dependency cycle detected",
  ],
  [
    "this one into that file",
    "src/call/two.ts",
    'import type { One } from "./one.ts";\nexport interface Two {\n  readonly one: One;\n}\n',
    "Dependency cycle detected",
  ],
  [
    "signing into the fake cloud, which verifies signatures with code of its own",
    "src/testing/http/signed.ts",
    'export { tc3Signature } from "../../signing/tc3.ts";\n',
    "src/testing may import only src/util,",
  ],
  [
    "a vendor into a generated validator",
    "generated/ccc/validators.ts",
    'export { tencent } from "../../src/vendors/tencent.ts";\n',
    "generated/ccc/validators.ts may import only src/util, src/operation, src/validation/schema",
  ],
  [
    "the published package by its name",
    "src/limiter/named.ts",
    'export { createCcc } from "outdial/ccc";\n',
    "src/limiter may import only src/util,",
  ],
  [
    "a test into a script",
    "scripts/facts/tested.ts",
    'export { ROOT } from "../../test/support/project.ts";\n',
    "scripts/facts may import only src/operation",
  ],
  [
    "a test into a command",
    "scripts/diff.ts",
    'export { ROOT } from "../test/support/project.ts";\n',
    "scripts/diff.ts may import only scripts/facts,",
  ],
];

interface Diagnostic {
  readonly filename: string;
  readonly message: string;
  readonly help?: string;
}

let diagnostics: readonly Diagnostic[] = [];

test("oxlint fails", { timeout: 60_000 }, async () => {
  await using project = await copyProject();
  const files = [...IMPORTS, ["", "src/later/new.ts", "export const later = 1;\n"] as const];
  for (const [, file, text] of files) {
    const path = join(project.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await appendFile(path, text);
  }
  // The new folder makes the committed file stale, and `npm run lint` writes it again.
  expect(await project.run("node", "scripts/imports.ts", "--check")).toMatchObject({
    code: 1,
    output: expect.stringContaining("oxlint.imports.json is out of date") as string,
  });
  expect(await project.run("node", "scripts/imports.ts")).toEqual({ code: 0, output: "" });
  const oxlint = join("node_modules", "oxlint", "bin", "oxlint");
  const { code, output } = await project.run("node", oxlint, "--format", "json", "src", "scripts", "generated");
  ({ diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] });
  expect(code).toBe(1);
});

test.each(IMPORTS)("it refuses to import %s", (_what, file, _text, message) => {
  const found = diagnostics.filter(({ filename }) => filename === file);
  expect(found.map(({ message: what, help = "" }) => `${what} ${help}`).join("\n")).toContain(message);
});

test("it refuses nothing else", () => {
  const files = new Set(diagnostics.map(({ filename }) => filename));
  expect([...files].sort()).toEqual(IMPORTS.map(([, file]) => file).sort());
});
