import { describe, expect, test } from "vitest";
import { compare } from "../../scripts/drift/compare.ts";
import type { Finding } from "../../scripts/drift/finding.ts";
import type { Documented } from "../../scripts/facts/model.ts";
import { readMeta } from "../../scripts/sources/meta.ts";
import { SourceError } from "../../scripts/sources/source-error.ts";
import { readTcApi } from "../../scripts/sources/tc-api.ts";
import { SPECS } from "../pages/specs.ts";
import { metaOf, tcApiOf } from "./machine-readable.ts";

/* The vendors' machine-readable files go through the same comparison as pages. */

const ofVendor = (vendor: Documented["vendor"]) => SPECS.filter((spec) => spec.vendor === vendor);

describe("Alibaba Cloud's api-docs.json", () => {
  test.each(ofVendor("alibaba"))("$operation has no drift", (spec) => {
    const [source] = readMeta(metaOf(spec), new Set([spec.operation]));
    expect(compare(spec, source ?? expect.fail(), { silence: "unsure" })).toEqual([]);
  });
  test("a changed maximum is the only finding", () => {
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
  test.each(ofVendor("tencent"))("$operation has no drift, except what lists do not say about their items", (spec) => {
    const [source] = readTcApi(tcApiOf(spec), new Set([spec.operation]));
    const findings = compare(spec, source ?? expect.fail(), { silence: "unsure" });
    const isOfItem = ({ severity, path, what }: Finding): boolean =>
      severity === "unsure" && path.endsWith("[]") && what !== "values";
    expect(findings.filter((finding) => !isOfItem(finding))).toEqual([]);
  });
  test("a new required member is a breaking finding", () => {
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
  ["malformed JSON", "<html>"],
  ["other JSON", '{"a":1}'],
  ["null", "null"],
])("%s is neither format", (_case, text) => {
  expect(() => readMeta(text, new Set())).toThrow(SourceError);
  expect(() => readTcApi(text, new Set())).toThrow(SourceError);
});

describe("a part of another type is refused with its path", () => {
  test.each([
    ["another file", { name: "outdial" }, 'apis is malformed: an api-docs.json must have "apis"'],
    ["a list", [], 'the file is malformed: an api-docs.json must have "apis"'],
    ["an operation that is null", { apis: { Some: null } }, "apis.Some is malformed"],
    ["parameters that are not a list", { apis: { Some: { parameters: {} } } }, "apis.Some.parameters is malformed"],
    [
      "a parameter without a name",
      { apis: { Some: { parameters: [{ schema: {} }] } } },
      "apis.Some.parameters.0.name is malformed",
    ],
    [
      "a missing structure",
      { apis: { Some: { parameters: [{ name: "A", schema: { $ref: "#/components/schemas/Gone" } }] } } },
      "components.schemas.Gone is malformed",
    ],
  ])("%s, in api-docs.json", (_case, document, message) => {
    expect(() => readMeta(JSON.stringify(document), new Set(["Some"]))).toThrow(message);
    expect(() => readMeta(JSON.stringify(document), new Set(["Some"]))).toThrow(SourceError);
  });
  test.each([
    ["another file", { name: "outdial" }, 'actions is malformed: an api.json must have "actions" and "objects"'],
    ["an action that is null", { actions: { Some: null }, objects: {} }, "actions.Some is malformed"],
    [
      "a missing structure",
      { actions: { Some: { input: "In", output: "Out" } }, objects: {} },
      "objects.In is malformed",
    ],
    [
      "members that are not a list",
      { actions: { Some: { input: "In", output: "In" } }, objects: { In: { members: {} } } },
      "objects.In.members is malformed",
    ],
  ])("%s, in api.json", (_case, document, message) => {
    expect(() => readTcApi(JSON.stringify(document), new Set(["Some"]))).toThrow(message);
    expect(() => readTcApi(JSON.stringify(document), new Set(["Some"]))).toThrow(SourceError);
  });
});
