import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import * as aiccs from "../../generated/aiccs/schemas.ts";
import type { CreateAiCallTaskInput } from "../../generated/aiccs/contracts.ts";
import type { CreateAutoCalloutTaskInput } from "../../generated/ccc/contracts.ts";
import type { CloudUpdateTaskInput } from "../../generated/dyvms/contracts.ts";
import { validate as validateAiccs } from "../../generated/aiccs/validate.ts";
import * as ccc from "../../generated/ccc/schemas.ts";
import { validate as validateCcc } from "../../generated/ccc/validate.ts";
import * as dyvms from "../../generated/dyvms/schemas.ts";
import { validate as validateDyvms } from "../../generated/dyvms/validate.ts";
import { formatPath } from "../../src/errors/issue-path.ts";
import { change } from "../facts/fact.ts";
import { TABLES } from "../facts/tables.ts";
import * as inputs from "../support/inputs.ts";

/* outdial/<service>/schemas: schemas of the program's own zod. */

const SCHEMAS = { ...aiccs, ...dyvms, ...ccc } as unknown as Readonly<Record<string, z.ZodObject>>;

describe.each(TABLES)("$action", ({ action, base, facts = [] }) => {
  const schema = SCHEMAS[action] ?? expect.fail(`no schema of ${action}`);

  test("accepts the base input of the facts", () => {
    expect(schema.safeParse(base)).toMatchObject({ success: true });
  });
  test.each(facts)("$says", ({ inside, outside, refusedAt }) => {
    for (const changes of inside)
      expect(schema.safeParse(change(base, changes)), show(changes)).toMatchObject({ success: true });
    for (const changes of outside) {
      const { error } = schema.safeParse(change(base, changes));
      const paths = error?.issues.map(({ path }) => formatPath(path)) ?? [];
      expect(paths, show(changes)).not.toEqual([]);
      // zod reports an unknown field on the object that holds it.
      const isNamed = paths.some((path) => refusedAt?.path === path || refusedAt?.path.startsWith(path));
      if (refusedAt?.path !== undefined) expect(isNamed, show(changes)).toBe(true);
    }
  });
});

function show(changes: object): string {
  return JSON.stringify(changes, (_key, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}

describe("a schema returns what validate returns", () => {
  test("ids as text, number or bigint come out as text", () => {
    for (const SdkAppId of ["1400123455", 1400123455, 1400123455n]) {
      const input = { ...inputs.createAutoCalloutTask, SdkAppId };
      const checked = validateCcc("CreateAutoCalloutTask", input);
      expect(ccc.CreateAutoCalloutTask.parse(input)).toEqual(checked.ok && checked.value);
      expect(ccc.CreateAutoCalloutTask.parse(input).SdkAppId).toBe("1400123455");
    }
  });
  test("JSON texts and lists with commas are parsed", () => {
    const input = {
      ...inputs.cloudUpdateTask,
      CustomerClidsCategory: 1,
      CustomerClids: "0102,0103",
      CallVariables: '[{"name":"a","value":"b"}]',
    } as const;
    const parsed = dyvms.CloudUpdateTask.parse(input);
    const checked = validateDyvms("CloudUpdateTask", input);
    expect(parsed).toEqual(checked.ok && checked.value);
    expect(parsed).toMatchObject({ CustomerClids: ["0102", "0103"], CallVariables: [{ name: "a", value: "b" }] });
    const window = { startTime: "09:00:00", endTime: "10:00:00" };
    const task = { ...inputs.createAiCallTask, CallTime: [JSON.stringify(window)] };
    expect(aiccs.CreateAiCallTask.parse(task).CallTime).toEqual([window]);
  });
  test("a rounded id and a text that is not JSON get outdial's messages", () => {
    const { error } = ccc.CreateAutoCalloutTask.safeParse({ ...inputs.createAutoCalloutTask, SdkAppId: 2 ** 60 });
    expect(error?.issues).toMatchObject([{ path: ["SdkAppId"], code: "custom" }]);
    expect(error?.issues[0]?.message).toContain("is an id that JavaScript has rounded");
    const task = dyvms.CloudUpdateTask.safeParse({ ...inputs.cloudUpdateTask, CallVariables: "no JSON" });
    expect(task.error?.issues).toMatchObject([{ path: ["CallVariables"] }]);
  });
  test("conditions and rules have the messages, paths and rule names of validate", () => {
    const input = { ...inputs.createAutoCalloutTask, NotAfter: 1, NotBefore: 5 };
    const checked = validateCcc("CreateAutoCalloutTask", input);
    const { error } = ccc.CreateAutoCalloutTask.safeParse(input);
    const issue = checked.ok ? undefined : checked.issues[0];
    expect(error?.issues[0]).toMatchObject({
      path: ["NotAfter"],
      message: issue?.message,
      params: { rule: issue?.rule },
    });
  });
});

describe("schemas can be derived", () => {
  test("Fields can be picked from, omitted from and extended, and has no rules", () => {
    const scheduled = { ...inputs.createAiCallTask, StartType: "SCHEDULE", TaskStartTime: undefined } as const;
    expect(aiccs.CreateAiCallTaskFields.safeParse(scheduled).success).toBe(true);
    expect(aiccs.CreateAiCallTask.safeParse(scheduled).success).toBe(false);
    const form = aiccs.CreateAiCallTaskFields.pick({ TaskName: true, StartType: true, TaskStartTime: true }).extend({
      campaign: z.uuid(),
    });
    expectTypeOf<z.output<typeof form>>().toEqualTypeOf<{
      TaskName: string;
      StartType: "IMMEDIATE" | "SCHEDULE";
      TaskStartTime?: number | undefined;
      campaign: string;
    }>();
    const campaign = "0190f5a4-7b1a-7cc3-9a35-8d1f2f0c1b2a";
    expect(form.parse({ TaskName: "a", StartType: "IMMEDIATE", campaign })).toMatchObject({ TaskName: "a" });
  });
  test("withRules adds the rules whose fields the derived schema has", () => {
    const form = aiccs.withRules(
      "CreateAiCallTask",
      aiccs.CreateAiCallTaskFields.pick({ TaskName: true, StartType: true, TaskStartTime: true }),
    );
    // AgentId and VirtualNumber are required by a condition too, but this form does not ask for them.
    expect(form.safeParse({ TaskName: "a", StartType: "IMMEDIATE" }).success).toBe(true);
    expect(form.safeParse({ TaskName: "a", StartType: "SCHEDULE" }).error?.issues).toMatchObject([
      { path: ["TaskStartTime"], message: "is required when StartType is SCHEDULE" },
    ]);
  });
  test("strict makes errors of warnings, as for validate", () => {
    const input = { ...inputs.updateAiCallTask, TaskStartTime: 1748923429000 };
    const schema = aiccs.withRules("UpdateAiCallTask", aiccs.UpdateAiCallTaskFields, { strict: true });
    expect(aiccs.UpdateAiCallTask.safeParse(input).success).toBe(true);
    expect(validateAiccs("UpdateAiCallTask", input, { strict: true }).ok).toBe(false);
    expect(schema.safeParse(input).error?.issues).toMatchObject([{ path: ["TaskStartTime"] }]);
  });
  test("rules are skipped where the schema has replaced a field or the value is no object", () => {
    const fields = aiccs.CreateAiCallTaskFields;
    const text = aiccs.withRules("CreateAiCallTask", fields.extend({ CallTime: z.string() }));
    expect(text.safeParse({ ...inputs.createAiCallTask, CallTime: "always" })).toMatchObject({ success: true });
    const numbers = ccc.withRules(
      "CreateAutoCalloutTask",
      ccc.CreateAutoCalloutTaskFields.extend({ Callees: z.array(z.number()) }),
    );
    expect(numbers.safeParse({ ...inputs.createAutoCalloutTask, Callees: [1] })).toMatchObject({ success: true });
    for (const schema of [fields.optional(), fields.nullable(), z.union([fields, z.null()])])
      for (const value of [undefined, null])
        expect(() => aiccs.withRules("CreateAiCallTask", schema).safeParse(value)).not.toThrow();
    const { error } = aiccs.withRules("CreateAiCallTask", fields.partial()).safeParse({});
    expect(error?.issues.map(({ path }) => path.join())).toEqual(["AgentId", "VirtualNumber"]);
  });
  test("an unknown operation or rule is refused", () => {
    expect(() => aiccs.withRules(undefined as never, z.object({}))).toThrow(
      "the service has no operation of this name",
    );
    expect(() => aiccs.withRules("CreateAiCallTask", undefined as never)).toThrow("withRules needs a zod schema");
    expect(() => aiccs.withRules("CreateAiCallTasks" as "CreateAiCallTask", z.object({}))).toThrow(
      "Did you mean CreateAiCallTask?",
    );
    expect(() => aiccs.withRules("CreateAiCallTask", z.object({}), { strict: ["no-rule"] })).toThrow(
      "strict names an unknown rule",
    );
  });
});

describe("values that JSON cannot express are refused, as validate refuses them", () => {
  test.each<[string, object]>([
    ["half of a character", { TaskName: "\ud800" }],
    ["half of a character in a list", { CallableTime: ["\udfff"] }],
  ])("%s", (_case, changes) => {
    const input = { ...inputs.createAiCallTask, ...changes };
    expect(validateAiccs("CreateAiCallTask", input).ok).toBe(false);
    expect(aiccs.CreateAiCallTask.safeParse(input).success).toBe(false);
  });
  test("a rounded number in an open structure", () => {
    const input = { ...inputs.cloudUpdateTask, ClidProperty: { areaId: 2 ** 60 } };
    expect(validateDyvms("CloudUpdateTask", input).ok).toBe(false);
    expect(dyvms.CloudUpdateTask.safeParse(input).success).toBe(false);
  });
});

test("a missing id is missing, not an invalid id", () => {
  const { error } = ccc.UpdatePredictiveDialingCampaign.safeParse({});
  const issue = error?.issues.find(({ path }) => path[0] === "SdkAppId");
  expect(issue).toMatchObject({
    code: "invalid_type",
    message: expect.stringContaining("received undefined") as unknown,
  });
});

test("types: what a schema returns is an input of the operation", () => {
  expectTypeOf<z.output<typeof aiccs.CreateAiCallTask>>().toExtend<CreateAiCallTaskInput>();
  expectTypeOf<z.output<typeof dyvms.CloudUpdateTask>>().toExtend<CloudUpdateTaskInput>();
  expectTypeOf<z.output<typeof ccc.CreateAutoCalloutTask>>().toExtend<CreateAutoCalloutTaskInput>();
});

test("types: what goes in has every form of an id, what comes out has one", () => {
  expectTypeOf<z.input<typeof ccc.CreateAutoCalloutTask>["SdkAppId"]>().toEqualTypeOf<string | number | bigint>();
  expectTypeOf<z.output<typeof ccc.CreateAutoCalloutTask>["SdkAppId"]>().toEqualTypeOf<string>();
  expectTypeOf<z.output<typeof ccc.CreateAutoCalloutTask>["IvrId"]>().toEqualTypeOf<string | undefined>();
});
