import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, describe, expect, test } from "vitest";
import { specsAt } from "../../scripts/drift/git.ts";
import { diffSpecs } from "../../scripts/drift/history.ts";
import { bumpOf, changesetName, writeChangeset } from "../../scripts/drift/changeset.ts";
import { readSpecOperations } from "../../scripts/drift/specs.ts";
import { readSpecs } from "../../scripts/generate/input.ts";
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

describe("the specs' own history", () => {
  const specs = readSpecs(join(ROOT, "specs"));
  const edited = new Map(
    [...specs].map(([path, text]) => [
      path,
      path === "aiccs/CreateAiCallTask.yaml"
        ? text.replace("maximum: 720", "maximum: 600").replace("maximum: 500", "maximum: 900")
        : text,
    ]),
  );
  const findings = diffSpecs(OPERATIONS, readSpecOperations(edited));

  test("names the facts that differ, breaking ones first", () => {
    expect(diffSpecs(OPERATIONS, OPERATIONS)).toEqual([]);
    expect(findings).toMatchObject([
      { severity: "breaking", path: "CallRetryInterval", before: 720, after: 600 },
      { severity: "change", path: "TaskCps", before: 500, after: 900 },
    ]);
  });
  test("an operation that is new, or gone, is one finding", () => {
    const fewer = new Map([...OPERATIONS].filter(([name]) => name !== "CloudUpdateTask"));
    expect(diffSpecs(fewer, OPERATIONS)).toMatchObject([
      { severity: "change", operation: "CloudUpdateTask", what: "operation" },
    ]);
    expect(diffSpecs(OPERATIONS, fewer)).toMatchObject([
      { severity: "breaking", operation: "CloudUpdateTask", what: "operation" },
    ]);
  });
  test("makes a changeset, breaking or not by what a caller would notice", () => {
    expect([
      bumpOf(findings, "0.3.0"),
      bumpOf(findings, "1.2.3"),
      bumpOf(findings.slice(1), "0.3.0"),
      bumpOf(findings.slice(1), "1.2.3"),
    ]).toEqual(["minor", "major", "patch", "minor"]);
    expect(writeChangeset(findings, "0.3.0").split("\n")).toEqual([
      "---",
      '"outdial": minor',
      "---",
      "",
      "CreateAiCallTask follows its vendor's page.",
      "",
      "Breaking:",
      "",
      "- CreateAiCallTask CallRetryInterval maximum: 720 -> 600",
      "",
      "Also:",
      "",
      "- CreateAiCallTask TaskCps maximum: 500 -> 900",
      "",
    ]);
    expect(changesetName(findings, (name) => name === "create-ai-call-task-follows-its-page.md")).toBe(
      "create-ai-call-task-follows-its-page-2.md",
    );
  });
  test("is read from git; what is no commit is refused", () => {
    const repository = join(folder, "repository");
    cpSync(join(ROOT, "specs"), join(repository, "specs"), { recursive: true });
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: repository });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "specs");
    writeFileSync(join(repository, "specs/aiccs/CreateAiCallTask.yaml"), "changed since");
    expect(diffSpecs(OPERATIONS, readSpecOperations(specsAt(repository, "HEAD")))).toEqual([]);
    expect(() => specsAt(repository, "no-such-commit")).toThrow("no-such-commit");
    expect(() => specsAt(repository, "--output=x")).toThrow("is no commit");
    expect(command("diff.ts", [])).toMatchObject({
      code: 2,
      err: expect.stringContaining("name one commit") as string,
    });
  });
});
