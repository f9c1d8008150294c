import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { afterAll, describe, expect, test } from "vitest";
import { readPages } from "../../scripts/command/page-files.ts";
import { printable } from "../../scripts/command/print.ts";
import { formatReport } from "../../scripts/drift/report.ts";
import { runDrift } from "../../scripts/drift/run.ts";
import { readSpecOperations } from "../../scripts/specs/spec-operations.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { ROOT } from "../support/project.ts";
import { renderPage } from "../pages/render.ts";
import { OPERATIONS } from "../pages/specs.ts";

const folder = mkdtempSync(join(tmpdir(), "outdial-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/* Runs a script in the folder of pages, started as `node` or with the variables that `npm run` sets. */
function command(
  script: string,
  args: readonly string[],
  { input = "", env = {}, cwd = folder }: { input?: string; env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(ROOT, "scripts", script), ...args],
      { cwd, env: { ...process.env, ...env } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

function save(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const { facts } = OPERATIONS.get("UpdateAiCallTask") ?? expect.fail();
const same = renderPage(facts, "markdown", "en");
const drifted = same.replace(/^\| TaskId \|.*\n/m, "");
save("same.md", same);
save("drifted.md", drifted);

describe("npm run drift", () => {
  test("exits with 0, 1 or 2, and reads standard input", async () => {
    const [none, some, unread] = await Promise.all([
      command("drift.ts", ["-"], { input: same }),
      command("drift.ts", ["same.md", "drifted.md"]),
      command("drift.ts", ["drifted.md", "-"], { input: "no page at all" }),
    ]);
    expect(none).toMatchObject({ code: 0, err: "" });
    expect(some).toMatchObject({ code: 1, err: "" });
    expect(some.out).toMatch(/breaking\s+request\s+TaskId\s+field\s+string, required -> nothing/);
    expect(unread).toMatchObject({ code: 2 });
    expect(unread.out).toContain("standard input: not understood: the page names no operation");
  });

  test("prints JSON that follows its schema and is the same each time; a missing file is listed beside the others", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    const isValid = ajv.compile(JSON.parse(readFileSync(join(ROOT, "docs/drift.schema.json"), "utf8")) as object);
    const args = ["--json", "drifted.md", "missing.md", "-"];
    const [first, second] = await Promise.all([
      command("drift.ts", args, { input: "nothing" }),
      command("drift.ts", args, { input: "nothing" }),
    ]);
    expect(first.out).toBe(second.out);
    const report = JSON.parse(first.out) as { pages: object[] };
    isValid(report);
    expect(isValid.errors).toBeNull();
    expect(first.code).toBe(2);
    expect(report.pages).toMatchObject([
      { file: "drifted.md", understood: true },
      { file: "missing.md", understood: false, problem: expect.stringContaining("cannot be read") as string },
      { file: "standard input", understood: false },
    ]);
  });

  test("refuses unknown options and a call without a page", async () => {
    const [empty, option] = await Promise.all([command("drift.ts", []), command("drift.ts", ["--loose", "same.md"])]);
    expect(empty).toMatchObject({ code: 2, err: expect.stringContaining("name at least one page") as string });
    expect(option).toMatchObject({ code: 2, err: expect.stringContaining("--loose") as string });
  });

  test("resolves paths from the folder where npm was called, and prints no escape sequence of a page", async () => {
    const words = "Maximum value: 2\u001b[2J\u202E\u0007 both.";
    save("escape.md", same.replace("A setting. Value range: 0-3.", words));
    const env = { INIT_CWD: folder, npm_lifecycle_event: "drift" };
    const { out, code } = await command("drift.ts", ["escape.md"], { env, cwd: ROOT });
    expect(out).toContain("maximum");
    expect(out).toContain("\\u001b[2J\\u202e\\u0007 both");
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    expect(code).toBe(1);
  });

  test("reads all pages of a folder, and reports a page without drift in one line", () => {
    save("saved/b.txt", same);
    save("saved/deeper/a.MD", same);
    save("saved/notes.html", "no page");
    const pages = readPages([join(folder, "saved")]);
    expect(pages.map(({ file }) => file)).toEqual([join(folder, "saved/b.txt"), join(folder, "saved/deeper/a.MD")]);
    const lines = formatReport(runDrift(OPERATIONS, [], pages)).split("\n");
    expect(lines).toEqual(pages.map(({ file }) => `${file}: UpdateAiCallTask (alibaba, en, markdown): no drift`));
    mkdirSync(join(folder, "empty"));
    expect(readPages([join(folder, "empty")])).toMatchObject([{ problem: "the folder has no .txt and no .md file" }]);
  });

  test.each([
    ["another encoding", Buffer.from([0xb2, 0xe2, 0xca, 0xd4]), "the file is not UTF-8"],
    ["UTF-16", Buffer.from(`\uFEFF${same}`, "utf16le"), "the file is not UTF-8"],
    ["lost characters", Buffer.from(`${same}\uFFFD`), "characters were lost (U+FFFD)"],
  ])("does not compare %s", (_case, content, problem) => {
    expect(readPages([save("encoded.md", content)])).toMatchObject([
      { problem: expect.stringContaining(problem) as string },
    ]);
  });
});

describe("the output of a command", () => {
  test("shows terminal control characters escaped", () => {
    expect(printable("a\u001b[2J\u009b\u202Eb\tc\n")).toBe("a\\u001b[2J\\u009b\\u202eb\tc\n");
    expect(JSON.parse(printable(JSON.stringify({ a: "\u001b\u202E\u{E0001}" })))).toEqual({
      a: "\u001b\u202E\u{E0001}",
    });
  });
});

describe("a mistake in a spec is reported with its file", () => {
  const specs = readSpecs(join(ROOT, "specs"));
  test.each([
    [
      "malformed YAML",
      "aiccs/CreateAiCallTask.yaml",
      "a: [",
      /^aiccs\/CreateAiCallTask\.yaml: .* at line 1, column \d+$/,
    ],
    ["no document", "aiccs/openapi.yaml", "- a", /^aiccs\/openapi\.yaml: must be a document of keys and values$/],
    ["no paths", "aiccs/openapi.yaml", "openapi: 3.1.0", /^aiccs\/openapi\.yaml#\/paths: /],
    [
      "no operation",
      "aiccs/CreateAiCallTask.yaml",
      "operation: {}",
      /^aiccs\/CreateAiCallTask\.yaml#\/operation\/post: /,
    ],
    [
      "no response",
      "aiccs/CreateAiCallTask.yaml",
      (specs.get("aiccs/CreateAiCallTask.yaml") ?? "").replace('"200":', '"201":'),
      /^aiccs\/CreateAiCallTask\.yaml#\/operation\/post\/responses\/200: /,
    ],
    [
      "a field without a body",
      "aiccs/CreateAiCallTask.yaml",
      (specs.get("aiccs/CreateAiCallTask.yaml") ?? "").replace("  properties:\n", "  properties:\n    Empty:\n"),
      /^aiccs\/CreateAiCallTask\.yaml#\/CreateAiCallTaskRequest\/properties\/Empty: /,
    ],
  ])("%s", (_case, file, text, message) => {
    expect(() => readSpecOperations(new Map([...specs, [file, text]]))).toThrow(message);
  });
});

test("npm run facts prints each fact with its text and line", async () => {
  const { out } = await command("facts.ts", ["same.md"]);
  const page = JSON.parse(out) as typeof facts;
  const field = page.request.fields.find(({ path }) => path === "CallRetryInterval");
  expect(field?.facts.maximum).toMatchObject({
    value: 120,
    words: expect.stringContaining("120") as string,
    line: expect.any(Number) as number,
  });
});

test("npm run diff requires a commit", async () => {
  expect(await command("diff.ts", [])).toMatchObject({
    code: 2,
    err: expect.stringContaining("name one commit") as string,
  });
});
