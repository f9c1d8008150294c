import { describe, expect, test } from "vitest";
import type { What } from "../../scripts/facts/model.ts";
import { readSentence as read } from "./sentence.ts";

/* What the rules read from a sentence, and what they must not read. The sentences are ours, in the style of the vendors. */

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
    ["integer", "The number can be no greater than 600.", { maximum: 600 }],
    ["integer", "It cannot be more than 600.", { maximum: 600 }],
    ["integer", "It must not be less than 10.", { minimum: 10 }],
    ["integer", "Not less than 5 and not more than 9.", { minimum: 5, maximum: 9 }],
    ["integer", "不得低于 5,不得高于 90", { minimum: 5, maximum: 90 }],
    ["integer", "不可大于 90", { maximum: 90 }],
    ["integer", "不大于等于 90", { maximum: 89 }],
    ["integer", "0 < n <= 10", { minimum: 1, maximum: 10 }],
    ["integer", "取值:[5,90]", { minimum: 5, maximum: 90 }],
    ["integer", "The wait, in minutes. The maximum value is 12 hours.", { maximum: 720, unit: "minutes" }],
    ["integer", "单位:秒,不超过 1 分钟", { maximum: 60, unit: "seconds" }],
    ["integer", "By default, 10 is used.", { default: "10" }],
    ["integer", "If it is left empty, 10 is used.", { default: "10" }],
    ["integer", "Up to 12 hours.", { maximum: 12, unit: "hours" }],
    ["array", "单次不能超过1000条", { maxItems: 1000 }],
    ["array", "Up to 1,000 records at a time.", { maxItems: 1000 }],
    ["integer", "0.关闭 1.开启,默认关闭", { values: ["0", "1"], default: "0" }],
    ["integer", "0 随机 1 顺序", { values: ["0", "1"] }],
    ["integer", "说明:0:未导入,1:导入完成 ,2:呼叫完", { values: ["0", "1", "2"] }],
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
    ["string", "开始时间,格式:HH:mm", { format: "HH:mm" }],
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
    ["值为 1 或 2 时 startDay 和 startTime 至少设置一个", ["StartDay or StartTime: It is 1 or 2"]],
    ["值为不填或 1 时 startDay 和 startTime 至少设置一个", ["StartDay or StartTime: It is 1 or absent"]],
    [
      "If it is 1, at least one of StartDay and Other must be set. If it is 2, at least one of StartTime and Kind must be set.",
      ["Other or StartDay: It is 1", "Kind or StartTime: It is 2"],
    ],
    ["参数 mode 和 kind 二选一", ["Kind or Mode: always"]],
    ["Required if Mode is not specified.", ["It: Mode is absent"]],
    ["mode 不填时必填。", ["It: Mode is absent"]],
    ["mode=1 时不能为空", ["It: Mode is 1"]],
    ["mode=1 时需要传", ["It: Mode is 1"]],
    [
      "Required when Mode is SCHEDULE. It is also required when Kind is set to 1.",
      ['It: Mode is "SCHEDULE"', "It: Kind is 1"],
    ],
  ])("%s", (text, conditions) => expect(read("string", text).conditions).toEqual(conditions));
});

test("a second list of the same values in another order adds nothing", () => {
  expect(read("string", "Valid values:\n• A1: one.\n• B2: two.\n\nValid values:\n• B2 :\n• A1 :")).toEqual({
    facts: { values: ["A1", "B2"] },
    conditions: [],
    remarks: [],
    unread: [],
  });
});

describe("no facts", () => {
  test.each<[why: string, type: string, text: string, example?: string]>([
    ["alternative formats", "string", "LIST 或 JSON", '{"a":1}'],
    ["an example that lists several values", "string", "200010.甲 200011.乙", "200010,200011"],
    ["days-hours-minutes", "string", '{"time":"1-1-1"} 1-1-1,第一个 1 是天,第二个 1 是小时'],
    ["the length of an item", "string", "单个字段值的长度不能超过1000个字符"],
    ["a default of something else, in parentheses", "integer", "转到导航(默认 2 秒)。"],
    ["a count in a condition", "integer", "座席数量少于 10 时建议配置"],
    ["a date and an address", "string", "如:2026-01-01,见 https://host/1-2"],
  ])("%s", (_why, type, text, example) => expect(read(type, text, example).facts).toEqual({}));

  test.each([
    [
      "a rule about a name that is not on the page",
      "string",
      "callGroupType=1 时必填",
      undefined,
      "rule about an unknown name",
    ],
    ["an example that is the column's title", "string", "A name.", "示例值", "example"],
    ["an example that repeats the description", "string", "A day, like today.", "A day, like today.", "example"],
    ["an example of another kind", "integer", "超呼率", "超呼率", "example"],
    [
      "two different lists",
      "string",
      "Valid values:\n• A1: one.\n• B2: two.\n\nValid values:\n• A1 :\n• C3 :",
      undefined,
      "second list of values",
    ],
  ])("%s is left for a person to decide", (_case, type, text, example, remark) => {
    expect(read(type, text, example).remarks).toContain(remark);
  });
});

describe("a sentence that looks like a rule and cannot be read is reported, and is not a fact", () => {
  test.each<[type: string, text: string, value: string]>([
    ["integer", "It is not between 3 and 9.", "3, 9"],
    ["integer", "A value greater than 100 is rejected.", "100"],
    ["integer", "超过 50 将报错", "50"],
    ["integer", "If Mode is 1, the maximum value is 5.", "1, 5"],
    ["integer", "A multiple of 5.", "5"],
    ["integer", "At most five retries.", "five"],
    ["integer", "By default 10 retries are made.", "10"],
    ["string", "Value range: 1-128", "1, 128"],
    ["string", "Up to 64 bytes.", "64"],
    ["string", "This parameter is not required when Mode is SCHEDULE.", "Mode"],
    ["string", "Required when Mode is set to 5 or more.", "Mode"],
    ["string", "Required unless Mode is SCHEDULE.", "Mode"],
    ["string", "startDay 不等于 1 时必填", "startDay"],
    ["string", "startDay!=1 时必填", "startDay"],
    ["string", "It takes effect only when Mode is not 1.", "Mode"],
    ["string", "Mode and Kind are mutually exclusive.", "Kind, Mode"],
    ["string", "startDay 与 startTime 不能同时设置", "startDay, startTime"],
    ["string", "You cannot set Mode if Kind is set to 1.", "Kind, Mode"],
    ["string", "This parameter is deprecated.", "deprecated"],
    ["string", "已废弃。", "deprecated"],
  ])("%s: %s", (type, text, value) => {
    const { facts, conditions, unread } = read(type, text);
    expect(facts).toEqual({});
    expect(conditions).toEqual([]);
    expect(unread).toEqual([value]);
  });

  test("a sentence beside a bound that was read is reported too", () => {
    const { facts, unread } = read("integer", "It must not exceed 600 or be less than 10.");
    expect(facts).toEqual({ maximum: 600 });
    expect(unread).toEqual(["10"]);
  });
});
