import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { validate } from "../../generated/aiccs/index.ts";
import { createCcc, validate as validateCcc } from "../../generated/ccc/index.ts";
import { validate as validateDyvms } from "../../generated/dyvms/index.ts";
import { ValidationError } from "../../src/errors/validation-error.ts";
import type { Checked } from "../../src/validation/validate.ts";
import * as inputs from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";

/* What an issue carries: the path as keys, the values of its message, and what is hidden where. */

const issuesOf = (checked: Checked<unknown>) => (checked.ok ? [] : checked.issues);
const create = (changes: object) => issuesOf(validate("CreateAiCallTask", { ...inputs.createAiCallTask, ...changes }));
const task = (changes: object) => issuesOf(validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, ...changes }));
const callout = (changes: object) =>
  issuesOf(validateCcc("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, ...changes }));

describe("params have the values of the message", () => {
  test.each([
    ["a number out of range", create({ CallRetryTimes: 4 }), { minimum: 0, maximum: 3, got: 4 }],
    ["a number with a unit", create({ CallRetryInterval: 721 }), { maximum: 720, unit: "minutes", got: 721 }],
    ["a value that is not allowed", create({ StartType: "NOW" }), { allowed: ["IMMEDIATE", "SCHEDULE"] }],
    ["a value that is nearly right", create({ CallDay: ["MON"] }), { got: '"MON"', meant: "MONDAY" }],
    ["a wrong type", create({ CallTime: "9-10" }), { expected: "a list", got: "text" }],
    ["an empty list", create({ CallDay: [] }), { minimum: 1, unit: "items", got: 0 }],
    ["a wrong format", create({ CallTime: [{ startTime: "9:00", endTime: "10:00:00" }] }), { format: "HH:mm:ss" }],
    ["an unknown field", create({ Taskname: "a" }), { meant: "TaskName" }],
    ["an invalid id", callout({ SdkAppId: "a" }), { maximum: "18446744073709551615", got: "other text" }],
    ["too many keys", task({ UserFields: [{ a: "b", c: "d" }] }), { maximum: 1, unit: "keys", got: 2 }],
    ["decimals", task({ Quotiety: 1.234 }), { decimals: 2 }],
    [
      "a condition",
      create({ StartType: "SCHEDULE", TaskStartTime: undefined }),
      { needed: ["TaskStartTime"], when: { StartType: "SCHEDULE" } },
    ],
    [
      "a condition on a field that is not given",
      create({ AgentId: undefined, Source: undefined }),
      { needed: ["AgentId"], when: { Source: null } },
    ],
  ])("%s", (_case, [issue], params) => {
    expect(issue?.params).toMatchObject(params);
  });
});

describe("the path", () => {
  test("is a list of keys, and not part of the message", () => {
    const [issue] = create({ CallTime: [{ startTime: "09:00:00" }] });
    expect(issue).toMatchObject({ path: ["CallTime", 0, "endTime"], message: "is required" });
    expect(String(issue)).toBe("CallTime[0].endTime is required");
  });
  test("names the field whose getter threw", () => {
    const input = { ...inputs.createAiCallTask, CallTime: [{}] };
    Object.defineProperty(input.CallTime[0], "startTime", {
      enumerable: true,
      get() {
        throw new Error("secret");
      },
    });
    expect(issuesOf(validate("CreateAiCallTask", input)).map(String)).toEqual([
      "CallTime[0].startTime could not be read: a getter or a proxy threw an error",
    ]);
  });
  test("of a private key has the key itself, which no text and no log shows", async () => {
    await using ccc = createCcc({ credentials: TENCENT });
    const number = "13987654321";
    const error: unknown = await ccc
      .createAutoCalloutTask({ ...inputs.createAutoCalloutTask, ...{ [number]: 1 } })
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof ValidationError)) return expect.fail();
    expect(error.issues[0]?.path).toEqual([number]);
    for (const text of [
      String(error),
      String(error.issues[0]),
      JSON.stringify(error),
      JSON.stringify(error.issues),
      JSON.stringify({ ...error.toJSON() }),
      inspect(error, { depth: 9 }),
      inspect(error.toJSON(), { depth: 9 }),
    ])
      expect(text).not.toContain(number);
    // Plain data, for loggers that walk it.
    const { issues } = error.toJSON() as { issues: object[] };
    expect(Object.getPrototypeOf(issues[0])).toBe(Object.prototype);
  });
});

describe("one mistake is one issue", () => {
  test.each([
    ["a Date for an id", { SdkAppId: new Date() }],
    ["a function for an id", { IvrId: () => 1 }],
    ["a symbol for an id", { SdkAppId: Symbol("a") }],
  ])("%s", (_case, changes) => {
    expect(callout(changes)).toHaveLength(1);
  });
});

describe("a suggestion needs a similar word", () => {
  test.each([
    ["a name of two characters", task({ CallStrategy: "李四" })],
    ["one other character", task({ CallStrategy: "x" })],
    ["digits beside digits", callout({ RetryHangupTypes: ["999"] })],
  ])("%s gets none, and is not shown unless it is digits", (_case, [issue]) => {
    expect(issue?.message).not.toContain("Did you mean");
    expect(String(issue)).not.toContain("李四");
  });
});

test("text of one character", () => {
  expect(create({ CallTime: [{ startTime: "x", endTime: "10:00:00" }] })[0]?.message).toMatch(/text of 1 character$/);
});
