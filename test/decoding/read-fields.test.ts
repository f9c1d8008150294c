import { describe, expect, test } from "vitest";
import { readFields, type Unmapped } from "../../src/decoding/read-fields.ts";
import type { AnswerShape } from "../../src/operation/facts.ts";
import { parseJsonKeepingIds } from "../../src/util/json.ts";

/* What a response contains, and what the caller gets. Operations with such responses are in the other tests of this folder. */

const TASK: AnswerShape = {
  fields: {
    TaskId: "id",
    Name: "string",
    State: { enum: [0, 1, 2] },
    NotAfter: { nullable: "number" },
    Batches: { items: "id" },
    Reasons: { values: { fields: { DetailId: "id" } } },
    Owner: { nullable: { fields: { OwnerId: "id" } } },
  },
};
const FIELDS = { RequestId: "string", Total: "number", Tasks: { items: TASK } } as const;

function read(text: string): { result: unknown; unmapped: Unmapped[] } {
  const result = parseJsonKeepingIds(text) as Record<string, unknown>;
  const unmapped = readFields(result, FIELDS);
  return { result, unmapped };
}

describe("an id is text", () => {
  test.each(["0", "7", "341431", "118700000000000123", "18446744073709551615"])("of any length: %s", (id) => {
    expect(read(`{"Tasks":[{"TaskId":${id}}]}`)).toEqual({ result: { Tasks: [{ TaskId: id }] }, unmapped: [] });
  });
  test("at any depth: in a list of ids, in an object with any keys, in an object that may be null", () => {
    const text =
      '{"Tasks":[{"Batches":[1,118700000000000123],"Reasons":{"a b":{"DetailId":2}},"Owner":{"OwnerId":3}},{"Owner":null}]}';
    expect(read(text)).toEqual({
      result: {
        Tasks: [
          {
            Batches: ["1", "118700000000000123"],
            Reasons: { "a b": { DetailId: "2" } },
            Owner: { OwnerId: "3" },
          },
          { Owner: null },
        ],
      },
      unmapped: [],
    });
  });
  test("also if the vendor sends text", () => {
    expect(read('{"Tasks":[{"TaskId":"17"}]}')).toEqual({ result: { Tasks: [{ TaskId: "17" }] }, unmapped: [] });
  });
});

describe("what differs from the spec is returned unchanged, and reported once for all items of a list", () => {
  test.each<[string, string, { field: string; reason: string }]>([
    ["a field of another type", '{"Total":"7"}', { field: "Total", reason: "type" }],
    [
      "text that is not an id",
      '{"Tasks":[{"TaskId":"T-17"},{"TaskId":"x"}]}',
      { field: "Tasks[].TaskId", reason: "type" },
    ],
    ["an id below zero", '{"Tasks":[{"TaskId":-1}]}', { field: "Tasks[].TaskId", reason: "type" }],
    ["an id with a fraction", '{"Tasks":[{"TaskId":1.5}]}', { field: "Tasks[].TaskId", reason: "type" }],
    [
      "a value that is not in the list",
      '{"Tasks":[{"State":9},{"State":8}]}',
      { field: "Tasks[].State", reason: "value" },
    ],
    [
      "a value of another type than the list's",
      '{"Tasks":[{"State":"1"}]}',
      { field: "Tasks[].State", reason: "type" },
    ],
    ["null that is not documented", '{"Total":null}', { field: "Total", reason: "type" }],
    ["an object instead of a list", '{"Tasks":{}}', { field: "Tasks", reason: "type" }],
    ["a list instead of an object", '{"Tasks":[[]]}', { field: "Tasks[]", reason: "type" }],
    [
      "a field that is not documented",
      '{"Tasks":[{"Colour":1},{"Colour":2}]}',
      { field: "Tasks[].Colour", reason: "unknown" },
    ],
    ["a field with the name of an inherited one", '{"toString":1}', { field: "toString", reason: "unknown" }],
    ["a field named __proto__", '{"__proto__":{"a":1}}', { field: "__proto__", reason: "unknown" }],
    [
      "an item of a map",
      '{"Tasks":[{"Reasons":{"k":{"DetailId":"x"}}}]}',
      { field: "Tasks[].Reasons.*.DetailId", reason: "type" },
    ],
  ])("%s", (_case, text, difference) => {
    expect(read(text)).toEqual({ result: parseJsonKeepingIds(text), unmapped: [difference] });
  });

  test("the ids beside it are text nevertheless", () => {
    const { result } = read('{"Total":"7","Tasks":[{"Colour":1,"TaskId":1},{"Batches":["x",2],"TaskId":3}]}');
    expect(result).toEqual({
      Total: "7",
      Tasks: [
        { Colour: 1, TaskId: "1" },
        { Batches: ["x", "2"], TaskId: "3" },
      ],
    });
  });
  test("a report never contains a name that could be a phone number", () => {
    const [{ field } = { field: "" }] = read('{"13012345678":1}').unmapped;
    expect(field).not.toMatch(/\d/);
    expect(field).not.toBe("");
  });
  test("at most 100 differences are reported", () => {
    const names = Array.from({ length: 300 }, (_, index) => `"f${index}":1`);
    expect(read(`{${names.join(",")}}`).unmapped).toHaveLength(100);
  });
});
