import { writeFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import ts from "typescript";
import { ROOT } from "../support/project.ts";

/* What an editor shows, from the compiler itself. */

const PRELUDE = `
import { createAiccs } from "../../generated/aiccs/index.ts";
declare const aiccs: ReturnType<typeof createAiccs>;
const base = { TaskName: "a", AgentId: "1", VirtualNumber: "2", CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }], CallDay: ["MONDAY"] } as const;
`;

async function diagnose(snippets: readonly string[]): Promise<string[]> {
  const files = snippets.map((_, index) => join(import.meta.dirname, `snippet-${process.pid}-${index}.ts`));
  await Promise.all(files.map((file, index) => writeFile(file, PRELUDE + (snippets[index] ?? ""))));
  try {
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const program = ts.createProgram(files, { ...options, noUnusedLocals: false });
    return files.map((file) =>
      program
        .getSemanticDiagnostics(program.getSourceFile(file))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
        .join("\n"),
    );
  } finally {
    await Promise.all(files.map((file) => rm(file)));
  }
}

test("a compiler error names the mistake", { timeout: 60_000 }, async () => {
  const [missing, day, typo, right, hover] = await diagnose([
    `void aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE" });`,
    `void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallDay: ["MON"] });`,
    `void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallRetryTime: 2 });`,
    `void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE" });`,
    "",
  ]);
  expect(missing?.split("\n").at(-1)).toMatch(
    /^ *Property 'TaskStartTime' is missing in type .* but required in type '{ TaskStartTime: number; }'\.$/,
  );
  expect(day).toContain(`Type '"MON"' is not assignable to type '"MONDAY" | "TUESDAY"`);
  expect(typo).toContain("'CallRetryTime' does not exist");
  expect(typo).toContain("Did you mean to write 'CallRetryTimes'?");
  expect(right).toBe("");
  expect(hover).toBe("");
});

test("hover text has unit, range and default; a method's has a link to the vendor's page", { timeout: 60_000 }, () => {
  const file = join(import.meta.dirname, "hover.ts");
  const text = `${PRELUDE}void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallRetryInterval: 1, MissCallRetry: true });`;
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host: ts.LanguageServiceHost = {
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCompilationSettings: () => options,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: (path) => (path === file ? text : ts.sys.readFile(path)),
  };
  const service = ts.createLanguageService(host);
  const hover = (word: string): string => {
    const info = service.getQuickInfoAtPosition(file, text.lastIndexOf(word) + 1);
    return `${ts.displayPartsToString(info?.documentation)}\n${(info?.tags ?? []).map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`).join("\n")}`;
  };
  expect(hover("CallRetryInterval")).toContain("Unit: minutes. Range: 0 to 720.");
  expect(hover("MissCallRetry")).toContain("Default: false.");
  expect(hover("createAiCallTask")).toContain("api-aiccs-2019-10-15-createaicalltask");
});
