import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shadow, SHADOWED_GLOBALS } from "../../scripts/bundle/shadowed-globals.ts";
import { ROOT } from "../support/project.ts";

test.each(SHADOWED_GLOBALS)("$file: the build stops when a new version no longer uses the names", (library) => {
  const code = readFileSync(join(ROOT, "node_modules", library.file), "utf8");
  expect(shadow(library, code)).toBe(`${library.declarations}\n${code}`);
  for (const use of library.uses)
    expect(() => shadow(library, code.replaceAll(use, ""))).toThrow(`${library.file} no longer has "${use}"`);
});
