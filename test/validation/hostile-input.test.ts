import { describe, expect, test } from "vitest";
import { validate as validateCcc } from "../../generated/ccc/index.ts";
import { validate as validateDyvms } from "../../generated/dyvms/index.ts";
import type { Checked } from "../../generated/aiccs/index.ts";
import { parseJsonKeepingIds } from "../../src/util/json.ts";
import { redactor } from "../../src/decoding/redact.ts";
import * as inputs from "../support/inputs.ts";

/* Input from untrusted sources, such as a web form: validation stays fast whatever the size. */

const task = (more: object): Checked => validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, ...more });
const callout = (more: object): Checked =>
  validateCcc("CreateAutoCalloutTask", { ...inputs.createAutoCalloutTask, ...more });
const messages = (checked: Checked): string[] => (checked.ok ? [] : checked.issues.map(String));

describe("JSON text", () => {
  test("with 200,000 quotes is parsed in one pass", () => {
    const value = '"'.repeat(200_000);
    expect(messages(task({ CallVariables: JSON.stringify([{ name: "a", value }]) }))).toEqual([
      "CallVariables[0].value must have at most 1000 characters; got 200000",
    ]);
  });
  test("of a response that ends inside a string is a SyntaxError", () => {
    const text = `{"id":1234567890123456,"words":"${'\\"'.repeat(500_000)}`;
    expect(() => parseJsonKeepingIds(text)).toThrow(SyntaxError);
    expect(parseJsonKeepingIds(`${text}"}`)).toMatchObject({ id: "1234567890123456" });
  });
  test("with a colon at the start of a string does not count as a duplicate key", () => {
    expect(task({ CallLimitStrategy: '[{"cnos":["1",":2"],"limit":"5"}]' })).toMatchObject({ ok: true });
    expect(messages(task({ CallLimitStrategy: '[{"cnos":["1"],"limit":"5","limit" : "6"}]' }))).toEqual([
      "CallLimitStrategy has a key twice in one object, of which all but the last would be lost",
    ]);
  });
});

describe("structures", () => {
  test("that refer to themselves are reported at the first place", () => {
    const itself: unknown[] = [];
    itself.push(itself, itself);
    expect(messages(callout({ Variables: itself }))).toEqual([
      "Variables[0] refers to itself",
      "Variables[1] refers to itself",
    ]);
  });
  test("that occur in several places are not circular", () => {
    const Variables = [{ Key: "a", Value: "b" }];
    const CalleeAttributes = inputs.createAutoCalloutTask.Callees.map((Callee) => ({ Callee, Variables }));
    expect(callout({ Variables, CalleeAttributes })).toMatchObject({ ok: true });
  });
  test("with more parts than a request can hold are not traversed", () => {
    const sparse: string[] = [];
    sparse[2 ** 31] = "x";
    expect(messages(callout({ Callees: sparse }))).toEqual(["Callees has more parts than a request can hold"]);
    let doubled: unknown[] = [];
    for (let times = 0; times < 31; times += 1) doubled = [doubled, doubled];
    expect(messages(callout({ Variables: doubled }))).toEqual([
      expect.stringContaining("has more parts than a request can hold"),
    ]);
  });
  test("with more items than a request can hold have one issue, and not one for each further item", () => {
    const Variables = Array.from({ length: 700_000 }, () => ({ Key: "a", Value: "b" }));
    expect(messages(callout({ Variables }))).toEqual([
      expect.stringMatching(/^Variables\[\d+\] has more parts than a request can hold$/),
    ]);
  });
  test("must not hold undefined in a list, which JSON has as null", () => {
    for (const list of [[undefined], [1, undefined], new Array<unknown>(1)])
      expect(messages(task({ ClidProperty: { areas: list } }))).toEqual([
        `ClidProperty.areas[${list.length - 1}] is undefined, which a list cannot contain`,
      ]);
    expect(task({ ClidProperty: { areas: [null], defaultAreaCode: undefined } })).toMatchObject({ ok: true });
  });
  test("must not hold integers that JavaScript has rounded; neither must their JSON text", () => {
    // oxlint-disable-next-line no-loss-of-precision -- this test needs the rounded number
    expect(messages(task({ ClidProperty: { areaId: 12345678901234567890 } }))).toEqual([
      "ClidProperty.areaId is a whole number that JavaScript has rounded; write it as text",
    ]);
  });
});

describe("of hundreds of thousands of issues the first thousand are reported", () => {
  const many = <T>(item: (index: number) => T): T[] => Array.from({ length: 150_000 }, (_, index) => item(index));

  test("from one rule", () => {
    const RetryStrategy = many(() => ({ strategy: [{ time: "0-0-5" }, { time: "0-0-5" }] }));
    expect(messages(task({ RetryStrategyTimeType: 1, RetryStrategy }))).toHaveLength(1000);
  });
  test("from one warning", () => {
    const { warnings } = callout({ AvailableTime: many(() => ({ StartTime: "10:00:00", EndTime: "09:00:00" })) });
    expect(warnings).toHaveLength(1000);
  });
  test("from unknown names", () => {
    expect(messages(callout(Object.fromEntries(many((index) => [`k${index}`, 1]))))).toHaveLength(1000);
  });
});

describe("a vendor's message is redacted", () => {
  test.each([
    ["a value inside JSON text", { UUI: '{"name":"ZhangSan"}' }, "value ZhangSan is bad", "value […] is bad"],
    ["a value inside key-value pairs", { UUI: "nick=ZhangSan;tel=1" }, "value ZhangSan is bad", "value […] is bad"],
    ["a token inside a URL", { Url: "https://a.example/cb?token=s3cr3t" }, "s3cr3t is refused", "[…] is refused"],
    ["a name in strict percent-encoding", { Name: "O'Brien" }, "O%27Brien is bad", "[…] is bad"],
  ])("%s", (_case, input, words, clean) => {
    expect(redactor([input])(words)).toBe(clean);
  });
});
