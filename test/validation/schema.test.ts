import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { validate as validateAiccs } from "../../generated/aiccs/validate.ts";
import { validate as validateCcc } from "../../generated/ccc/validate.ts";
import { validate as validateDyvms } from "../../generated/dyvms/validate.ts";
import { array } from "../../src/validation/schema/array.ts";
import { decimals, idRange, propertyCount } from "../../src/validation/schema/checks.ts";
import { record } from "../../src/validation/schema/record.ts";
import * as inputs from "../support/inputs.ts";

/* What outdial adds to zod, held against zod itself, and what of a program's own use of zod must not reach outdial's schemas. */

const item = z.strictObject({ a: z.string() });
const VALUES: readonly unknown[] = [
  ...[undefined, null, "", "text", 7, {}, { a: "x" }, [], ["x"], ["x", ""], ["x", 7, "y", null], ["long text"]],
  ...[[{ a: "x" }], [{ a: 1 }, { a: "x", b: 2 }, 3], [["x"], [7]], { a: 7, b: "x" }, { a: { a: "x" }, b: { a: 1 } }],
];

/* The place and kind of each problem. */
function problems(schema: z.ZodMiniType, value: unknown): object[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ code, path, ...rest }) => ({
    code,
    path,
    expected: (rest as { expected?: unknown }).expected,
  }));
}

test.each([
  ["a list of text", array(z.string()), z.array(z.string())],
  [
    "a list of text of some length",
    array(z.string().check(z.minLength(1), z.maxLength(5))),
    z.array(z.string().check(z.minLength(1), z.maxLength(5))),
  ],
  ["a list of text of a form", array(z.string().check(z.regex(/x/))), z.array(z.string().check(z.regex(/x/)))],
  ["a list of dates", array(z.iso.date()), z.array(z.iso.date())],
  ["a list of objects", array(item), z.array(item)],
  ["a list of lists", array(array(z.string())), z.array(z.array(z.string()))],
  ["a list with bounds", array(z.string()).check(z.minLength(2)), z.array(z.string()).check(z.minLength(2))],
  ["a map of text", record(z.string(), z.string()), z.record(z.string(), z.string())],
  ["a map of objects", record(z.string(), item), z.record(z.string(), item)],
])("%s finds the problems that zod finds", (_name, own, theirs) => {
  for (const value of VALUES) expect(problems(own, value), JSON.stringify(value)).toEqual(problems(theirs, value));
});

test.each([
  ["code points, not UTF-16 units", ["😀😀", "😀", "ab", "a"], z.string().check(z.minLength(2), z.maxLength(2))],
  ["at least three", ["😀😀", "😀😀😀", "abc", "ab", ""], z.string().check(z.minLength(3))],
])("lengths in a list are counted in %s", (_name, texts, text) => {
  for (const value of texts) expect(array(text).safeParse([value]).success, value).toBe(text.safeParse(value).success);
});

describe("input of any size", () => {
  test("a list and a map report their first thousand problems, and what comes after is checked too", () => {
    const schema = z.strictObject({ list: array(z.string()), map: record(z.string(), z.string()), after: z.int() });
    const list = Array.from({ length: 2_000_000 }, (_, index) => index);
    const map = Object.fromEntries(list.slice(0, 200_000).map((index) => [`k${index}`, index]));
    const { error } = schema.safeParse({ list, map, after: "x" });
    expect(error?.issues).toHaveLength(2001);
    expect(error?.issues.at(-1)).toMatchObject({ path: ["after"] });
  });
  test("an object with more unknown keys than that reports the first thousand", () => {
    const unknown = Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`k${index}`, 1]));
    const checked = validateCcc("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, ...unknown });
    expect(checked.ok ? 0 : checked.issues.length).toBe(1000);
  });
});

describe("a key that is named __proto__", () => {
  test("in a map is checked like any other", () => {
    const given: unknown = JSON.parse('{ "__proto__": 7 }');
    expect(record(z.string(), z.string()).safeParse(given).success).toBe(false);
    const UserFields: unknown = JSON.parse('[{ "__proto__": { "deep": true } }]');
    expect(validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, UserFields })).toMatchObject({ ok: false });
  });
  test("in an object is an unknown field", () => {
    const input: unknown = JSON.parse('{ "__proto__": 7 }');
    const checked = validateAiccs("CreateAiCallTask", { ...inputs.createAiCallTask, CallTime: [input] });
    expect(checked.ok ? [] : checked.issues.map(String)).toContain("CallTime[0].__proto__ is not a known field");
  });
});

describe("a program's own settings", () => {
  afterEach(() => {
    z.config({ customError: undefined, jitless: undefined });
  });

  test("an error map of its zod does not change outdial's messages", () => {
    const input = { ...inputs.createAiCallTask, TaskCps: 501, CallDay: "MONDAY" };
    const before = validateAiccs("CreateAiCallTask", input);
    z.config({
      customError: () => {
        throw new Error("the program's own");
      },
    });
    const after = validateAiccs("CreateAiCallTask", input);
    expect(after.ok ? [] : after.issues.map(String)).toEqual(before.ok ? expect.fail() : before.issues.map(String));
  });
  test("an enumerable property of Object.prototype is not an unknown field", () => {
    const property = { value: 1, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, "polluted", property);
    const checked = validateAiccs("CreateAiCallTask", inputs.createAiCallTask);
    Reflect.deleteProperty(Object.prototype, "polluted");
    expect(checked).toMatchObject({ ok: true });
  });
});

describe("checks that zod does not have", () => {
  test("decimals: 0.07 has two, which a multiple of 0.01 in floating point does not show", () => {
    const schema = z.number().check(decimals(2));
    expect([0.07, 1, -2.5, 0.071].map((value) => schema.safeParse(value).success)).toEqual([true, true, true, false]);
  });
  test("idRange: digits that the id's type can hold", () => {
    const schema = z.string().check(idRange("int64"));
    const ids = ["0", "9223372036854775807", "9223372036854775808", "-1", "01", "1.0", ""];
    expect(ids.map((id) => schema.safeParse(id).success)).toEqual([true, true, false, false, false, false, false]);
  });
  test("propertyCount: how many members an object has", () => {
    const schema = record(z.string(), z.string()).check(propertyCount({ minimum: 1, maximum: 1 }));
    const objects = [{}, { a: "x" }, { a: "x", b: "y" }];
    expect(objects.map((object) => schema.safeParse(object).success)).toEqual([false, true, false]);
  });
});
