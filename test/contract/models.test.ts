import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { refName, type Schema } from "../../scripts/specs/schema.ts";
import { createFakeCloud, type Listening } from "../../src/testing/index.ts";
import { TENCENT } from "../support/keys.ts";
import { seedFor } from "../support/operations.ts";
import { TENCENT_CASES, type ContractCase } from "./cases.ts";
import { MODEL_DIFFERENCES } from "./differences.ts";
import { callTencent, tencentClient } from "./vendor-clients.ts";
import { misfits, tencentModels, type ModelType } from "./vendor-models.ts";

/* The types of Tencent's SDK judge the specs and the responses of the fake cloud. */

const MODELS = tencentModels();
const cloud = createFakeCloud({ credentials: TENCENT });
let server: Listening;
beforeAll(async () => {
  server = await cloud.listen();
});
afterAll(() => server.close());
beforeEach(() => cloud.reset());

test("the SDK's models are read", () => {
  expect(MODELS.size).toBeGreaterThan(200);
  expect(MODELS.get("CreateAutoCalloutTaskRequest")?.get("Callees")).toEqual({ items: "string" });
});

test.each(TENCENT_CASES)("$action: the response has only fields of the SDK's model, with its types", async (each) => {
  const { action, ours, theirs } = each;
  seedFor(cloud, { action, input: ours }, [TENCENT.secretId]);
  const response = await callTencent(tencentClient(server.url), action, theirs);
  expect(response).toHaveProperty("RequestId");
  expect(misfits(MODELS, response, { model: `${action}Response` }, action)).toEqual([]);
});

test("a field that the model does not have, and a value of another type, are found", () => {
  const response = { State: "1", Callees: [{ Callee: "1", Colour: "red" }], RequestId: "r" };
  expect(misfits(MODELS, response, { model: "DescribeAutoCalloutTaskResponse" }, "it")).toEqual([
    "it.State is a string, not a number",
    "it.Callees[0].Colour is not in AutoCalloutTaskCalleeInfo",
  ]);
});

/** Every field of a schema with its primitive type, by path: `Callees[].State`. */
function fieldsOfSpec({ service }: ContractCase, name: string): Map<string, string> {
  const fields = new Map<string, string>();
  const visit = (schema: Schema, path: string, within: readonly string[]): void => {
    if (schema.$ref !== undefined) {
      const target = refName(schema.$ref);
      if (within.includes(target)) return;
      visit(service.schemas.get(target)?.schema ?? {}, path, [...within, target]);
    } else if (schema.items) visit(schema.items, `${path}[]`, within);
    else if (schema.properties)
      for (const [field, inner] of Object.entries(schema.properties))
        visit(inner, path === "" ? field : `${path}.${field}`, within);
    else fields.set(path, schema.type === "integer" ? "number" : (schema.type ?? "any"));
  };
  visit({ $ref: `#/components/schemas/${name}` }, "", []);
  return fields;
}

/** The same of the SDK's models. */
function fieldsOfModel(model: string): Map<string, string> {
  const fields = new Map<string, string>();
  const visit = (type: ModelType, path: string, within: readonly string[]): void => {
    if (typeof type === "string") fields.set(path, type);
    else if ("items" in type) visit(type.items, `${path}[]`, within);
    else if (!within.includes(type.model))
      for (const [field, inner] of MODELS.get(type.model) ?? [])
        visit(inner, path === "" ? field : `${path}.${field}`, [...within, type.model]);
  };
  visit({ model }, "", []);
  return fields;
}

test.each(TENCENT_CASES)("$action: the spec has the fields of the SDK's models", (each) => {
  const { action, spec } = each;
  for (const [part, schema] of [
    ["Request", spec.request],
    ["Response", spec.result],
  ] as const) {
    const model = `${action}${part}`;
    const [ours, theirs] = [fieldsOfSpec(each, schema), fieldsOfModel(model)];
    // In the SDK the member Error is an exception.
    const paths = [...new Set([...ours.keys(), ...theirs.keys()])].filter((path) => !/^Error(?:\.|$)/.test(path));
    const different = paths
      .filter((path) => ours.get(path) !== theirs.get(path))
      .map((path) => `${path}: ${ours.get(path) ?? "none"}, theirs ${theirs.get(path) ?? "none"}`);
    const listed = MODEL_DIFFERENCES.filter((difference) => difference.model === model);
    expect(different.sort()).toEqual(
      listed.map(({ path, ...types }) => `${path}: ${types.ours}, theirs ${types.theirs}`).sort(),
    );
    expect(theirs.size, `fields of ${model}`).toBeGreaterThan(0);
  }
});

test("each listed difference is one of an operation", () => {
  const models = TENCENT_CASES.flatMap(({ action }) => [`${action}Request`, `${action}Response`]);
  expect(MODEL_DIFFERENCES.filter(({ model }) => !models.includes(model))).toEqual([]);
});
