import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FACTS } from "../../generated/facts.ts";
import { callingProgram, programSize } from "../../scripts/size/program.ts";
import { copyProject, ROOT } from "../support/project.ts";

/* Programs that do not use an operation do not grow when it is added. */

/* Two operations of each service. */
const PROGRAMS = Object.entries(FACTS).flatMap(([service, operations]) =>
  Object.keys(operations)
    .slice(0, 2)
    .map((method) => [service, method] as const),
);

/** The names of a copy of UpdateAiCallTask, which has conditions, rules of its own and rules that it shares. */
const renamed = (text: string): string => text.replaceAll("UpdateAi", "ReplaceAi").replaceAll("updateAi", "replaceAi");

/** The bytes of each program. Its size as gzip can differ by a byte, because the order of the modules can. */
async function sizesIn(folder: string): Promise<Record<string, number>> {
  const measured = PROGRAMS.map(async ([service, method]) => {
    const { bytes } = await programSize(callingProgram(service, [method]), folder);
    return [method, bytes] as const;
  });
  return Object.fromEntries(await Promise.all(measured));
}

test("programs with one operation keep their size when their service gets another one", async () => {
  await using project = await copyProject();
  const at = (path: string): string => join(project.folder, path);
  await cp(join(ROOT, "tsdown.config.ts"), at("tsdown.config.ts"));
  const built = async (): Promise<Record<string, number>> => {
    const { code, output } = await project.run("node_modules/.bin/tsdown", "--no-dts", "--logLevel", "warn");
    expect({ code, output }).toEqual({ code: 0, output: "" });
    return sizesIn(project.folder);
  };
  const before = await built();

  for (const path of ["specs/aiccs/UpdateAiCallTask.yaml", "src/rules/aiccs/UpdateAiCallTask.ts"])
    await writeFile(at(renamed(path)), renamed(await readFile(at(path), "utf8")));
  await project.edit("specs/aiccs/openapi.yaml", (text) =>
    text.replace(/^ {2}\/UpdateAiCallTask:\n.*\n/m, (line) => line + renamed(line)),
  );
  expect(await project.run("node", "scripts/generate.ts")).toMatchObject({ code: 0 });
  const after = await built();
  expect(await readFile(at("dist/aiccs.js"), "utf8")).toContain("replaceAiCallTask");
  expect(after).toEqual(before);
});
