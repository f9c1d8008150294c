import { readFileSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject, ROOT } from "../helpers/project.ts";
import { renderPage } from "../pages/render.ts";
import { OPERATIONS } from "../pages/specs.ts";

/* Pages of operations that have no spec: our own pages under other names. */

const page = (
  from: string,
  to: string,
  ...form: [Parameters<typeof renderPage>[1], Parameters<typeof renderPage>[2]]
): string => {
  const { facts } = OPERATIONS.get(from) ?? expect.fail();
  return renderPage(facts, ...form).replaceAll(from, to);
};

test("three drafts lint, generate and compile, and hold no sentence of their page", { timeout: 120_000 }, async () => {
  await using project = await copyProject();
  await cp(join(ROOT, "redocly.yaml"), join(project.folder, "redocly.yaml"));
  const pages = {
    CreateNiceCallTask: page("CreateAiCallTask", "CreateNiceCallTask", "line", "en"),
    CloudChangeTask: page("CloudUpdateTask", "CloudChangeTask", "markdown", "zh"),
    CreateOtherCalloutTask: page("CreateAutoCalloutTask", "CreateOtherCalloutTask", "space", "en"),
  };
  for (const [name, text] of Object.entries(pages)) {
    await writeFile(join(project.folder, `${name}.txt`), text);
    const { code, output } = await project.run("node", "scripts/draft.ts", "--write", `${name}.txt`);
    expect(output).toContain(`${name}.yaml`);
    expect(code).toBe(0);
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
  const { output } = await project.run("node", "scripts/drift.ts", ...Object.keys(pages).map((name) => `${name}.txt`));
  expect(output).not.toMatch(/^(?:breaking|change)/m);
  for (const [name, text] of Object.entries(pages)) {
    const file = readFileSync(
      join(
        project.folder,
        `specs/${name.startsWith("Cloud") ? "dyvms" : name.includes("Callout") ? "ccc" : "aiccs"}/${name}.yaml`,
      ),
      "utf8",
    );
    expect(file).toContain("x-todo:");
    for (const sentence of ["A setting.", "一项设置。", "a choice.", "It does something."].filter((words) =>
      text.includes(words),
    ))
      expect(file).not.toContain(sentence);
  }
});

test("an operation that has a spec, and a page that is none, are refused", async () => {
  await using project = await copyProject();
  await writeFile(join(project.folder, "known.txt"), page("CreateAiCallTask", "CreateAiCallTask", "line", "en"));
  await writeFile(join(project.folder, "none.txt"), "hello");
  expect(await project.run("node", "scripts/draft.ts", "known.txt")).toMatchObject({
    code: 2,
    output: expect.stringContaining("CreateAiCallTask has a spec") as string,
  });
  expect(await project.run("node", "scripts/draft.ts", "none.txt")).toMatchObject({
    code: 2,
    output: expect.stringContaining("names no operation") as string,
  });
});
