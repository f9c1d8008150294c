import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate } from "../../scripts/generate/core.ts";
import { readInput } from "../../scripts/generate/input.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { conditionTypes } from "../../scripts/generate/condition-types.ts";
import { checkRuleFiles, type RuleFiles } from "../../scripts/generate/hand-written-rules.ts";
import { emitValidators } from "../../scripts/generate/validators.ts";
import { readConditions } from "../../scripts/specs/conditions.ts";
import { loadService, serviceNames } from "../../scripts/specs/load.ts";
import { SpecError, walk, type Schema } from "../../scripts/specs/schema.ts";
import type { Rule } from "../../src/operation/rule.ts";
import { ROOT, run } from "../support/project.ts";

const generated = await generate(await readInput(ROOT));

function isOpenSomewhere(schema: Schema): boolean {
  let isOpen = false;
  walk(schema, "", ({ additionalProperties }) => (isOpen ||= additionalProperties === true));
  return isOpen;
}

describe("generation", () => {
  test("writes the same bytes in another folder, time zone and language", { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "outdial-generated-"));
    try {
      const { code } = await run(
        ROOT,
        "env",
        "TZ=Asia/Shanghai",
        "LANG=zh_CN.UTF-8",
        process.execPath,
        "scripts/generate.ts",
        "--out",
        folder,
      );
      expect(code).toBe(0);
      for (const [path, text] of generated) {
        expect(await readFile(join(folder, path), "utf8")).toBe(text);
        expect(await readFile(join(ROOT, path), "utf8")).toBe(text);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("every generated file says that it is generated", () => {
    for (const [path, text] of generated) {
      if (!/\.[jt]s$/.test(path)) continue;
      expect(text).toMatch(
        /^\/\/ Generated from specs\/\w* by .+\. Not to be edited: change the spec and run `npm run generate`\.\n/,
      );
    }
  });

  test("contains unknown only where the spec is open", () => {
    const holes: string[] = [];
    for (const [path, text] of generated) {
      if (/validators\.ts$/.test(path)) expect(text).not.toMatch(/z\.(?:unknown|any|never|coerce)\(/);
      if (!/types\.ts$/.test(path)) continue;
      for (const { index } of text.matchAll(/\bunknown\b/g)) {
        const before = text.slice(0, index);
        // openapi-typescript gives response headers an index signature.
        if (/headers: \{\s+\[name: string\]: $/.test(before)) continue;
        // The parameters of an operation are the type of its input, under another name.
        const [, schema, operation] = [...before.matchAll(/^ {4}(\w+): |^export type (\w+)Input = /gm)].at(-1) ?? [];
        holes.push(`${path}: ${schema ?? `${operation}Request`}`);
      }
    }
    const specs = readSpecs(join(ROOT, "specs"));
    const open = serviceNames(specs).flatMap((service) =>
      [...loadService(specs, service).schemas].flatMap(([name, { schema }]) =>
        isOpenSomewhere(schema) ? [`generated/${service}/types.ts: ${name}`] : [],
      ),
    );
    expect([...new Set(holes)].sort()).toEqual(open.sort());
  });
});

describe("the list of operations in a document", () => {
  test("is replaced, and the text around it stays", async () => {
    const input = await readInput(ROOT);
    const readme = input.documents.get("README.md") ?? "";
    const [before = "", rest = ""] = readme.split("<!-- operations:start -->");
    const documents = new Map([
      [
        "README.md",
        `${before}<!-- operations:start -->\nold <!-- operations:end -->${rest.split("<!-- operations:end -->")[1]}`,
      ],
    ]);
    expect((await generate({ ...input, documents })).get("README.md")).toBe(readme);
  });
  test.each(["no markers", "<!-- operations:end --> <!-- operations:start -->"])(
    "needs its markers: %s",
    async (text) => {
      const generating = generate({ ...(await readInput(ROOT)), documents: new Map([["README.md", text]]) });
      await expect(generating).rejects.toThrow("README.md: must contain <!-- operations:start -->");
    },
  );
});

describe("an example that is not valid stops generation", () => {
  test.each([
    [
      "by its form",
      'startTime: "09:00:00"',
      'startTime: "9:00"',
      'aiccs/CreateAiCallTask.yaml#/operation/post/x-example: the page\'s example with these changes is invalid: CallTime/0/startTime does not satisfy pattern {"pattern":',
    ],
    [
      "by a condition",
      "TaskStartTime: 1893459600000",
      "TaskStartTime: null",
      "is invalid: the input does not satisfy required",
    ],
    [
      "by a parameter that does not exist",
      "MissCallRetry: true",
      "MissedCallRetry: true",
      "does not satisfy additionalProperties",
    ],
    [
      "by an id that YAML has rounded",
      "SdkAppId: 1400123455",
      "SdkAppId: 14001234550000000001",
      "SdkAppId is an id that JavaScript has rounded",
      "ccc/CreateAutoCalloutTask.yaml",
    ],
    [
      "by a rule that is only a warning",
      "AutoStop: 1",
      "AutoStop: 0",
      "breaks a rule: AutoStopDay has no effect unless AutoStop is 1",
      "dyvms/CloudUpdateTask.yaml",
    ],
  ])("%s", async (_case, before, after, message, file = "aiccs/CreateAiCallTask.yaml") => {
    const input = await readInput(ROOT);
    const text = input.specs.get(file) ?? "";
    expect(text).toContain(before);
    const specs = new Map([...input.specs, [file, text.replace(before, after)]]);
    await expect(generate({ ...input, specs })).rejects.toThrow(message);
  });
});

describe("keywords", () => {
  const load = (change: (text: string) => string, file = "ccc/shared.yaml") => {
    const specs = readSpecs(join(ROOT, "specs"));
    const before = specs.get(file) ?? "";
    expect(change(before)).not.toBe(before);
    specs.set(file, change(before));
    return () => loadService(specs, file.split("/")[0] ?? "");
  };
  const inVariable = (keyword: string) => (text: string) =>
    text.replace("description: Name of the variable.\n", `description: Name of the variable.\n      ${keyword}\n`);

  test.each([
    ["uniqueItems: true", 'nothing would enforce the keyword "uniqueItems"'],
    ["not: { const: a }", 'nothing would enforce the keyword "not"'],
    ["default: a", 'nothing would enforce the keyword "default"'],
    ["format: uuid", 'nothing would enforce the format "uuid"'],
    ["enum: [a, b]", "an enum must be a schema of its own"],
    ["x-unit: hours", 'unknown unit "hours"'],
    ["contentMediaType: application/json", "contentMediaType and contentSchema go together"],
    ["maxItems: 3", '"maxItems" does not apply to the type string'],
    ["minimum: 3", '"minimum" does not apply to the type string'],
    ["x-wire: comma-list", "only a parameter can be a comma list"],
  ])("%s stops generation with file, path and keyword", (keyword, message) => {
    expect(load(inVariable(keyword))).toThrow(
      `ccc/shared.yaml#/Variable/properties/Key/${keyword.split(":")[0] === "contentMediaType" ? "contentSchema" : (keyword.split(":")[0] ?? "")}: ${message}`,
    );
  });
  test("a source that the document does not list stops generation", () => {
    expect(load((text) => text.replace("minLength: outdial", "minLength: hearsay"))).toThrow(
      '"hearsay" is not among the document\'s x-sources',
    );
  });
  const inSpec = (from: string, to: string, file = "ccc/CreateAutoCalloutTask.yaml") =>
    load((text) => text.replace(from, () => to), file);
  const mistakes: [mistake: string, load: () => unknown][] = [
    [
      "a nested id of a request",
      load((text) =>
        text
          .replace("description: Name of the variable.", "description: Name of the variable.\n      x-id: int64")
          .replace(
            /Key:\n {6}type: string([^]*?) {6}minLength: 1\n {6}x-source: \{ minLength: outdial \}\n/,
            "Key:\n      type: integer$1",
          ),
      ),
    ],
    ["a required field that does not exist", inSpec("required: [SdkAppId,", "required: [Nope, SdkAppId,")],
    [
      "a pattern without a description in words",
      inSpec("description: Name of the task.", "description: Name of the task.\n      pattern: '^a$'"),
    ],
    [
      "a pattern that regular expression engines read differently",
      inSpec(
        "description: Name of the task.",
        "description: Name of the task.\n      x-pattern-message: two\n      pattern: '^.{1,2}$'",
      ),
    ],
    ["a phone number of an unknown kind", inSpec("        x-phone: number\n", "        x-phone: mobile\n")],
    [
      "a phone number in a place that no rule reads",
      inSpec(
        "    Url:\n      type: string\n",
        "    Url:\n      type: string\n      x-phone: number\n",
        "ccc/shared.yaml",
      ),
    ],
    [
      "a phone number of a response",
      inSpec(
        "    Callee:\n      type: string\n",
        "    Callee:\n      type: string\n      x-phone: number\n",
        "ccc/DescribeAutoCalloutTask.yaml",
      ),
    ],
    [
      "a digest that no parameter announces",
      inSpec("x-digest: EncryptionType", "x-digest: Encryption", "aiccs/ImportTaskNumberDatas.yaml"),
    ],
    ["no type", inSpec("    Name:\n      type: string\n", "    Name:\n")],
    [
      "a source of a fact that does not exist",
      inSpec("x-source: { minItems: outdial }", "x-source: { minItmes: outdial }"),
    ],
    ["a verify key that is not a parameter", inSpec("key: Name", "key: Nmae")],
    [
      "a parameter with which a change runs once, and that does not exist",
      inSpec("x-once-with: [FileName]", "x-once-with: [Filename]", "dyvms/CloudDeleteTaskTel.yaml"),
    ],
    ["a create that runs once", inSpec("    x-kind: create\n", "    x-kind: create\n    x-once-with: [Name]\n")],
    ["an unknown source of a code", inSpec("source: sdk-go", "source: sdk-og")],
    ["an unknown scheme", inSpec("scheme: tc3", "scheme: tc4", "ccc/openapi.yaml")],
    ["parameters where the scheme has none", inSpec("parameters: body", "parameters: query", "ccc/openapi.yaml")],
    ["a list in a query without its wire form", inSpec("      x-wire: json\n", "", "aiccs/CreateAiCallTask.yaml")],
    [
      "a parameter of a query that refers to an object",
      inSpec(
        '$ref: "./shared.yaml#/StartType"',
        '$ref: "./shared.yaml#/CallTimeWindow"',
        "aiccs/CreateAiCallTask.yaml",
      ),
    ],
    [
      "a parameter in a place that does not exist",
      inSpec(
        "description: Name of the task",
        "x-in: header\n      description: Name of the task",
        "aiccs/CreateAiCallTask.yaml",
      ),
    ],
    [
      "a form in a request whose body is JSON",
      inSpec("      x-unit: unix-s\n", "      x-unit: unix-s\n      x-in: form\n"),
    ],
    ["a parameter that may be null", inSpec("Name:\n      type: string", 'Name:\n      type: [string, "null"]')],
    ["a method with another name", inSpec("operationId: createAutoCalloutTask", "operationId: createTask")],
    [
      "an operation in a file of another name",
      inSpec("  /CreateAutoCalloutTask:", "  /CreateCalloutTask:", "ccc/openapi.yaml"),
    ],
    ["a rate limit with a typing error", inSpec("requests: 20, seconds: 1", "request: 20, seconds: 1")],
    ["a rate limit of nothing", inSpec("requests: 20, seconds: 1", "requests: 0, seconds: 1")],
    ["a defect of the page with a typing error", inSpec("      - where: page", "      - wher: page")],
    [
      "a verification by an operation that is not a query",
      inSpec("operation: DescribeAutoCalloutTasks, key", "operation: UpdatePredictiveDialingCampaign, key"),
    ],
    [
      "a failure of another type than the field",
      inSpec("x-failure: { Data: [false] }", 'x-failure: { Data: ["false"] }', "aiccs/UpdateAiCallTask.yaml"),
    ],
    ["an unknown type", inSpec("Name:\n      type: string", "Name:\n      type: text")],
    ["a maximum below the minimum", inSpec("minimum: 1\n      maximum: 3", "minimum: 4\n      maximum: 3")],
    ["a negative length", inSpec("minLength: 1", "minLength: -1")],
    [
      "a pattern that is not one",
      inSpec(
        "description: Name of the task.",
        "x-pattern-message: a\n      pattern: '^(a$'\n      description: Name of the task.",
      ),
    ],
    ["a list without items", inSpec('      items: { $ref: "./shared.yaml#/Variable" }\n', "")],
    ["an unknown kind of operation", inSpec("x-kind: create", "x-kind: update")],
    ["a create whose response has no id", inSpec("    x-created: TaskId\n", "")],
    ["an id of what was created that is not in the response", inSpec("x-created: TaskId", "x-created: CampaignId")],
    ["a change that creates something", inSpec("x-kind: create", "x-kind: change")],
    [
      "a create that cannot be looked up",
      inSpec("    x-verify: { operation: DescribeAutoCalloutTasks, key: Name }\n", ""),
    ],
    [
      "a reason for no query beside a query",
      inSpec(
        "operation: DescribeAutoCalloutTasks, key: Name }",
        "operation: DescribeAutoCalloutTasks, noQuery: none }",
      ),
    ],
    ["no reason for no query", inSpec("{ operation: DescribeAutoCalloutTasks, key: Name }", '{ noQuery: "" }')],
    ["a query that is looked up", inSpec("x-kind: create", "x-kind: query")],
    [
      "a failure in a field that does not exist",
      inSpec("x-failure: { Data:", "x-failure: { Date:", "aiccs/UpdateAiCallTask.yaml"),
    ],
  ];
  const messageOf = (loading: () => unknown): string => {
    try {
      loading();
    } catch (error) {
      if (error instanceof SpecError) return error.message;
      throw error;
    }
    return "generation does not stop";
  };
  test.each(mistakes)("%s stops generation, with file and place", (_mistake, loading) => {
    expect(messageOf(loading)).toMatch(/^\w+\/\w+\.yaml#\/\S*: \S/);
  });
  test("the message about each mistake says what is expected", async () => {
    const lines = mistakes.map(([mistake, loading]) => `${mistake}:\n    ${messageOf(loading)}\n`);
    await expect(lines.join("")).toMatchFileSnapshot("spec-errors.txt");
  });
  test("a spec that the document does not list stops generation", async () => {
    const input = await readInput(ROOT);
    const listed = '  /CreateAutoCalloutTask:\n    $ref: "./CreateAutoCalloutTask.yaml#/operation"\n';
    const document = input.specs.get("ccc/openapi.yaml") ?? "";
    const specs = new Map(input.specs).set("ccc/openapi.yaml", document.replace(listed, ""));
    await expect(generate({ ...input, specs })).rejects.toThrow(
      "ccc/openapi.yaml#/paths: does not list ccc/CreateAutoCalloutTask.yaml",
    );
  });
  test("a request integer that is not an id must have a safe maximum", () => {
    expect(
      load(
        (text) => text.replace("maximum: 100000000000\n", "maximum: 9223372036854775807\n"),
        "ccc/CreateAutoCalloutTask.yaml",
      ),
    ).toThrow("needs a maximum within 2^53-1");
  });
  test("a request object must say whether it is closed", () => {
    expect(
      load((text) =>
        text.replace(
          "description: A time range of the day.\n  additionalProperties: false\n",
          "description: A time range of the day.\n",
        ),
      ),
    ).toThrow("#/TimeRange/additionalProperties: a request's object must say whether it is closed");
  });
  test("the branches of a oneOf must have different types", () => {
    expect(
      load(
        (text) =>
          text
            .replace("- $ref: '#/AdvancedRetryStrategy'", "- $ref: '#/ClidProperty'")
            .replace('- $ref: "#/AdvancedRetryStrategy"', '- $ref: "#/ClidProperty"'),
        "dyvms/shared.yaml",
      ),
    ).toThrow("must be of different types");
  });
  test("a reference without a target stops generation", () => {
    expect(load((text) => text.replace('"#/Variable"', '"#/Varible"'))).toThrow(
      "ccc/shared.yaml#/Varible, which does not exist",
    );
  });
});

describe("conditions", () => {
  const request = (entry: object): Schema => ({
    type: "object",
    properties: { A: {}, B: {}, C: {} },
    allOf: [entry],
  });
  const read = (entry: object) => readConditions(request(entry), "x.yaml", "/XRequest");

  test("become the data that src/rules states", () => {
    expect(read({ if: { properties: { A: { const: 1 } }, required: ["A"] }, then: { required: ["B", "C"] } })).toEqual([
      { when: { A: [1] }, need: ["B", "C"] },
    ]);
    expect(
      read({
        if: { properties: { A: { enum: [1, 2] } } },
        then: { anyOf: [{ required: ["B"] }, { required: ["C"] }] },
      }),
    ).toEqual([{ when: { A: [undefined, 1, 2] }, needOneOf: ["B", "C"] }]);
    expect(read({ anyOf: [{ required: ["A"] }, { required: ["B"] }] })).toEqual([{ needOneOf: ["A", "B"] }]);
  });
  test.each<[string, object, string]>([
    [
      "else",
      { if: { properties: { A: { const: 1 } } }, then: { required: ["B"] }, else: { required: ["C"] } },
      'outdial cannot enforce "else" in a condition',
    ],
    [
      "a range",
      { if: { properties: { A: { minimum: 1 } } }, then: { required: ["B"] } },
      'outdial cannot enforce "minimum" in a condition',
    ],
    ["no condition", { if: { required: ["A"] }, then: { required: ["B"] } }, "must look at a property"],
    [
      "an unknown field",
      { if: { properties: { A: { const: 1 } } }, then: { required: ["D"] } },
      "names D, which is not a property of the request",
    ],
    ["no requirement", { if: { properties: { A: { const: 1 } } }, then: {} }, "must be either"],
    [
      "a forbidden field",
      { if: { properties: { A: { const: 1 } } }, then: { properties: { B: false } } },
      'outdial cannot enforce "properties" in a condition',
    ],
  ])("%s stops generation", (_case, entry, message) => {
    expect(() => read(entry)).toThrow(message);
    expect(() => read(entry)).toThrow("x.yaml#/XRequest/allOf/0");
  });
  test("each required field, or choice of fields, is a member with the sentence that a compiler shows", () => {
    expect(
      conditionTypes([
        { when: { Mode: [undefined, 0], On: true }, need: ["A", "B"] },
        { when: { Kind: "x" }, needOneOf: ["C", "D"] },
        { needOneOf: ["A", "C"] },
      ]).split("\n"),
    ).toEqual([
      `"A is required when Mode is not given or 0 and On is true": { of: "A"; when: { Mode: "not given" | 0; On: true } };`,
      `"B is required when Mode is not given or 0 and On is true": { of: "B"; when: { Mode: "not given" | 0; On: true } };`,
      `"C or D is required when Kind is x": { of: "C" | "D"; when: { Kind: "x" } };`,
      `"A or C is required": { of: "A" | "C" };`,
    ]);
  });
});

describe("a file of src/rules", () => {
  const conditions = [{ needOneOf: ["A", "B"] }];
  const rule: Rule = { name: "a", level: "error", fields: ["A"], description: "a", check: () => false };
  const check = (files: object) => () => checkRuleFiles("svc", files as RuleFiles, ["CreateTask", "StopTask"]);

  test("may have conditions, rules or both, and share code with files of no operation", () => {
    const files = { CreateTask: { conditions, rules: () => [rule] }, StopTask: { rules: () => [rule] } };
    expect(check({ ...files, "task-settings": { taskSettings: () => [rule] } })).not.toThrow();
  });
  test.each<[string, object, string]>([
    [
      "of an operation without a spec",
      { CreateTsk: { conditions } },
      "CreateTsk.ts: specs/svc has no operation CreateTsk. Did you mean CreateTask?",
    ],
    [
      "with rules but without the name of an operation",
      { "create-task": { rules: () => [rule] } },
      "specs/svc has no operation create-task",
    ],
    ["with another export", { CreateTask: { rule: () => [rule], conditions } }, "CreateTask.ts: exports rule;"],
    ["with rules as a list", { CreateTask: { rules: [rule] } }, "rules must be a function that creates the rules"],
    ["without conditions and rules", { CreateTask: {} }, "exports neither conditions nor rules"],
    ["with an empty list of conditions", { CreateTask: { conditions: [] } }, "conditions is empty; leave it out"],
    ["with no rule", { CreateTask: { rules: () => [] } }, "rules creates no rule; leave it out"],
  ])("%s stops generation", (_case, files, message) => {
    expect(check(files)).toThrow(SpecError);
    expect(check(files)).toThrow(message);
  });
  test("in the folder of a service without a spec stops generation", async () => {
    const input = await readInput(ROOT);
    const rules = { ...input.handWritten.rules, vms: { StopTask: { conditions } } };
    await expect(generate({ ...input, handWritten: { ...input.handWritten, rules } })).rejects.toThrow(
      "src/rules/vms/StopTask.ts: specs/vms has no operation StopTask",
    );
  });
});

test("validators are built at their first use, so that importing builds nothing", () => {
  expect(
    emitValidators(
      "// by somebody\n\nexport const zA = z.string();\n\nexport const zB = z.object({ zA: zA, a: z.array(zA) });\n",
    ),
  ).toBe(
    [
      'import { array } from "../../src/validation/schema/array.ts";',
      "export const zA = () => z.string();",
      "",
      "export const zB = () => z.object({ zA: zA(), a: array(zA()) });",
      "",
    ].join("\n"),
  );
});
