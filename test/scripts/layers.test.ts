import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { structureOf } from "../../scripts/layers.ts";
import { ROOT } from "../support/project.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outdial-layers-"));
  const files = {
    "util/a.ts": "export const a = 1;",
    "low/b.ts": 'import { a } from "../util/a.ts"; export const b = a;',
    "left/c.ts": 'import type { D } from "../right/d.ts"; export type C = D;',
    "right/d.ts": 'import type { B } from "../low/b.ts"; export type D = B; export type { C } from "../left/c.ts";',
    "entry.ts": 'export * from "./right/d.ts";',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test("a folder is one layer above the highest folder that it imports, and imports of types make circles too", () => {
  expect(structureOf(folder)).toEqual({
    layers: [["util"], ["low"], ["left", "right"], ["entry.ts"]],
    circles: [["left", "right"]],
  });
});

test.each(["src", "src/testing", "scripts"])("%s has no circle of folders", (path) => {
  expect(structureOf(join(ROOT, path)).circles).toEqual([]);
});
