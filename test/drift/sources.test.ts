import { describe, expect, test } from "vitest";
import { compare } from "../../scripts/drift/compare.ts";
import type { Finding } from "../../scripts/drift/finding.ts";
import { parentOf, type Documented, type Field } from "../../scripts/drift/model.ts";
import { readMeta } from "../../scripts/pages/meta.ts";
import { SourceError } from "../../scripts/pages/source-error.ts";
import { readTcApi } from "../../scripts/pages/tc-api.ts";
import { describeField } from "../pages/phrases.ts";
import { withItemValues } from "../pages/render.ts";
import { SPECS } from "../pages/specs.ts";

/* The vendors' machine-readable forms, filled from our own specs, through the same comparison as pages. */

function metaOf(spec: Documented): string {
  const schema = (side: "request" | "response", field: Field): object => {
    const { facts, path } = field;
    const children = spec[side].fields.filter((one) => parentOf(one.path) === path);
    const item = children.find((one) => one.path === `${path}[]`);
    const type = String(facts.type?.value);
    return {
      type: type === "number" ? "number" : type,
      ...(type === "number" && { format: "double" }),
      description: describeField(spec, field, "en", true).join("\n"),
      required: facts.required?.value === true,
      ...(facts.example && { example: String(facts.example.value) }),
      ...(type === "integer" && !facts.minimum && !facts.maximum && { minimum: "0", maximum: "9223372036854775807" }),
      enumValueTitles: {},
      ...(item && { items: schema(side, item) }),
      ...(!item &&
        children.length > 0 && {
          properties: Object.fromEntries(children.map((one) => [one.path.split(".").at(-1) ?? "", schema(side, one)])),
        }),
    };
  };
  const top = (side: "request" | "response") => spec[side].fields.filter(({ path }) => !/[.[]/.test(path));
  const hidden = { name: "OwnerId", in: "query", schema: { type: "integer", required: false } };
  return JSON.stringify({
    version: "1.0",
    info: { style: "RPC", version: spec.version?.value },
    apis: {
      [spec.operation]: {
        parameters: [
          hidden,
          ...top("request").map((field) => ({ name: field.path, in: "query", schema: schema("request", field) })),
        ],
        responses: {
          200: {
            schema: {
              type: "object",
              properties: Object.fromEntries(top("response").map((field) => [field.path, schema("response", field)])),
            },
          },
        },
        responseDemo: JSON.stringify([{ type: "json", example: JSON.stringify(spec.examples.response) }]),
      },
    },
  });
}

function tcApiOf(spec: Documented): string {
  const objects: Record<string, object> = {};
  const types: Readonly<Record<string, [string, string]>> = {
    integer: ["int", "int64"],
    string: ["string", "string"],
    boolean: ["bool", "bool"],
    number: ["float", "float"],
  };
  const add = (side: "request" | "response", name: string, parent: string): string => {
    const fields = spec[side].fields.filter(({ path }) => parentOf(path) === parent && !path.endsWith("[]"));
    objects[name] = {
      members: fields.map((field) => {
        const { facts, path } = field;
        const item = spec[side].fields.find((one) => one.path === `${path}[]`);
        const [type, member] =
          facts.type?.value === "array"
            ? ["list", item?.facts.type?.value === "object" ? add(side, `${name}${path}`, `${path}[]`) : "string"]
            : facts.type?.value === "object"
              ? ["object", add(side, `${name}${path}`, path)]
              : (types[String(facts.type?.value)] ?? ["string", "string"]);
        return {
          name: path.split(".").at(-1),
          type,
          member,
          document: describeField(spec, withItemValues(spec, field), "zh", false).join("\n").replaceAll("⏎", "\n"),
          required: facts.required?.value === true,
        };
      }),
    };
    return name;
  };
  const names = { input: add("request", "Input", ""), output: add("response", "Output", "") };
  return JSON.stringify({
    actions: { [spec.operation]: names },
    objects,
    metadata: { apiVersion: spec.version?.value },
  });
}

const ofVendor = (vendor: Documented["vendor"]) => SPECS.filter((spec) => spec.vendor === vendor);

describe("Alibaba Cloud's api-docs.json", () => {
  test.each(ofVendor("alibaba"))("$operation reads back without drift", (spec) => {
    const [source] = readMeta(metaOf(spec), new Set([spec.operation]));
    expect(compare(spec, source ?? expect.fail(), { silence: "unsure" })).toEqual([]);
  });
  test("a changed maximum is the one finding", () => {
    const spec = SPECS.find(({ operation }) => operation === "UpdateAiCallTask") ?? expect.fail();
    const fields = spec.request.fields.map((field) =>
      field.path === "CallRetryTimes" ? { ...field, facts: { ...field.facts, maximum: { value: 2 } } } : field,
    );
    const [source] = readMeta(metaOf({ ...spec, request: { ...spec.request, fields } }), new Set([spec.operation]));
    expect(compare(spec, source ?? expect.fail(), { silence: "unsure" })).toMatchObject([
      { severity: "breaking", path: "CallRetryTimes", what: "maximum", before: 3, after: 2 },
    ]);
  });
});

describe("Tencent Cloud's api.json", () => {
  test.each(ofVendor("tencent"))(
    "$operation reads back without drift, but for what lists do not say of their items",
    (spec) => {
      const [source] = readTcApi(tcApiOf(spec), new Set([spec.operation]));
      const findings = compare(spec, source ?? expect.fail(), { silence: "unsure" });
      const isOfItem = ({ severity, path, what }: Finding): boolean =>
        severity === "unsure" && path.endsWith("[]") && what !== "values";
      expect(findings.filter((finding) => !isOfItem(finding))).toEqual([]);
    },
  );
  test("a new required member is breaking", () => {
    const spec = SPECS.find(({ operation }) => operation === "CreateAutoCalloutTask") ?? expect.fail();
    const document = JSON.parse(tcApiOf(spec)) as { objects: { Input: { members: object[] } } };
    document.objects.Input.members.push({ name: "BrandNew", type: "int", member: "int64", required: true });
    const [source] = readTcApi(JSON.stringify(document), new Set([spec.operation]));
    expect(compare(spec, source ?? expect.fail(), { silence: "unsure" })[0]).toMatchObject({
      severity: "breaking",
      path: "BrandNew",
      what: "field",
      after: "integer, required",
    });
  });
});

test.each([
  ["no JSON", "<html>"],
  ["other JSON", '{"a":1}'],
  ["null", "null"],
])("%s is neither", (_case, text) => {
  expect(() => readMeta(text, new Set())).toThrow(SourceError);
  expect(() => readTcApi(text, new Set())).toThrow(SourceError);
});

describe("a part that is not of its form is refused with its place", () => {
  test.each([
    ["another file", { name: "outdial" }, 'apis is not of its form: an api-docs.json has "apis"'],
    ["a list", [], 'the file is not of its form: an api-docs.json has "apis"'],
    ["an operation that is null", { apis: { Some: null } }, "apis.Some is not of its form"],
    ["parameters that are no list", { apis: { Some: { parameters: {} } } }, "apis.Some.parameters is not of its form"],
    [
      "a parameter without a name",
      { apis: { Some: { parameters: [{ schema: {} }] } } },
      "apis.Some.parameters.0.name is not of its form",
    ],
    [
      "a structure that is missing",
      { apis: { Some: { parameters: [{ name: "A", schema: { $ref: "#/components/schemas/Gone" } }] } } },
      "components.schemas.Gone is not of its form",
    ],
  ])("%s, in api-docs.json", (_case, document, message) => {
    expect(() => readMeta(JSON.stringify(document), new Set(["Some"]))).toThrow(message);
    expect(() => readMeta(JSON.stringify(document), new Set(["Some"]))).toThrow(SourceError);
  });
  test.each([
    ["another file", { name: "outdial" }, 'actions is not of its form: an api.json has "actions" and "objects"'],
    ["an action that is null", { actions: { Some: null }, objects: {} }, "actions.Some is not of its form"],
    [
      "a structure that is missing",
      { actions: { Some: { input: "In", output: "Out" } }, objects: {} },
      "objects.In is not of its form",
    ],
    [
      "members that are no list",
      { actions: { Some: { input: "In", output: "In" } }, objects: { In: { members: {} } } },
      "objects.In.members is not of its form",
    ],
  ])("%s, in api.json", (_case, document, message) => {
    expect(() => readTcApi(JSON.stringify(document), new Set(["Some"]))).toThrow(message);
    expect(() => readTcApi(JSON.stringify(document), new Set(["Some"]))).toThrow(SourceError);
  });
});
