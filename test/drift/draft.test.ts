import { readFileSync, writeFileSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftOperation } from "../../scripts/draft/document.ts";
import { draftFiles } from "../../scripts/draft/files.ts";
import { readPage } from "../../scripts/pages/read.ts";
import { copyProject, ROOT } from "../support/project.ts";
import type { Language } from "../pages/phrases.ts";
import { renderPage, type RenderedForm } from "../pages/render.ts";
import { KNOWN, OPERATIONS } from "../pages/specs.ts";

/* Operations that have no spec: our own, under other names. */
const STRANGERS: readonly [name: string, like: string, form: RenderedForm, language: Language][] = [
  ["CreateNiceCallTask", "CreateAiCallTask", "line", "en"],
  ["CloudChangeTask", "CloudUpdateTask", "markdown", "zh"],
  ["CreateOtherCalloutTask", "CreateAutoCalloutTask", "space", "en"],
];

function pageOf([name, like, form, language]: (typeof STRANGERS)[number]): string {
  return renderPage((OPERATIONS.get(like) ?? expect.fail()).facts, form, language).replaceAll(like, name);
}

test("drafts lint, generate and compile, and hold no sentence of their page", { timeout: 120_000 }, async () => {
  await using project = await copyProject();
  const at = (path: string): string => join(project.folder, path);
  const read = (path: string): string => readFileSync(at(path), "utf8");
  await cp(join(ROOT, "redocly.yaml"), at("redocly.yaml"));
  for (const stranger of STRANGERS) {
    const [name, like] = stranger;
    const { service } = OPERATIONS.get(like) ?? expect.fail();
    const page = readPage(pageOf(stranger), KNOWN);
    await writeFile(at(`${name}.txt`), pageOf(stranger));
    for (const { path, text } of draftFiles(page, service.name, draftOperation(page, service), read))
      writeFileSync(at(path), text);
    const spec = read(`specs/${service.name}/${name}.yaml`);
    expect(spec).toContain("x-todo:");
    expect(spec).not.toMatch(/A setting|一项设置|a choice|一种选择|It does something/);
  }
  // The copy has no tests, which some scripts import.
  await project.edit("tsconfig.json", (text) => text.replace('"scripts", "test", "*.ts"', '"scripts/drift"'));
  const [generated, lint] = await Promise.all([
    project.run("node", "scripts/generate.ts"),
    project.run("node_modules/.bin/redocly", "lint"),
  ]);
  expect(generated).toMatchObject({ code: 0 });
  expect(lint).toMatchObject({ code: 0 });
  expect(await project.run("node", "node_modules/typescript7/bin/tsc", "--noEmit")).toEqual({ code: 0, output: "" });
  // Each draft says what its page says.
  const drift = await project.run("node", "scripts/drift.ts", ...STRANGERS.map(([name]) => `${name}.txt`));
  expect(drift.output).not.toMatch(/^(?:breaking|change)/m);
  expect(drift.code).toBe(0);
});

test("npm run draft prints a spec, and refuses an operation that has one and a page that is none", async () => {
  await using project = await copyProject();
  const draft = async (text: string) => {
    await writeFile(join(project.folder, "page.txt"), text);
    return await project.run("node", "scripts/draft.ts", "page.txt");
  };
  const [stranger] = STRANGERS;
  const printed = await draft(pageOf(stranger ?? expect.fail()));
  expect(printed).toMatchObject({ code: 0, output: expect.stringContaining("CreateNiceCallTaskRequest:") as string });
  const known = await draft(pageOf(["CreateAiCallTask", "CreateAiCallTask", "line", "en"]));
  expect(known).toMatchObject({ code: 2, output: expect.stringContaining("CreateAiCallTask has a spec") as string });
  const none = await draft("hello");
  expect(none).toMatchObject({ code: 2, output: expect.stringContaining("names no operation") as string });
});
