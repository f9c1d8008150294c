import { sValidator } from "@hono/standard-validator";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, test } from "vitest";
import { schemaOf, type CreateAiCallTaskInput } from "../../generated/aiccs/index.ts";
import { schemaOf as schemaOfCcc } from "../../generated/ccc/index.ts";
import * as inputs from "../support/inputs.ts";

test("schemaOf returns a Standard Schema, as its published interface defines it", () => {
  const schema: StandardSchemaV1<CreateAiCallTaskInput> = schemaOf("CreateAiCallTask");
  expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "outdial" });
  expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<CreateAiCallTaskInput>();
});

test("valid input gives the normalised value, invalid input all issues with their paths", () => {
  const { validate } = schemaOfCcc("CreateAutoCalloutTask")["~standard"];
  expect(validate(inputs.createAutoCalloutTask)).toEqual({
    value: { ...inputs.createAutoCalloutTask, SdkAppId: "1400123455", IvrId: "8" },
    warnings: [],
  });
  expect(validate({ ...inputs.createAutoCalloutTask, Variables: [{ Key: "a" }], Tries: 9 })).toMatchObject({
    issues: [
      { message: "must be from 1 to 3; got 9", path: ["Tries"], code: "out_of_range", params: { maximum: 3, got: 9 } },
      { message: "is required", path: ["Variables", 0, "Value"], code: "missing" },
    ],
  });
  expect(validate({ ...inputs.createAutoCalloutTask, Tries: 1, RetryInterval: 600 })).toMatchObject({
    value: { Tries: 1 },
    warnings: [{ path: ["RetryInterval"], rule: "RetryInterval-only-with-Tries" }],
  });
});

describe("a Hono server with Standard Schema validation", () => {
  const app = new Hono().post("/tasks", sValidator("json", schemaOf("CreateAiCallTask")), (context) => {
    const input = context.req.valid("json");
    return context.json({ name: input.TaskName });
  });
  const post = (body: object) =>
    app.request("/tasks", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  test("accepts a valid body", async () => {
    const response = await post(inputs.createAiCallTask);
    expect([response.status, await response.json()]).toEqual([200, { name: inputs.createAiCallTask.TaskName }]);
  });
  test("refuses an invalid body with our messages", async () => {
    const response = await post({ ...inputs.createAiCallTask, TaskStartTime: undefined });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain("is required when StartType is SCHEDULE");
  });
});

test("an unknown operation throws at once", () => {
  expect(() => schemaOf("CreateAiCallTasks" as "CreateAiCallTask")).toThrow(
    'aiccs has no operation "CreateAiCallTasks". Did you mean CreateAiCallTask?',
  );
});
