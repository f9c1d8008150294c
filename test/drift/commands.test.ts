import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../support/project.ts";
import { renderPage } from "../pages/render.ts";
import { OPERATIONS } from "../pages/specs.ts";

const folder = mkdtempSync(join(tmpdir(), "outdial-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

function command(
  script: string,
  args: readonly string[],
  input = "",
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts", script), ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

const { facts } = OPERATIONS.get("UpdateAiCallTask") ?? expect.fail();
const same = renderPage(facts, "markdown", "en");
const drifted = same.replace(/^\| TaskId \|.*\n/m, "");

describe("npm run drift", () => {
  test("exits with 0, 1 and 2, and reads standard input", () => {
    writeFileSync(join(folder, "same.md"), same);
    writeFileSync(join(folder, "drifted.md"), drifted);
    expect(command("drift.ts", ["-"], same)).toMatchObject({ code: 0, err: "" });
    const one = command("drift.ts", ["same.md", "drifted.md"]);
    expect(one).toMatchObject({ code: 1, err: "" });
    expect(one.out).toMatch(/breaking\s+request\s+TaskId\s+field\s+string, required -> nothing/);
    const two = command("drift.ts", ["drifted.md", "-"], "no page at all");
    expect(two).toMatchObject({ code: 2 });
    expect(two.out).toContain("standard input: not understood: the page names no operation");
  });

  test("prints JSON of its published schema, the same each time", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    const isValid = ajv.compile(JSON.parse(readFileSync(join(ROOT, "docs/drift.schema.json"), "utf8")) as object);
    const [first, second] = [
      command("drift.ts", ["--json", "drifted.md", "-"], "nothing"),
      command("drift.ts", ["--json", "drifted.md", "-"], "nothing"),
    ];
    expect(first.out).toBe(second.out);
    isValid(JSON.parse(first.out));
    expect(isValid.errors).toBeNull();
  });

  test("refuses what it cannot read and options that it has not", () => {
    expect(command("drift.ts", [])).toMatchObject({
      code: 2,
      err: expect.stringContaining("name at least one page") as string,
    });
    expect(command("drift.ts", ["missing.txt"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("missing.txt cannot be read") as string,
    });
    expect(command("drift.ts", ["--loose", "same.md"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--loose") as string,
    });
  });
});

test("npm run facts prints each fact with its words and its line", () => {
  const { out } = command("facts.ts", ["same.md"]);
  const page = JSON.parse(out) as typeof facts;
  const field = page.request.fields.find(({ path }) => path === "CallRetryInterval");
  expect(field?.facts.maximum).toMatchObject({
    value: 120,
    words: expect.stringContaining("120") as string,
    line: expect.any(Number) as number,
  });
});
