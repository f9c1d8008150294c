import { expect, test } from "vitest";
import type { What } from "../../scripts/facts/model.ts";
import { readSentence } from "./sentence.ts";

/*
 * Wordings for which neither the rules nor the renderer were written: their facts are all read, or the sentence is reported as
 * not read. It is never ignored, and never read as another fact.
 */

type Facts = Partial<Record<What, unknown>>;

const FOREIGN: readonly (readonly [type: string, text: string, facts: Facts])[] = [
  ["integer", "Pick anything from 3 through 9.", { minimum: 3, maximum: 9 }],
  ["integer", "The number has to lie between 3 and 9 inclusive.", { minimum: 3, maximum: 9 }],
  ["integer", "Accepted are the numbers 3–9.", { minimum: 3, maximum: 9 }],
  ["integer", "Allowed range = 3..9", { minimum: 3, maximum: 9 }],
  ["integer", "Lower limit: 3; upper limit: 9.", { minimum: 3, maximum: 9 }],
  ["integer", "min. 3, max. 9", { minimum: 3, maximum: 9 }],
  ["integer", "Not below 3 and not above 9.", { minimum: 3, maximum: 9 }],
  ["integer", "At the very most 9.", { maximum: 9 }],
  ["integer", "It is capped at 9.", { maximum: 9 }],
  ["integer", "No number over 9 is taken.", { maximum: 9 }],
  ["integer", "A limit of 9 applies.", { maximum: 9 }],
  ["integer", "You may not go beyond 9.", { maximum: 9 }],
  ["integer", "It should stay under 10.", { maximum: 9 }],
  ["integer", "9 or fewer.", { maximum: 9 }],
  ["integer", "Starts from 3.", { minimum: 3 }],
  ["integer", "3 is the smallest number that is taken.", { minimum: 3 }],
  ["integer", "No fewer than 3.", { minimum: 3 }],
  ["integer", "A positive number up to and including 9.", { maximum: 9 }],
  ["integer", "数值须介于 3 与 9 之间。", { minimum: 3, maximum: 9 }],
  ["integer", "下限 3,上限 9。", { minimum: 3, maximum: 9 }],
  ["integer", "不得小于 3 且不得大于 9。", { minimum: 3, maximum: 9 }],
  ["integer", "不能多于 9。", { maximum: 9 }],
  ["integer", "请勿超出 9。", { maximum: 9 }],
  ["integer", "9 以内的数。", { maximum: 9 }],
  ["integer", "封顶 9。", { maximum: 9 }],
  ["integer", "起始值 3,不可更低。", { minimum: 3 }],
  ["string", "Keep it to 30 characters or less.", { maxLength: 30 }],
  ["string", "No longer than 30 characters.", { maxLength: 30 }],
  ["string", "Its length is limited to 30.", { maxLength: 30 }],
  ["string", "At most 30 characters are taken.", { maxLength: 30 }],
  ["string", "字数不得多于 30 个字符。", { maxLength: 30 }],
  ["string", "最长 30 个字。", { maxLength: 30 }],
  ["array", "No more than 20 entries.", { maxItems: 20 }],
  ["array", "You can pass 20 items at most.", { maxItems: 20 }],
  ["array", "It takes between 1 and 20 values.", { minItems: 1, maxItems: 20 }],
  ["array", "数组最多包含 20 个元素。", { maxItems: 20 }],
  ["integer", "Unless given, 5 is assumed by default.", { default: "5" }],
  ["integer", "The default is 5.", { default: "5" }],
  ["integer", "Falls back to a default of 5.", { default: "5" }],
  ["integer", "缺省时默认取 5。", { default: "5" }],
  ["string", "Must be one of the following: FIRST, SECOND.", { values: ["FIRST", "SECOND"] }],
  ["string", "Permitted values are FIRST and SECOND.", { values: ["FIRST", "SECOND"] }],
  ["string", "Either FIRST or SECOND.", { values: ["FIRST", "SECOND"] }],
  ["string", "Supports FIRST and SECOND.", { values: ["FIRST", "SECOND"] }],
  ["string", "支持 FIRST、SECOND 两种。", { values: ["FIRST", "SECOND"] }],
  ["integer", "The ceiling is 9.", { maximum: 9 }],
  ["integer", "Choose 3 as the floor.", { minimum: 3 }],
  ["integer", "Anything past 9 is turned down.", { maximum: 9 }],
  ["integer", "Use a figure of 3 to 9.", { minimum: 3, maximum: 9 }],
  ["integer", "3 ≤ value ≤ 9", { minimum: 3, maximum: 9 }],
  ["integer", "Nothing smaller than 3.", { minimum: 3 }],
  ["integer", "Cannot go lower than 3.", { minimum: 3 }],
  ["integer", "Should neither exceed 9 nor fall below 3.", { minimum: 3, maximum: 9 }],
  ["integer", "It isn't allowed to exceed 9.", { maximum: 9 }],
  ["integer", "Value not in 3-9 is rejected.", { minimum: 3, maximum: 9 }],
  ["integer", "Larger than 2.", { minimum: 3 }],
  ["integer", "从 3 起,到 9 止。", { minimum: 3, maximum: 9 }],
  ["integer", "大小不得逾 9。", { maximum: 9 }],
  ["integer", "允许 3 到 9。", { minimum: 3, maximum: 9 }],
  ["integer", "小于 10 的整数。", { maximum: 9 }],
  ["integer", "必须是大于 2 的数。", { minimum: 3 }],
  ["integer", "取值不小于 3 且小于 10。", { minimum: 3, maximum: 9 }],
  ["string", "A name of 30 characters maximum.", { maxLength: 30 }],
  ["string", "Shorter than 31 characters.", { maxLength: 30 }],
  ["string", "1 to 30 letters.", { minLength: 1, maxLength: 30 }],
  ["string", "限 30 字以内。", { maxLength: 30 }],
  ["string", "不超过三十个字符。", { maxLength: 30 }],
  ["array", "Limited to 20 numbers.", { maxItems: 20 }],
  ["array", "A maximum of 20 numbers.", { maxItems: 20 }],
  ["array", "一次最多传 20 个号码。", { maxItems: 20 }],
  ["array", "Fewer than 21 entries.", { maxItems: 20 }],
  ["integer", "Defaults to 5.", { default: "5" }],
  ["integer", "5 by default.", { default: "5" }],
  ["integer", "默认情况下为 5。", { default: "5" }],
  ["integer", "If you do not set this parameter, the value 5 is used.", { default: "5" }],
  ["boolean", "It is true by default.", { default: "true" }],
  ["boolean", "默认不开启。", { default: "false" }],
  ["string", "Default FIRST.", { default: "FIRST" }],
  ["string", "One of FIRST / SECOND.", { values: ["FIRST", "SECOND"] }],
  ["string", "FIRST: the first. SECOND: the second.", { values: ["FIRST", "SECOND"] }],
  ["string", "Available: FIRST | SECOND", { values: ["FIRST", "SECOND"] }],
  ["integer", "0 means off and 1 means on.", { values: ["0", "1"] }],
  ["integer", "1:开,0:关。", { values: ["0", "1"] }],
  ["integer", "Set it to 1 to turn it on.", { values: ["1"] }],
  ["string", "Written as yyyy-MM-dd.", { format: "yyyy-MM-dd" }],
  ["integer", "In units of minutes.", { unit: "minutes" }],
  ["integer", "Measured in seconds.", { unit: "seconds" }],
  ["integer", "以分钟计。", { unit: "minutes" }],
  ["integer", "Milliseconds since 1970.", { unit: "unix-ms" }],
];

/* Each of these says that the parameter is required when Mode is 1. */
const CONDITIONS: readonly string[] = [
  "You must specify it if Mode is 1.",
  "Mandatory when Mode equals 1.",
  "Required only in case Mode is 1.",
  "It has to be given whenever Mode is 1.",
  "Needed if Mode=1.",
  "With Mode set to 1, this parameter is required.",
  "If Mode is 1, it cannot be left empty.",
  "当 mode 为 1 时,此参数必填。",
  "mode 取 1 时必须传入。",
  "若 mode=1,则不能为空。",
  "mode=1 时须传。",
  "When Mode is 1, you need to set it.",
  "Only needed for Mode 1.",
  "Not used unless Mode is 1.",
  "Requires Mode to be 1.",
  "Mode=1 时必须提供。",
  "在 mode 为 1 的情况下必填。",
  "如果 mode 是 1,请填写。",
];

test.each(FOREIGN)("%s: %s", (type, text, expected) => {
  const { facts, unread } = readSentence(type, text);
  expect(expected).toMatchObject(facts);
  if (Object.keys(facts).length < Object.keys(expected).length) expect(unread).not.toEqual([]);
});

test.each(CONDITIONS)("a condition: %s", (text) => {
  const { conditions, unread } = readSentence("string", text);
  if (conditions.length > 0) expect(conditions).toEqual(["It: Mode is 1"]);
  else expect(unread).not.toEqual([]);
});
