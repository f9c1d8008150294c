import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../support/project.ts";

test("every type that an export of an entry uses is exported too, so that users' declarations can name it", async () => {
  const snapshots = globSync("test/api/**/*.txt", { cwd: ROOT });
  expect(snapshots.length).toBeGreaterThan(8);
  for (const path of snapshots) {
    const [, unexported = ""] = (await readFile(join(ROOT, path), "utf8")).split("exported by no entry:");
    expect([path, unexported.trim()]).toEqual([path, ""]);
  }
});
