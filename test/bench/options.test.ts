import { expect, test } from "vitest";
import { ROOT, run } from "../support/project.ts";
import { PARTS, readOptions } from "./options.ts";

test("without arguments all parts but the tools are measured, and the page is written", () => {
  expect(readOptions([])).toEqual({ quick: false, parts: PARTS.slice(0, -1), writes: true });
  expect(readOptions(["--tools"])).toEqual({ quick: false, parts: PARTS, writes: true });
});

test("with --quick or --only the page is not written", () => {
  expect(readOptions(["--quick"])).toMatchObject({ quick: true, writes: false });
  expect(readOptions(["--only", "size,tools"])).toEqual({ quick: false, parts: ["size", "tools"], writes: false });
});

test.each([
  [["--fast"], "--fast"],
  [["--only", "calls,speed"], 'There is no part "speed"; there are calls, signing'],
  [["--only", ""], 'There is no part ""'],
  [["--only"], "--only"],
  [["calls"], "calls"],
  [["--tools", "--only", "size"], "--tools"],
])("%j is refused", (args, words) => {
  expect(() => readOptions(args)).toThrow(words);
});

test("the command reports the mistake in one line before it measures anything", async () => {
  const { code, output } = await run(ROOT, process.execPath, "test/bench/command.ts", "--fast");
  expect(output).toMatch(/^Unknown option '--fast'/);
  expect(output.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(2);
});
