import { describe, expect, test } from "vitest";
import type { What } from "../../scripts/drift/model.ts";
import { interpret } from "../../scripts/pages/described.ts";
import { readLines } from "../../scripts/pages/text.ts";

/* What the rules take from a sentence, and what they must not. The sentences are ours, in the vendors' ways of putting it. */

const NAMES = new Map(["Mode", "Other", "StartDay", "StartTime", "Kind"].map((name) => [name.toLowerCase(), name]));

function read(type: string, text: string, example?: string) {
  const described = {
    path: "It",
    side: "request" as const,
    type,
    typeWords: type,
    required: false,
    text: readLines(text).map((line) => line.text),
    example,
    line: 1,
  };
  const { field, conditions, remarks } = interpret(described, (name) => NAMES.get(name.toLowerCase()));
  const facts = Object.entries(field.facts).filter(([what]) => !["type", "required", "example"].includes(what));
  return {
    facts: Object.fromEntries(facts.map(([what, fact]) => [what as What, fact.value])),
    conditions: conditions.map(({ path, fact }) => `${path}: ${String(fact.value)}`),
    remarks: remarks.map(({ what }) => what),
  };
}

describe("facts", () => {
  test.each<[type: string, text: string, facts: Partial<Record<What, unknown>>]>([
    ["integer", "取值范围 5 ~ 60", { minimum: 5, maximum: 60 }],
    ["integer", "取值范围:1～3。", { minimum: 1, maximum: 3 }],
    ["integer", "取值范围[1-200]", { minimum: 1, maximum: 200 }],
    ["integer", "重试,1-3次", { minimum: 1, maximum: 3 }],
    ["integer", "The interval, in seconds, [60 - 86,400].", { minimum: 60, maximum: 86_400, unit: "seconds" }],
    ["integer", "600秒～86400 秒", { minimum: 600, maximum: 86_400, unit: "seconds" }],
    ["integer", "Share, value range: 0-50%", { minimum: 0, maximum: 50, unit: "percent" }],
    ["integer", "Valid values: 1 to 100.", { minimum: 1, maximum: 100 }],
    ["integer", "默认 40 秒,最小 10,最大 600", { minimum: 10, maximum: 600, default: "40", unit: "seconds" }],
    ["integer", "最大不超过 500", { maximum: 500 }],
    ["integer", "100 maximum", { maximum: 100 }],
    ["integer", "取值大于 0", { minimum: 1 }],
    ["number", "大于 0,小于等于 20,精确到小数点两位", { minimum: "above 0", maximum: 20, decimals: 2 }],
    ["string", "长度小于 50 字", { maxLength: 49 }],
    ["string", "0~30个字符", { minLength: 0, maxLength: 30 }],
    ["string", "The name must be 1 to 15 characters in length.", { minLength: 1, maxLength: 15 }],
    ["array", "单次不能超过1000条", { maxItems: 1000 }],
    ["array", "Up to 1,000 records at a time.", { maxItems: 1000 }],
    ["integer", "0.关闭 1.开启,默认关闭", { values: ["0", "1"], default: "0" }],
    ["integer", "0 随机 1 顺序", { values: ["0", "1"] }],
    ["integer", "0-成功,1-失败", { values: ["0", "1"] }],
    ["integer", "Order: 0 for random 1 for in order.", { values: ["0", "1"] }],
    ["string", "QUEUE-排队中,FINISH-已完成", { values: ["FINISH", "QUEUE"] }],
    ["string", "Valid values: ACTIVE and DISABLED.", { values: ["ACTIVE", "DISABLED"] }],
    ["string", "取固定值:LIST", { values: ["LIST"] }],
    [
      "string",
      "Kinds. Valid values:\n• ONE: the first.\n• TWO (default): the second.",
      { values: ["ONE", "TWO"], default: "TWO" },
    ],
    ["boolean", "Valid values:\n• true: yes.\n• false(默认):no.", { default: "false" }],
    ["string", "时间戳,格式:yyyy-MM-dd HH:mm:ss", { format: "yyyy-MM-dd HH:mm:ss" }],
    ["integer", "开始时间戳,单位:毫秒", { unit: "unix-ms" }],
    ["string", `多个之间使用英文","逗号隔开`, { format: "comma-list" }],
    ["string", "mode=1 时生效。时间 HH:mm:ss", { format: "HH:mm:ss", "applies when": "Mode is 1" }],
  ])("%s: %s", (type, text, facts) => expect(read(type, text).facts).toEqual(facts));
});

describe("conditions", () => {
  test.each([
    ["This parameter is required when Mode is set to SCHEDULE.", ['It: Mode is "SCHEDULE"']],
    ["mode=1 或 2 时必填。", ["It: Mode is 1 or 2"]],
    ["mode=1 且 kind=2 时必填", ["It: Kind is 2 and Mode is 1"]],
    ["If Kind is set to JSON, you must use this parameter.", ['It: Kind is "JSON"']],
    ["值为 1 时 startDay 和 startTime 参数才生效,并且至少设置其中的一个", ["StartDay or StartTime: It is 1"]],
    ["参数 mode 和 kind 二选一", ["Kind or Mode: always"]],
  ])("%s", (text, conditions) => expect(read("string", text).conditions).toEqual(conditions));
});

test("a second list of the same values in another order says nothing more", () => {
  expect(read("string", "Valid values:\n• A1: one.\n• B2: two.\n\nValid values:\n• B2 :\n• A1 :")).toEqual({
    facts: { values: ["A1", "B2"] },
    conditions: [],
    remarks: [],
  });
});

describe("no facts", () => {
  test.each<[why: string, type: string, text: string, example?: string]>([
    ["alternatives of a format", "string", "LIST 或 JSON", '{"a":1}'],
    ["an example that lists several values", "string", "200010.甲 200011.乙", "200010,200011"],
    ["days-hours-minutes", "string", '{"time":"1-1-1"} 1-1-1,第一个 1 是天,第二个 1 是小时'],
    ["the length of an element", "string", "单个字段值的长度不能超过1000个字符"],
    ["a default of something else, in an aside", "integer", "转到导航(默认 2 秒)。"],
    ["a count in a condition", "integer", "座席数量少于 10 时建议配置"],
    ["a date and an address", "string", "如:2026-01-01,见 https://host/1-2"],
  ])("%s", (_why, type, text, example) => expect(read(type, text, example).facts).toEqual({}));

  test.each([
    [
      "a rule about a name that the page has not",
      "string",
      "callGroupType=1 时必填",
      undefined,
      "rule about a name that the page has not",
    ],
    ["an example that is the column's title", "string", "A name.", "示例值", "example"],
    ["an example that repeats the description", "string", "A day, like today.", "A day, like today.", "example"],
    ["an example of another kind", "integer", "超呼率", "超呼率", "example"],
    [
      "two lists that differ",
      "string",
      "Valid values:\n• A1: one.\n• B2: two.\n\nValid values:\n• A1 :\n• C3 :",
      undefined,
      "second list of values",
    ],
  ])("%s is left to a person", (_case, type, text, example, remark) => {
    expect(read(type, text, example).remarks).toContain(remark);
  });
});
