import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { draftOperation } from "../../scripts/draft/document.ts";
import { draftFiles, type ChangedFile } from "../../scripts/draft/files.ts";
import { memberNames } from "../../scripts/draft/member-names.ts";
import { writeAll } from "../../scripts/draft/write.ts";
import type { Finding } from "../../scripts/drift/finding.ts";
import { readSpecOperations } from "../../scripts/specs/spec-operations.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { readPage } from "../../scripts/pages/read.ts";
import { copyProject, ROOT, run } from "../support/project.ts";
import type { Language } from "../pages/phrases.ts";
import { renderPage, type RenderedForm } from "../pages/render.ts";
import { driftOf, KNOWN, OPERATIONS } from "../pages/specs.ts";

/* Operations without a spec: copies of our own under other names. */
type Stranger = readonly [name: string, like: string, form: RenderedForm, language: Language];
const STRANGERS: readonly Stranger[] = [
  ["CreateNiceCallTask", "CreateAiCallTask", "line", "en"],
  ["CloudChangeTask", "CloudUpdateTask", "markdown", "zh"],
  ["CreateOtherCalloutTask", "CreateAutoCalloutTask", "space", "en"],
];

function pageOf([name, like, form, language]: Stranger): string {
  return renderPage((OPERATIONS.get(like) ?? expect.fail()).facts, form, language).replaceAll(like, name);
}

function filesOf(stranger: Stranger, text = pageOf(stranger)): ChangedFile[] {
  const { service } = OPERATIONS.get(stranger[1]) ?? expect.fail();
  const page = readPage(text, KNOWN);
  const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
  return draftFiles(page.operation, service.name, draftOperation(page, service), read);
}

function specOf(stranger: Stranger, text?: string): string {
  return filesOf(stranger, text)[0]?.text ?? expect.fail();
}

const [nice, changed, other] = STRANGERS;
if (!nice || !changed || !other) expect.fail();

const folder = mkdtempSync(join(tmpdir(), "outdial-drafts-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("drafts pass the linter, generate and compile, whatever values an enum has", { timeout: 120_000 }, async () => {
  await using project = await copyProject();
  const at = (path: string): string => join(project.folder, path);
  await cp(join(ROOT, "redocly.yaml"), at("redocly.yaml"));
  for (const stranger of [changed, other]) {
    for (const { path, text } of filesOf(stranger)) writeFileSync(at(path), text);
  }
  const odd = ["__", "_x", "no-answer", "no_answer", "NO_ANSWER"].map((value) => `• ${value}: a choice.\n\n`).join("");
  const page = pageOf(nice).replace("• IMMEDIATE: a choice.\n\n", odd);
  await writeFile(at("page.txt"), page);
  const written = await project.run("node", "scripts/draft.ts", "--write", "page.txt");
  expect(written).toMatchObject({ code: 0, output: expect.stringContaining("wrote src/enums/aiccs.ts") as string });

  // The conditions of its page, and no rule.
  expect(readFileSync(at("src/rules/aiccs/CreateNiceCallTask.ts"), "utf8")).toContain('need: ["TaskStartTime"]');
  expect(readFileSync(at("src/enums/aiccs.ts"), "utf8")).toContain('NoAnswer3: "no_answer"');

  // The copy has no tests, which some scripts import.
  await project.edit("tsconfig.json", (text) => text.replace('"scripts", "test", "*.ts"', '"scripts/drift"'));
  const [generated, lint] = await Promise.all([
    project.run("node", "scripts/generate.ts"),
    project.run("node_modules/.bin/redocly", "lint"),
  ]);
  expect(generated).toMatchObject({ code: 0 });
  expect(lint).toMatchObject({ code: 0 });
  expect(await project.run("node", "node_modules/typescript7/bin/tsc", "--noEmit")).toEqual({ code: 0, output: "" });
});

describe("a draft", () => {
  test.each(STRANGERS)("of %s has the facts of its page, and none of its sentences", (...stranger) => {
    const [name, like] = stranger;
    const { service } = OPERATIONS.get(like) ?? expect.fail();
    const text = specOf(stranger);
    expect(text).toContain("x-todo:");
    expect(text).not.toMatch(/A setting|一项设置|a choice|一种选择|It does something/);
    const drafts = filesOf(stranger)
      .filter(({ path }) => path.startsWith("specs/"))
      .map(({ path, text: content }) => [path.replace("specs/", ""), content] as const);
    const specs = new Map([...readSpecs(join(ROOT, "specs")), ...drafts]);
    const { facts } = readSpecOperations(specs).get(name) ?? expect.fail(service.name);
    expect(driftOf(facts, pageOf(stranger))).toEqual<Finding[]>([]);
  });

  test("lists what was not read from its page", () => {
    const whole = pageOf(changed);
    const lost = whole.replace(/^\| AutoStart /m, "| Fresh | bigint | 是 | 必填 | |\n| AutoStart ");
    expect(readPage(lost, KNOWN).request.fields.map(({ path }) => path)).not.toContain("Fresh");
    expect(specOf(changed, whole)).not.toContain("not read");
    expect(specOf(changed, lost)).toMatch(/x-todo:[^]*row not read: request, line \d+ of the page/);
  });

  test("explains a response's values in words, and marks as x-todo what the page does not say clearly", () => {
    const page = pageOf(changed)
      .replace(/^\| Status \|.*$/m, "| Status | string | 0.初始 1.运行中 | 1 |")
      .replace(/^\| AutoStop \|.*$/m, "| AutoStop | integer | 视情况 | 一项设置。 | 1** |");
    const draft = specOf(changed, page);
    expect(draft).toMatch(/Status:\s+type: string\s+description: "To be described\. On the page: `0`, `1`\."/);
    expect(draft).toMatch(
      /AutoStop:[^:]*type: integer[^]*?x-todo:\s+- description\s+- required\s+- maximum\s+- examples/,
    );
    expect(draft).toContain("row not read: request AutoStop, line");
  });
});

describe("the members of an enum", () => {
  test.each([
    ["of words", ["IMMEDIATE", "NO_ANSWER", "Custom"], ["Immediate", "NoAnswer", "Custom"]],
    ["of numbers", [0, 1, -1, "202"], ["Code0", "Code1", "CodeMinus1", "Code202"]],
    ["that differ only in signs", ["no-answer", "no_answer", "NO_ANSWER"], ["NoAnswer", "NoAnswer2", "NoAnswer3"]],
    ["without a letter", ["+", "__", "_x", ""], ["Value", "Value2", "X", "Value3"]],
    ["of another script", ["空闲", "ä"], ["空闲", "Ä"]],
  ])("%s have valid and unique names", (_case, values, names) => {
    expect(memberNames(values)).toEqual(names);
  });
});

test("the files of a draft are written all or not at all", () => {
  writeFileSync(join(folder, "there.txt"), "before");
  const files = [
    { path: "new.txt", text: "new" },
    { path: "there.txt", text: "after" },
    { path: "there.txt/a.txt", text: "lost" },
  ];
  expect(() => writeAll(folder, files)).toThrow("there.txt");
  expect(readFileSync(join(folder, "there.txt"), "utf8")).toBe("before");
  expect(() => readFileSync(join(folder, "new.txt"))).toThrow("ENOENT");
});

test("npm run draft prints a spec; it refuses an operation that has one and a page that cannot be read", async () => {
  const draft = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return await run(ROOT, "node", "scripts/draft.ts", join(folder, name));
  };
  const [printed, known, none] = await Promise.all([
    draft("nice.txt", pageOf(nice)),
    draft("known.txt", pageOf(["CreateAiCallTask", "CreateAiCallTask", "line", "en"])),
    draft("none.txt", "hello"),
  ]);
  expect(printed).toMatchObject({ code: 0, output: expect.stringContaining("CreateNiceCallTaskRequest:") as string });
  expect(known).toMatchObject({
    code: 2,
    output: expect.stringContaining("CreateAiCallTask already has a spec") as string,
  });
  expect(none).toMatchObject({ code: 2, output: expect.stringContaining("names no operation") as string });
});
