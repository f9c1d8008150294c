import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { draftOperation } from "../../scripts/draft/document.ts";
import { draftAll } from "../../scripts/draft/drafts.ts";
import { draftFiles, type ChangedFile } from "../../scripts/draft/files.ts";
import { textSchema } from "../../scripts/draft/keywords.ts";
import { kindOf } from "../../scripts/draft/kind.ts";
import { memberNames } from "../../scripts/draft/member-names.ts";
import { writeAll } from "../../scripts/draft/write.ts";
import type { Documented } from "../../scripts/facts/model.ts";
import type { Finding } from "../../scripts/drift/finding.ts";
import { readSpecOperations } from "../../scripts/specs/spec-operations.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { loadService } from "../../scripts/specs/load.ts";
import type { Schema } from "../../scripts/specs/schema.ts";
import { readMeta } from "../../scripts/sources/meta.ts";
import { readTcApi } from "../../scripts/sources/tc-api.ts";
import { readPage } from "../../scripts/pages/read.ts";
import { copyProject, ROOT, run } from "../support/project.ts";
import type { Language } from "../pages/phrases.ts";
import { renderPage, type RenderedForm } from "../pages/render.ts";
import { API, API_DOCS } from "./vendor-files.ts";
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

/* A draft takes much from other operations. These are the same however many the specs have. */
const SIBLINGS = [
  ...["CreateAiCallTask", "UpdateAiCallTask", "CloudUpdateTask"],
  ...["CreateAutoCalloutTask", "UpdatePredictiveDialingCampaign"],
];
const SPECS: ReadonlyMap<string, string> = readSpecs(join(ROOT, "specs"));
const SOME_SPECS: ReadonlyMap<string, string> = new Map(
  [...SPECS].flatMap(([path, text]): [string, string][] => {
    const action = /\/([A-Z]\w+)\.yaml$/.exec(path)?.[1];
    if (action !== undefined && !SIBLINGS.includes(action)) return [];
    if (!path.endsWith("/openapi.yaml")) return [[path, text]];
    const document = parse(text) as { paths: Record<string, unknown> };
    const paths = Object.entries(document.paths).filter(([name]) => SIBLINGS.includes(name.slice(1)));
    return [[path, stringify({ ...document, paths: Object.fromEntries(paths) })]];
  }),
);

function filesOf(stranger: Stranger, text = pageOf(stranger), siblings = SOME_SPECS): ChangedFile[] {
  const { service: whole } = OPERATIONS.get(stranger[1]) ?? expect.fail();
  const service = loadService(siblings, whole.name);
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
    for (const { path, text } of filesOf(stranger, pageOf(stranger), SPECS)) writeFileSync(at(path), text);
  }
  const odd = ["__", "_x", "no-answer", "no_answer", "NO_ANSWER"].map((value) => `• ${value}: a choice.\n\n`).join("");
  const page = pageOf(nice).replace("• IMMEDIATE: a choice.\n\n", odd);
  await writeFile(at("page.txt"), page);
  await writeFile(at("api-docs.json"), JSON.stringify(API_DOCS));
  await writeFile(at("api.json"), JSON.stringify(API));
  const written = await project.run("node", "scripts/draft.ts", "--write", "page.txt");
  for (const file of ["--meta=api-docs.json", "--tc-api=api.json"])
    expect(await project.run("node", "scripts/draft.ts", "--write", file)).toMatchObject({ code: 0 });
  expect(written).toMatchObject({ code: 0, output: expect.stringContaining("wrote src/enums/aiccs.ts") as string });

  // The conditions of its page, and no rule.
  expect(readFileSync(at("src/rules/aiccs/CreateNiceCallTask.ts"), "utf8")).toContain('need: ["TaskStartTime"]');
  expect(readFileSync(at("src/enums/aiccs.ts"), "utf8")).toContain('NoAnswer3: "no_answer"');

  // The copy has no tests, which some scripts import.
  await project.edit("tsconfig.json", (text) =>
    text.replace('"scripts", "test", "examples", "*.ts"', '"scripts/drift"'),
  );
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
    const specs = new Map([...SPECS, ...drafts]);
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

  test("makes an enum of a response's values, and marks as x-todo what the page does not say clearly", () => {
    const page = pageOf(changed)
      .replace(/^\| Status \|.*$/m, "| Status | string | 0.初始 1.运行中 | 1 |")
      .replace(/^\| AutoStop \|.*$/m, "| AutoStop | integer | 视情况 | 一项设置。 | 1** |");
    const draft = specOf(changed, page);
    expect(draft).toMatch(/Status:\s+\$ref: "#\/CloudChangeTaskStatus"\s+description: To be described\./);
    expect(draft).toMatch(
      /CloudChangeTaskStatus:\s+type: string\s+description: To be described\.\s+enum:\s+- "0"\s+- "1"/,
    );
    // The other operation has the values that the page does not state.
    expect(draft).toMatch(
      /AutoStop:\s+\$ref: "?\.\/shared\.yaml#\/Switch"?[^]*?x-todo:\s+- description\s+- required\s+- \$ref\s+- examples/,
    );
    expect(draft).toContain("row not read: request AutoStop, line");
  });
});

/** The drafts of a machine-readable file, by operation and parsed. */
async function draftsOf(name: string, sources: Documented[]): Promise<Record<string, Record<string, Schema>>> {
  const read = (path: string): string =>
    SOME_SPECS.get(path.replace("specs/", "")) ?? readFileSync(join(ROOT, path), "utf8");
  const { specs } = await draftAll(sources, name, SOME_SPECS, read);
  return Object.fromEntries([...specs].map(([operation, text]) => [operation, parse(text) as Record<string, Schema>]));
}

function postOf(draft: Record<string, Schema> | undefined): Record<string, unknown> {
  const { post } = (draft ?? expect.fail()).operation as unknown as { post: Record<string, unknown> };
  return post;
}

describe("a draft from Alibaba Cloud's api-docs.json", async () => {
  const names = new Set(["ImportAiCallNumbers", "QueryAiCallRecordPage"]);
  const { ImportAiCallNumbers: added, QueryAiCallRecordPage: query } = await draftsOf(
    "aiccs",
    readMeta(JSON.stringify(API_DOCS), names),
  );

  test("has the form body, and maps with the type of their values", () => {
    const { PhoneNumberList, Variables, Labels } = added?.ImportAiCallNumbersRequest?.properties ?? {};
    expect(PhoneNumberList).toMatchObject({
      ...{ type: "array", "x-wire": "json", "x-in": "form", maxItems: 10 },
      items: { type: "object", additionalProperties: { type: "string" } },
    });
    expect(Variables).toMatchObject({ type: "object", "x-wire": "json", additionalProperties: { type: "string" } });
    expect(Variables).not.toHaveProperty("x-in");
    expect(Labels).toMatchObject({ additionalProperties: { type: "integer", maximum: Number.MAX_SAFE_INTEGER } });
  });

  test("has the kind, and only what an operation of the kind states", () => {
    expect(postOf(added)).toMatchObject({
      "x-kind": "import",
      "x-created": "Data",
      "x-starts-calls": "always",
      "x-verify": { key: "TaskId" },
      "x-behaviour": { family: "ai-call-task", does: "import" },
      "x-example": { TaskId: "118700000000000001" },
      "x-todo": expect.arrayContaining(["x-kind", "x-created", "x-verify", "x-behaviour"]) as string[],
    });
    const post = postOf(query);
    expect(post).toMatchObject({
      "x-kind": "query",
      "x-behaviour": { family: "ai-call-task", does: "list", ignores: ["RecordIds", "CallDay", "StartType"] },
    });
    for (const extension of ["x-created", "x-starts-calls", "x-verify"]) expect(post).not.toHaveProperty(extension);
  });

  test("has ids, null, enums and maps at any depth of a response, and ids in lists", () => {
    const data = query?.QueryAiCallRecordPageResult?.properties?.Data;
    expect(data?.properties?.Records).toMatchObject({
      type: "array",
      items: {
        properties: {
          RecordId: { type: "integer", "x-id": "uint64", examples: [5] },
          Note: { type: ["string", "null"] },
          Status: { oneOf: [{ $ref: "#/QueryAiCallRecordPageStatus" }, { type: "null" }], examples: [1] },
          Rate: { type: "integer", "x-todo": ["description", "examples"] },
          Failures: { additionalProperties: { type: "string" } },
          Steps: {
            items: {
              properties: {
                AgentId: { "x-id": "int64" },
                Words: { items: { properties: { Text: { type: "string" } } } },
              },
            },
          },
          TaskIds: { type: "array", items: { "x-id": "int64" } },
        },
      },
    });
    expect(query?.QueryAiCallRecordPageStatus).toMatchObject({ type: "integer", enum: [0, 1] });
    expect(query?.QueryAiCallRecordPageRequest?.properties?.RecordIds).toMatchObject({
      "x-wire": "json",
      items: { type: "integer", "x-id": "uint64" },
    });
    expect(added?.ImportAiCallNumbersResult?.properties?.Data).toMatchObject({ "x-id": "int64" });
  });

  test("takes from other operations what the source does not state, and marks it", () => {
    expect(query?.QueryAiCallRecordPageRequest?.properties).toMatchObject({
      StartType: { $ref: "./shared.yaml#/StartType", "x-todo": ["description", "$ref"] },
      CallDay: {
        minItems: 1,
        items: { $ref: "./shared.yaml#/CallDay" },
        "x-todo": expect.arrayContaining(["minItems", "items"]) as string[],
      },
    });
  });
});

describe("a draft from Tencent Cloud's api.json", async () => {
  const { CreateAutoCalloutPlanTask: create, DescribeAutoCalloutPlanTasks: list } = await draftsOf(
    "ccc",
    readTcApi(JSON.stringify(API), new Set(Object.keys(API.actions))),
  );
  const parameters = create?.CreateAutoCalloutPlanTaskRequest?.properties ?? {};

  test("has the width that the source states, and the unit, limits, enums and structures of other operations", () => {
    expect(parameters.SdkAppId).toMatchObject({ "x-id": "int64", "x-todo": ["description"] });
    expect(parameters.SdkAppId?.description).toContain("Id of the application");
    expect(parameters.NotBefore).toMatchObject({
      ...{ "x-unit": "unix-s", minimum: 0, maximum: 100000000000 },
      "x-source": { minimum: "outdial", maximum: "outdial" },
      "x-todo": expect.arrayContaining(["x-unit", "minimum", "maximum"]) as string[],
    });
    expect(parameters.Callees).toMatchObject({ minItems: 1, items: { minLength: 1, examples: ["008613012345678"] } });
    expect(parameters.Variables).toMatchObject({ items: { $ref: "./shared.yaml#/Variable" } });
    expect(parameters.CallOrder).toMatchObject({ $ref: "./shared.yaml#/CallOrder" });
  });

  test("has the vendor's structures by their names, three deep, and one that contains itself", () => {
    expect(parameters.Plan).toMatchObject({ $ref: "#/CalloutPlan" });
    expect(create).toMatchObject({
      CalloutPlan: { required: ["Stages"], properties: { Stages: { items: { $ref: "#/CalloutStage" } } } },
      CalloutStage: {
        additionalProperties: false,
        // Only a parameter can be an id.
        properties: { Windows: { items: { $ref: "#/CalloutWindow" } }, NumberId: { maximum: Number.MAX_SAFE_INTEGER } },
      },
      CalloutWindow: { properties: { Next: { $ref: "#/CalloutStage" } } },
    });
  });

  test("has what was created, which cannot be null, and a time in 2030", () => {
    expect(postOf(create)).toMatchObject({
      "x-kind": "create",
      "x-created": "TaskId",
      "x-behaviour": { family: "auto-callout-task", does: "create" },
      "x-verify": { operation: "DescribeAutoCalloutPlanTasks", key: "Name" },
      "x-example": { NotBefore: 1893459600 },
    });
    expect(create?.CreateAutoCalloutPlanTaskResult?.properties?.TaskId).toMatchObject({
      ...{ type: "integer", "x-id": "uint64" },
      "x-todo": expect.arrayContaining(["null"]) as string[],
    });
  });

  test("has null where the source says so, in its text too, and open structures in responses", () => {
    const tasks = list?.DescribeAutoCalloutPlanTasksResult?.properties?.Tasks;
    expect(tasks).toMatchObject({ type: ["array", "null"], items: { $ref: "#/CalloutPlanInfo" } });
    expect(list?.CalloutPlanInfo?.properties).toMatchObject({
      TaskId: { "x-id": "uint64", examples: [3] },
      NotBefore: { type: ["integer", "null"], "x-unit": "unix-s" },
      State: { oneOf: [{ $ref: "#/DescribeAutoCalloutPlanTasksState" }, { type: "null" }] },
      CallOrder: { oneOf: [{ $ref: "./shared.yaml#/CallOrder" }, { type: "null" }] },
      // The structure of requests is closed.
      Variables: { items: { $ref: "#/DescribeAutoCalloutPlanTasksVariable" } },
      Window: { oneOf: [{ $ref: "#/CalloutWindowInfo" }, { type: "null" }] },
    });
    expect(list?.CalloutPlanInfo).not.toHaveProperty("additionalProperties");
  });
});

test.each([
  ["CreateTask", true, "create"],
  ["CreateTask", false, "import"],
  ["CloudImportTaskTel", false, "import"],
  ["AddNumbers", true, "import"],
  ["CloudMonitorTask", false, "query"],
  ["ListTasks", true, "query"],
  ["BatchStopTask", false, "change"],
  ["CloudPauseTask", true, "change"],
  // Nothing says that it may be sent twice.
  ["LlmSmartCall", false, "import"],
  ["Settle", false, "import"],
])("the kind of %s, with an id in its response: %s, is %s", (operation, hasId, kind) => {
  expect(kindOf(operation, hasId)).toBe(kind);
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

test.each([
  ["PhoneNumber", "number"],
  ["PhoneNumbers[]", "number"],
  ["TaskTelList[].Tel", "number"],
  ["Callee", "number"],
  ["Callers[]", "number"],
  ["PhoneType", undefined],
  ["CustomerClidsGroup", undefined],
  ["OutId", undefined],
])("a draft marks %s as a phone number by its name, for a person to check", (path, phone) => {
  const todo: string[] = [];
  const schema = textSchema({ path, facts: { type: { value: "string" } } }, "request", false, todo);
  expect(schema["x-phone"]).toBe(phone);
  expect(todo).toEqual(phone === undefined ? [] : ["x-phone"]);
});

test("npm run draft prints a spec; it refuses an operation that has one and a page that cannot be read", async () => {
  const draft = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return await run(ROOT, "node", "scripts/draft.ts", join(folder, name));
  };
  await writeFile(join(folder, "api-docs.json"), JSON.stringify(API_DOCS));
  const fromFile = (...args: string[]) =>
    run(ROOT, "node", "scripts/draft.ts", `--meta=${join(folder, "api-docs.json")}`, ...args);
  const [one, all, there, missing] = await Promise.all([
    fromFile("--operation=QueryAiCallRecordPage"),
    fromFile(),
    fromFile("--operation=CreateAiCallTask"),
    fromFile("--operation=Gone"),
  ]);
  const named = (output: string): string[] => [...output.matchAll(/operationId: (\w+)/g)].map(([, name = ""]) => name);
  expect(named(one.output)).toEqual(["queryAiCallRecordPage"]);
  expect(named(all.output)).toEqual(["importAiCallNumbers", "queryAiCallRecordPage"]);
  expect(there).toMatchObject({ code: 2, output: expect.stringContaining("already has a spec") as string });
  expect(missing).toMatchObject({ code: 2, output: expect.stringContaining("has no operation Gone") as string });
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
