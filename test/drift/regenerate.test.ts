import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject, ROOT } from "../support/project.ts";
import { renderPage } from "../pages/render.ts";
import { OPERATIONS } from "../pages/specs.ts";
import { metaOf } from "./machine-readable.ts";

/* The maintainer's work after a vendor's change, in a copy of this project with its own git history. */

test("stops while drift is left; then generates and names the facts in a changeset", { timeout: 120_000 }, async () => {
  await using project = await copyProject();
  for (const path of ["test/wire", "test/support", "vitest.config.ts", ".changeset"])
    await cp(join(ROOT, path), join(project.folder, path), { recursive: true });
  const git = (...args: string[]) => project.run("git", "-c", "user.name=a", "-c", "user.email=a@b.c", ...args);
  await writeFile(join(project.folder, ".gitignore"), "node_modules\n");
  await git("init", "-q");
  await git("add", ".");
  await git("commit", "-qm", "before");

  const { facts } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
  const page = renderPage(facts, "line", "en")
    .replace("The range is [0 - 500]", "The range is [0 - 400]")
    .replace(/Value range: 0-500|Valid values: 0 to 500/, "Value range: 0-400");
  await writeFile(join(project.folder, "page.txt"), page);
  const before = await project.run("node", "scripts/regenerate.ts", "page.txt");
  expect(before.output).toMatch(/breaking\s+request\s+TaskCps\s+maximum\s+500 -> 400/);
  expect(before.output).toContain(
    "Edit specs/aiccs/CreateAiCallTask.yaml, or accept the differences that are intended in specs/accepted.yaml",
  );
  expect(before.code).toBe(1);

  await project.edit("specs/aiccs/CreateAiCallTask.yaml", (text) =>
    text.replace("maximum: 500", "maximum: 400").replace("TaskCps: 75", "TaskCps: 80"),
  );
  // A breaking change requires changes of tests, so the check fails; the report so far is printed and written all the same.
  await project.edit("scripts/check.ts", () => 'console.error("types: failed");\nprocess.exitCode = 1;\n');
  const after = await project.run("node", "scripts/regenerate.ts", "page.txt");
  expect(after.output).toContain("breaking  CreateAiCallTask TaskCps maximum: 500 -> 400");
  expect(after.output).toMatch(/On the wire:[^]*\n\+ {2}TaskCps = 80\n/);
  expect(after.output).toContain("types: failed");
  expect(after.output).toMatch(/npm run check failed[^]*test\/facts[^]*Then run "npm run check" and "npm test"\.\n/);
  expect(after.code).toBe(1);
  expect(await readFile(join(project.folder, "generated/aiccs/validators.ts"), "utf8")).toContain("400");
  const written = (await readdir(join(project.folder, ".changeset"))).filter((name) => name.endsWith("-vendor.md"));
  expect(written).toEqual(["create-ai-call-task-follows-its-vendor.md"]);
  expect(await readFile(join(project.folder, ".changeset", written[0] ?? ""), "utf8")).toContain(
    "- CreateAiCallTask TaskCps maximum: 500 -> 400",
  );

  // The vendor's machine-readable file can be used instead of its page; if generation fails, the next step is named.
  await project.edit("specs/ccc/shared.yaml", (text) => text.replace("[ONCE_PER_NUMBER,", "[LATER, ONCE_PER_NUMBER,"));
  const fields = facts.request.fields.map((field) =>
    field.path === "TaskCps" ? { ...field, facts: { ...field.facts, maximum: { value: 400 } } } : field,
  );
  const meta = metaOf({ ...facts, request: { ...facts.request, fields } });
  await writeFile(join(project.folder, "api-docs.json"), meta);
  const stopped = await project.run("node", "scripts/regenerate.ts", "--meta", "api-docs.json");
  expect(stopped.output).toMatch(/^api-docs\.json: CreateAiCallTask \(alibaba, meta\): no drift/);
  expect(stopped.output).toContain('"LATER" is in the spec but not in src/enums/ccc.ts');
  expect(stopped.output).toMatch(/Nothing was generated\. .*src\/enums.* Then run this again\.\n/);
  expect(stopped.code).toBe(1);
});
