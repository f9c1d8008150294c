import { join } from "node:path";
import { expect, test } from "vitest";
import { CONTRACTS } from "../support/contracts.ts";
import { execute } from "../support/project.ts";

/*
 * Old libraries and attackers add members to Object.prototype, and every object then seems to have them. The program adds members with
 * the names of all parameters, all options and much else, as text, functions, accessors and more, and compares for every operation
 * what is prepared and sent, and for some what is returned, reported, thrown and asked of a limiter.
 */
test("members that a program adds to Object.prototype change nothing", { timeout: 240_000 }, async () => {
  const program = join(import.meta.dirname, "programs/modified-prototype.ts");
  const { stdout, stderr } = await execute(process.execPath, [program], { cwd: import.meta.dirname, timeout: 230_000 });
  const lines = stdout.trim().split("\n");
  expect(stderr).toBe("");
  expect(lines.slice(0, -1)).toEqual([]);
  const { observed, names } = JSON.parse(lines.at(-1) ?? "") as { observed: number; names: number };
  expect(observed).toBeGreaterThan(90);
  expect(names).toBeGreaterThan(250);
});

/* The library that validates builds its schemas when they are used for the first time, and the fake cloud runs in the same process. */
test.each([
  ["before", "added", '"text"'],
  ["before", "TaskName", '{ "added": 1 }'],
  ["after", "added", '"text"'],
  ["after", "Callees", '["added"]'],
  ["after", "checks", '["added"]'],
  ["after", "parameter", '"text"'],
])("added %s the package is loaded, the member %s changes no first use", async (when, name, value) => {
  const program = join(import.meta.dirname, "programs/modified-prototype-first-use.ts");
  const { stdout } = await execute(process.execPath, [program, when, name, value], {
    cwd: import.meta.dirname,
    timeout: 60_000,
  });
  expect(JSON.parse(stdout)).toEqual([CONTRACTS.length]);
});
