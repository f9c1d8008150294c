import { sValidator } from "@hono/standard-validator";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, test } from "vitest";
import { schemaOf, type CreateAiCallTaskInput } from "../src/aiccs.ts";
import { schemaOf as schemaOfCcc } from "../src/ccc.ts";
import * as inputs from "./support/inputs.ts";

test("schemaOf gives a Standard Schema, by the interface that its authors publish", () => {
  const schema: StandardSchemaV1<CreateAiCallTaskInput> = schemaOf("CreateAiCallTask");
  expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "outdial" });
  expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<CreateAiCallTaskInput>();
});

test("a right input comes out as it is sent, a wrong one with all issues and their paths", () => {
  const { validate } = schemaOfCcc("CreateAutoCalloutTask")["~standard"];
  expect(validate(inputs.createAutoCalloutTask)).toEqual({
    value: { ...inputs.createAutoCalloutTask, SdkAppId: "1400123455", IvrId: "8" },
  });
  expect(validate({ ...inputs.createAutoCalloutTask, Variables: [{ Key: "a" }], Tries: 9 })).toEqual({
    issues: [
      { message: "Tries must be from 1 to 3; got 9", path: ["Tries"] },
      { message: "Variables[0].Value is required", path: ["Variables", 0, "Value"] },
    ],
  });
});

describe("a server that others wrote takes it", () => {
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

  test("and lets a right body through", async () => {
    const response = await post(inputs.createAiCallTask);
    expect([response.status, await response.json()]).toEqual([200, { name: inputs.createAiCallTask.TaskName }]);
  });
  test("and refuses a wrong one with our messages", async () => {
    const response = await post({ ...inputs.createAiCallTask, TaskStartTime: undefined });
    expect(response.status).toBe(400);
    expect(JSON.stringify(await response.json())).toContain("TaskStartTime is required when StartType is SCHEDULE");
  });
});

test("an operation that does not exist is said at once", () => {
  expect(() => schemaOf("CreateTask" as "CreateAiCallTask")).toThrow("there are CreateAiCallTask, UpdateAiCallTask");
});
