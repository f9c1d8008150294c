import { writeFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import ts from "typescript";
import { startLanguageServer } from "../support/language-server.ts";
import { ROOT } from "../support/project.ts";

/* What an editor shows, from the compiler itself. */

const PRELUDE = `
import { createAiccs, createAiCallTask, createClient, type CreateAiCallTaskInput } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
declare const aiccs: ReturnType<typeof createAiccs>;
declare const ccc: ReturnType<typeof createCcc>;
declare const dyvms: ReturnType<typeof createDyvms>;
declare const maybe: string | undefined;
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
  const [day, typo, shape, right, prelude] = await diagnose([
    `void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallDay: ["MON"] });`,
    `void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallRetryTime: 2 });`,
    `void aiccs.createAiCallTask(base);`,
    `void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE" });`,
    "",
  ]);
  expect(day).toContain(`Type '"MON"' is not assignable to type '"MONDAY" | "TUESDAY"`);
  expect(typo).toContain("'CallRetryTime' does not exist in type 'CreateAiCallTaskInput'");
  expect(typo).toContain("Did you mean to write 'CallRetryTimes'?");
  expect(shape).toMatch(/Property 'StartType' is missing in type .* but required in type 'CreateAiCallTaskInput'\.$/);
  expect(right).toBe("");
  expect(prelude).toBe("");
});

test("a compiler error names the parameter that a condition requires, and only it", { timeout: 60_000 }, async () => {
  const cases: readonly (readonly [statement: string, message: RegExp])[] = [
    [
      `aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE" })`,
      /Property 'TaskStartTime' is missing .* required in type 'Needs<"TaskStartTime is required when StartType is SCHEDULE">'\.$/,
    ],
    [
      `aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", AgentId: maybe })`,
      /^Type 'string \| undefined' is not assignable to type 'string & Needed<"AgentId is required when Source is not given or 0">'/,
    ],
    [
      `aiccs.prepare("CreateAiCallTask", { ...base, StartType: "SCHEDULE", TaskStartTime: undefined })`,
      /^Type 'undefined' is not assignable to type 'number & Needed<"TaskStartTime is required when StartType is SCHEDULE">'/,
    ],
    [
      `dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "1", AutoStart: 1 })`,
      /Property 'AutoStartDay' is missing .*'Needs<"AutoStartDay or AutoStartTime is required when AutoStart is 1">'\.$/,
    ],
    [
      `dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "1", CustomerClidsCategory: 5 })`,
      /Property 'CustomerClidsGroup' is missing .*'Needs<"CustomerClidsGroup is required when CustomerClidsCategory is 4 or 5">'\.$/,
    ],
    [
      `ccc.createAutoCalloutTask({ SdkAppId: 1, NotBefore: 1, Callees: [], Callers: [] })`,
      /Property 'IvrId' is missing .* required in type 'Needs<"IvrId or AIAgentId is required">'\.$/,
    ],
  ];
  const messages = await diagnose(cases.map(([statement]) => `void ${statement};`));
  for (const [index, [, message]] of cases.entries()) expect(messages[index]).toMatch(message);
  // The other sentences of the operation are not in the message of the first case.
  expect(messages[0]).not.toContain("AgentId is required");
});

/* A program with a mark before each name that the tests hover over. */
const HOVERED = `${PRELUDE}
const small = createClient({ credentials: { accessKeyId: "a", accessKeySecret: "b" } }, { createAiCallTask });
void aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE", /*start*/TaskStartTime: 1, /*interval*/CallRetryInterval: 1, /*retry*/MissCallRetry: true });
void aiccs.createAiCallTask({ ...base, /*incomplete*/StartType: "SCHEDULE" });
void aiccs.prepare("CreateAiCallTask", { ...base, StartType: "SCHEDULE", /*prepared*/TaskStartTime: 1 });
void ccc.createAutoCalloutTask({ SdkAppId: 1, NotBefore: 1, Callees: [], Callers: [], /*ivr*/IvrId: "8" });
void dyvms./*cloud*/cloudUpdateTask({ EnterpriseId: 1, TaskId: "1", AutoStart: 1, /*day*/AutoStartDay: "2026-01-01" });
void aiccs./*full*/createAiCallTask({ ...base, StartType: "IMMEDIATE" });
void aiccs./*stop*/stopAiCallTask({ TaskId: "1" });
void small./*small*/createAiCallTask({ ...base, StartType: "SCHEDULE", /*of small*/TaskStartTime: 1 });
void small./*close*/close();
declare const input: CreateAiCallTaskInput;
input./*assigned*/TaskStartTime = 1;
`;

/* What an editor has to show there, by the mark. */
const HOVER_TEXTS: Readonly<Record<string, string>> = {
  interval: "Unit: minutes. Range: 0 to 720.",
  retry: "Default: false.",
  start: "Required when `StartType` is `SCHEDULE`",
  prepared: "Required when `StartType` is `SCHEDULE`",
  "of small": "Required when `StartType` is `SCHEDULE`",
  assigned: "Required when `StartType` is `SCHEDULE`",
  incomplete: "`SCHEDULE` requires `TaskStartTime`.",
  ivr: "Required unless `AIAgentId` is given.",
  day: "Takes effect only when `AutoStart` is 1.",
  full: "api-aiccs-2019-10-15-createaicalltask",
  small: "api-aiccs-2019-10-15-createaicalltask",
  cloud: "api-dyvmsapi-2017-05-25-cloudupdatetask",
  stop: "api-aiccs-2019-10-15-stopaicalltask",
  close: "Closes the client",
};

function offsetOf(mark: string): number {
  const comment = `/*${mark}*/`;
  return HOVERED.indexOf(comment) + comment.length;
}

describe("hover text of parameters, also of those with conditions, and of the methods of every client", () => {
  const file = join(import.meta.dirname, "hover.ts");

  test("in editors with TypeScript 5.9", { timeout: 60_000 }, () => {
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
        const content = path === file ? HOVERED : ts.sys.readFile(path);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCompilationSettings: () => options,
      fileExists: (path) => path === file || ts.sys.fileExists(path),
      readFile: (path) => (path === file ? HOVERED : ts.sys.readFile(path)),
    };
    const service = ts.createLanguageService(host);
    for (const [mark, text] of Object.entries(HOVER_TEXTS)) {
      const { documentation, tags = [] } = service.getQuickInfoAtPosition(file, offsetOf(mark)) ?? {};
      const shown = [documentation, ...tags.map((tag) => tag.text)].map((parts) => ts.displayPartsToString(parts));
      expect([mark, shown.join("\n")]).toEqual([mark, expect.stringContaining(text)]);
    }
  });

  test("in editors with TypeScript 7", { timeout: 60_000 }, async () => {
    await using server = await startLanguageServer(join(ROOT, "node_modules/typescript7/bin/tsc"), ROOT);
    server.open(file, HOVERED);
    for (const [mark, text] of Object.entries(HOVER_TEXTS))
      expect([mark, await server.hover(file, HOVERED, offsetOf(mark))]).toEqual([mark, expect.stringContaining(text)]);
  });
});
