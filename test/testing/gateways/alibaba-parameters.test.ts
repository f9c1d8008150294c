import { describe, expect, test } from "vitest";
import type { OperationFacts } from "../../../src/operation/facts.ts";
import { readAlibabaParameters } from "../../../src/testing/gateways/alibaba-parameters.ts";
import type { Judge } from "../../../src/testing/wire/judge.ts";

/* An operation of the test's own, as ImportTaskNumberDatas: one parameter in the form body, the others in the query. */

const request = {
  TaskId: {},
  People: { in: "form" },
  Ids: { ids: "int64" },
} as const satisfies OperationFacts["request"];
const facts = { request } as unknown as OperationFacts;
const TYPES = { TaskId: "string", People: "array", Ids: "array" };
const anything: Judge = () => true;

function read(query: [string, string][], body = "", type = "application/x-www-form-urlencoded", of = facts) {
  const headers = { "content-type": type };
  const raw = { method: "POST", target: "/", headers, body: Buffer.from(body) };
  return readAlibabaParameters(raw, of, anything, TYPES, query, []);
}
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const PEOPLE = '[{"calleeNumber":"130 & 131"}]';

describe("a form body", () => {
  test("has the parameters that the spec places there, beside those of the query", () => {
    expect(read([["TaskId", "1"]], form({ People: PEOPLE }))).toEqual({
      recorded: { TaskId: "1", People: [{ calleeNumber: "130 & 131" }] },
      problem: undefined,
    });
  });

  test.each<[what: string, message: string, ...Parameters<typeof read>]>([
    ["a parameter of the form in the query", "The parameter People goes into the form body.", [["People", PEOPLE]]],
    ["a parameter of the query in the form", "The parameter TaskId goes into the query.", [], form({ TaskId: "1" })],
    ["an unknown parameter in the form", "There is no parameter Colour.", [], form({ Colour: "1" })],
    ["a parameter in both places", "A parameter occurs twice.", [["People", PEOPLE]], form({ People: PEOPLE })],
    ["another content type", "must be of type application/x-www-form-urlencoded", [], PEOPLE, "application/json"],
    ["an invalid escape", "The form cannot be read.", [], "People=%E0%A4"],
  ])("is refused with %s", (_what, message, query, ...rest) => {
    expect(read(query, ...rest).problem).toMatchObject({ code: "InvalidParameter", status: 400 });
    expect(read(query, ...rest).problem?.message).toContain(message);
  });

  test("is refused for an operation that has no parameter there", () => {
    const of = { request: { TaskId: {} } } as unknown as OperationFacts;
    expect(read([], form({ People: PEOPLE }), undefined, of).problem?.message).toBe(
      "The operation does not take a body.",
    );
  });
});

describe("ids in a list", () => {
  test("keep every digit", () => {
    expect(read([["Ids", "[118700000000000123, 9223372036854775807]"]])).toEqual({
      recorded: { Ids: ["118700000000000123", "9223372036854775807"] },
      problem: undefined,
    });
  });
  test.each(["[9223372036854775808]", "[-1]", "[1.5]", "[1e3]", "[007]"])("must be ids: %s", (text) => {
    expect(read([["Ids", text]]).problem).toMatchObject({ code: "InvalidIds" });
  });
});
