import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyProject, type ProjectCopy } from "../support/project.ts";

/* `npm run check` in a copy of this project that contains a mistake. */

const SLOW = 60_000;

async function check(spoil: (project: ProjectCopy) => Promise<void>): Promise<{ code: number; output: string }> {
  await using project = await copyProject();
  await spoil(project);
  return await project.run("node", "scripts/check.ts", "generated");
}

describe("npm run check", () => {
  test("passes without changes", { timeout: SLOW }, async () => {
    const { code, output } = await check(async () => {});
    expect(output).toContain("generated: passed");
    expect(code).toBe(0);
  });

  test(
    "fails for generated files that were edited, are out of date, have no spec or are missing",
    { timeout: SLOW },
    async () => {
      const { code, output } = await check(async (project) => {
        await project.edit("generated/ccc/types.ts", (text) => text.replace("Tries?: number", "Tries?: string"));
        await project.edit("specs/aiccs/UpdateAiCallTask.yaml", (text) => text.replace("maximum: 120", "maximum: 180"));
        await writeFile(join(project.folder, "generated/ccc/old.ts"), "export {};\n");
        await rm(join(project.folder, "generated/dyvms/judge.js"));
        await project.edit("README.md", (text) => text.replace("- AI call tasks, ", "- AI tasks, "));
      });
      expect(output).toContain("generated/ccc/types.ts differs from what its spec generates");
      expect(output).toContain("generated/aiccs/validators.ts differs from what its spec generates");
      expect(output).toContain("generated/ccc/old.ts belongs to no spec");
      expect(output).toContain("generated/dyvms/judge.js is missing");
      expect(output).toContain("README.md differs from what its spec generates");
      expect(output).toContain("Run `npm run generate`, and never edit what it writes.");
      expect(code).toBe(1);
    },
  );

  test.concurrent.each<[string, (project: ProjectCopy) => Promise<void>, string]>([
    [
      "a keyword that nothing enforces",
      (project) =>
        project.edit("specs/aiccs/CreateAiCallTask.yaml", (text) =>
          text.replace("maximum: 720", "maximum: 720\n      multipleOf: 5"),
        ),
      'aiccs/CreateAiCallTask.yaml#/CreateAiCallTaskRequest/properties/CallRetryInterval/multipleOf: nothing would enforce the keyword "multipleOf"',
    ],
    [
      "a form of condition that nothing enforces",
      (project) =>
        project.edit("specs/ccc/CreateAutoCalloutTask.yaml", (text) =>
          text.replace(
            "- required: [AIAgentId]",
            "- required: [AIAgentId]\n    - dependentRequired: { NotAfter: [NotBefore] }",
          ),
        ),
      'outdial cannot enforce "dependentRequired" in a condition',
    ],
    [
      "an enum value that only the spec has",
      (project) =>
        project.edit("specs/ccc/shared.yaml", (text) => text.replace("Holiday, Custom]", "Holiday, Custom, Weekend]")),
      '"Weekend" is in the spec but not in src/enums/ccc.ts',
    ],
    [
      "an enum value that only src/enums has",
      (project) =>
        project.edit("src/enums/aiccs.ts", (text) =>
          text.replace('Schedule: "SCHEDULE",', 'Schedule: "SCHEDULE",\n  Later: "LATER",'),
        ),
      '"LATER" is in src/enums/aiccs.ts but not in the spec',
    ],
    [
      "a condition that only the spec has",
      (project) =>
        project.edit("src/rules/dyvms/CloudUpdateTask.ts", (text) => text.replace(/.*AutoTaskType: 1.*\n/, "")),
      '"AutoTriggerTimeStrategy is required when AutoTaskType is 1" is in the spec but not in src/rules',
    ],
    [
      "a condition that only src/rules has",
      (project) =>
        project.edit(
          "src/rules/ccc/UpdatePredictiveDialingCampaign.ts",
          (text) => `${text}\nexport const conditions = [{ when: { CallOrder: 0 }, need: ["IVRId"] }];\n`,
        ),
      '"IVRId is required when CallOrder is 0" is in src/rules but not in the spec',
    ],
    [
      "rules of an operation that has no spec",
      (project) =>
        writeFile(join(project.folder, "src/rules/aiccs/CreateAiCallTsk.ts"), "export const rules = () => [];\n"),
      "src/rules/aiccs/CreateAiCallTsk.ts: specs/aiccs has no operation CreateAiCallTsk. Did you mean CreateAiCallTask?",
    ],
  ])("fails for %s", { timeout: SLOW }, async (_case, spoil, message) => {
    const { code, output } = await check(spoil);
    expect(output).toContain(message);
    expect(output).toContain("generated: failed");
    expect(code).toBe(1);
  });
});

test("every script reports an unsupported Node version at once", async () => {
  await using project = await copyProject();
  await project.edit("scripts/check-node.mjs", (text) => text.replaceAll("process.versions.node", '"20.20.2"'));
  for (const script of ["start", "generate", "check", "build", "test", "lint", "format", "typecheck"]) {
    const { code, output } = await project.run("npm", "run", script);
    expect(output).toContain("need Node 24 or later; this is 20.20.2");
    expect(code).toBe(1);
  }
});
