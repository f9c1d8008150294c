import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSpecs } from "../../scripts/specs/files.ts";
import { createJudge, selfContained } from "../../scripts/judge/compile.ts";
import { loadService, serviceNames } from "../../scripts/specs/load.ts";
import { reachable } from "../../scripts/specs/service-spec.ts";
import { walk, type Schema } from "../../scripts/specs/schema.ts";
import { clientDocument } from "../../scripts/specs/views.ts";
import { EXAMPLES } from "../../generated/examples.ts";
import { SERVICES } from "../../generated/actions.ts";
import { ALIBABA_CODES } from "../../src/errors/codes/alibaba.ts";
import { TENCENT_CODES } from "../../src/errors/codes/tencent.ts";
import { ROOT } from "../support/project.ts";

const specs = readSpecs(join(ROOT, "specs"));
const services = serviceNames(specs).map((name) => loadService(specs, name));
type Entry = { validate: (action: string, input: unknown) => { ok: boolean } };
const validators: Record<string, Entry> = {};
for (const name of Object.keys(SERVICES))
  validators[name] = (await import(`../../generated/${name}/index.ts`)) as Entry;

describe.each(services)("$name", (service) => {
  const judge = createJudge(service);

  describe.each(service.operations)("$action", ({ action, request, requestExamples, resultExamples, example }) => {
    test.each(Object.entries(requestExamples))(
      "the request example %s is valid on the wire and as input",
      (_name, { value }) => {
        const isValid = judge.getSchema(action);
        expect({ valid: isValid?.(value), errors: isValid?.errors }).toEqual({ valid: true, errors: null });
        expect(validators[service.name]?.validate(action, value)).toMatchObject({ ok: true });
      },
    );
    test("the operation's example is valid without warnings, as the spec writes it and in its normal form", () => {
      for (const input of [example, EXAMPLES[action as keyof typeof EXAMPLES]])
        expect(validators[service.name]?.validate(action, input)).toMatchObject({ ok: true, warnings: [] });
    });
    test("the spec contains the vendor's sample response", () => {
      expect(resultExamples).toHaveProperty("page");
    });
    test("every parameter has a description, in our own words", () => {
      const properties = Object.entries(service.schemas.get(request)?.schema.properties ?? {});
      expect(properties).not.toEqual([]);
      for (const [name, schema] of properties) expect(schema.description, name).toMatch(/^[A-Z].*\.$/s);
    });
  });

  test("the type of a create's result has the id of what was created, at any depth", () => {
    const { components } = clientDocument(service, "types") as { components: { schemas: Record<string, Schema> } };
    /* The parts of a schema: itself, what it refers to, and all that it combines. */
    const parts = (schema: Schema | undefined): Schema[] =>
      schema === undefined
        ? []
        : [
            schema,
            ...parts(schema.$ref === undefined ? undefined : components.schemas[schema.$ref.split("/").at(-1) ?? ""]),
            ...(schema.allOf ?? []).flatMap(parts),
          ];
    const creating = service.operations.filter(({ created }) => created !== undefined);
    for (const { action, result, created = "" } of creating) {
      let reached = parts(components.schemas[result]);
      for (const name of created.split(".")) {
        expect(
          reached.flatMap(({ required = [] }) => required),
          `${action}: ${created}`,
        ).toContain(name);
        reached = reached.flatMap(({ properties }) => parts(properties?.[name]));
      }
      expect(reached.some(({ type }) => type === "string")).toBe(true);
    }
  });

  test("each field's example is valid for that field", () => {
    const judge = createJudge(service);
    for (const [name, { schema }] of service.schemas) {
      walk(schema, name, ({ examples = [], ...inner }, path) => {
        if (examples.length === 0) return;
        const isValid = judge.compile(selfContained(service, inner, path));
        for (const example of examples) expect(isValid(example), `${path}: ${JSON.stringify(example)}`).toBe(true);
      });
    }
  });
});

describe("what a user needs can be imported", () => {
  test.each(services)("outdial/$name exports every operation, enum and structure", ({ name, schemas, operations }) => {
    const entry = readFileSync(join(ROOT, "generated", name, "index.ts"), "utf8");
    const requests = reachable(
      schemas,
      operations.map(({ request }) => request),
    );
    const structures = [...requests].filter((part) => !["ClockTime", "CalendarDate", "DateAndTime"].includes(part));
    const methods = operations.flatMap(({ action, method, result }) => [method, `${action}Input`, result]);
    for (const needed of [...structures, ...methods]) expect(entry).toMatch(new RegExp(`\\b${needed}\\b[,\\s}]`));
  });
});

describe("facts beside the schemas", () => {
  const states = ["Status", "State"];
  /* The names of all fields of a response, at any depth. */
  const fieldsOf = ({ schemas }: (typeof services)[number], result: string): string[] =>
    [...reachable(schemas, [result])].flatMap((name) => {
      const found: string[] = [];
      const schema = schemas.get(name)?.schema;
      if (schema) walk(schema, name, ({ properties = {} }) => void found.push(...Object.keys(properties)));
      return found;
    });
  test.each(services)("$name: the query that shows whether a state was changed returns states", (service) => {
    const changing = service.operations.filter(({ behaviour: { does } }) =>
      ["start", "stop", "pause", "resume", "abort"].includes(does),
    );
    expect(changing).not.toEqual([]);
    for (const { action, verify } of changing) {
      const query = service.operations.find((operation) => operation.action === verify?.operation);
      const shown = query ? fieldsOf(service, query.result) : [];
      expect({ action, shows: shown.some((name) => states.includes(name)) }).toEqual({ action, shows: true });
    }
  });
  test.each(services)("$name: a default is a valid value of its field", (service) => {
    const judge = createJudge(service);
    for (const [name, { schema }] of service.schemas) {
      walk(schema, name, ({ "x-default": value, ...inner }, path) => {
        if (value !== undefined) expect(judge.compile(selfContained(service, inner, path))(value), path).toBe(true);
      });
    }
  });
  test.each(services)("$name: every documented error code is in the vendor's code table", ({ operations, rpc }) => {
    const table = rpc.scheme === "tc3" ? TENCENT_CODES : ALIBABA_CODES;
    for (const { code } of operations.flatMap(({ errorCodes }) => errorCodes)) {
      expect(Object.values<readonly string[]>(table.codes).flat()).toContain(code);
    }
  });
});

describe("defects of the vendor's pages are recorded", () => {
  const defects = (file: string): string => specs.get(file) ?? "";
  test.each([
    ["aiccs/UpdateAiCallTask.yaml", "Code OK and Data true beside Success false"],
    ["aiccs/CreateAiCallTask.yaml", "1213123123*****"],
    ["dyvms/CloudUpdateTask.yaml", "The column is lost"],
    ["dyvms/CloudUpdateTask.yaml", "example of AutoStopDay"],
    ["dyvms/CloudUpdateTask.yaml", "example of CustomerClidsGroup"],
    ["dyvms/CloudUpdateTask.yaml", "the value needs URL encoding"],
  ])("%s: %s", (file, words) => {
    expect(defects(file)).toContain("x-doc-defect:");
    expect(defects(file)).toContain(words);
  });
});
