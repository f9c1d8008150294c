import type { Documented, Field, Value } from "../../scripts/facts/model.ts";
import { allowedValues } from "../../src/operation/condition.ts";

/* Writes facts in the vendors' style: short templates of our own, several for each fact. */

export type Language = "en" | "zh";

/** The lines of a field's description. `isBulleted` says whether the form has bullets. */
export function describeField(document: Documented, field: Field, language: Language, isBulleted: boolean): string[] {
  const { facts, path } = field;
  const sentences: string[] = [language === "en" ? "A setting." : "一项设置。"];
  const say = (en: string, zh: string): void => void sentences.push(language === "en" ? en : zh);
  const type = facts.type?.value;
  const turn = Array.from(path).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);

  sayBounds(facts.minimum?.value, facts.maximum?.value, turn, say);
  const [shortest, longest] = [textOf(facts.minLength?.value), textOf(facts.maxLength?.value)];
  if (shortest !== undefined && longest !== undefined)
    say(`It must be ${shortest} to ${longest} characters in length.`, `${shortest}~${longest} 字符。`);
  else if (longest !== undefined)
    say(`It cannot exceed ${longest} characters.`, `长度小于 ${Number(longest) + 1} 字。`);
  else if (shortest !== undefined) say(`At least ${shortest} characters.`, `至少${shortest}个字符。`);
  if (facts.minItems) say(`At least ${String(facts.minItems.value)} items.`, `最少${String(facts.minItems.value)}条。`);
  if (facts.maxItems) say(`Up to ${String(facts.maxItems.value)} items.`, `最多${String(facts.maxItems.value)}条。`);
  const decimals = Number(facts.decimals?.value ?? 0);
  if (facts.decimals)
    say(
      `It has at most ${decimals} decimal places.`,
      `精确到小数点${["零", "一", "两", "三"][decimals] ?? decimals}位。`,
    );
  const format = textOf(facts.format?.value);
  if (format === "json") say("In JSON format.", "JSON 格式。");
  else if (format === "comma-list") say("The values are comma-separated.", `多个使用英文","逗号隔开。`);
  else if (format !== undefined) say(`Format: ${format}.`, `格式:${format}。`);
  if (facts.unit)
    sentences.push(UNITS[String(facts.unit.value)]?.[language] ?? `The unit is ${String(facts.unit.value)}.`);
  const values = facts.values?.value as readonly string[] | undefined;
  if (facts.default && (values === undefined || !isBulleted))
    say(
      `Default value: ${String(facts.default.value)}.`,
      turn % 2 === 0 ? `默认值为${String(facts.default.value)}。` : `默认取值为${String(facts.default.value)}。`,
    );
  if (facts["applies when"]) sayApplies(String(facts["applies when"].value), say);
  sayConditions(document, path, turn, say);
  const lines = [sentences.join(language === "en" ? " " : "")];
  if (type === "boolean" && isBulleted) lines.push(...bullets(["true", "false"], facts.default?.value, language));
  else if (values && isBulleted) lines.push(...bullets(values, facts.default?.value, language));
  else if (values) lines[0] = `${lines[0]}${inline(values, language, turn)}`;
  return lines;
}

function textOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

type Say = (en: string, zh: string) => void;

function sayBounds(low: Value | undefined, high: Value | undefined, turn: number, say: Say): void {
  const [least, most] = [textOf(low), textOf(high)];
  const above = /^above (.*)/.exec(least ?? "")?.[1];
  const comma = (value: string): string => (Number(value) < 1e9 ? Number(value).toLocaleString("en") : value);
  if (above !== undefined && most !== undefined)
    say(`It is greater than ${above}, up to ${most}.`, `大于 ${above},小于等于 ${most}。`);
  else if (above !== undefined) say(`It is greater than ${above}.`, `取值大于 ${above}。`);
  else if (least !== undefined && most !== undefined) {
    const [en, zh] = [
      [`Value range: ${least}-${most}.`, `取值范围 ${least} ~ ${most}。`],
      [`The range is [${comma(least)} - ${comma(most)}].`, `取值范围:${least}~${most}。`],
      [`Valid values: ${least} to ${most}.`, `最小 ${least},最大 ${most}。`],
    ][turn % 3] as [string, string];
    say(en, zh);
  } else if (most !== undefined) say(`The maximum value is ${most}.`, `最大不能超过${most}次。`);
  else if (least !== undefined) say(`The minimum value is ${least}.`, `最小为${least}。`);
}

const UNITS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "unix-ms": { en: "A Unix timestamp in milliseconds.", zh: "时间戳,单位:毫秒。" },
  "unix-s": { en: "Unix second-level timestamp.", zh: "秒级时间戳。" },
  seconds: { en: "The wait, in seconds.", zh: "单位秒。" },
  minutes: { en: "The wait, in minutes.", zh: "单位:分钟。" },
  percent: { en: "A percentage.", zh: "百分比。" },
};

/* `CustomerClidsCategory is 1 or 2`, with field names as sentences write them: lower camel case in Chinese. */
function tagWords(words: string): { en: string; zh: string } {
  const parts = words.split(" and ").map((part) => {
    const [name = "", values = ""] = part.split(" is ");
    const plain = values.replaceAll('"', "").replace("absent", "");
    const given = plain.split(" or ").filter((value) => value !== "");
    const isOpen = values.includes("absent");
    return {
      en: `${name} is set to ${[...given, ...(isOpen ? ["absent"] : [])].join(" or ")}`,
      zh: `${name.charAt(0).toLowerCase()}${name.slice(1)}=${[...given, ...(isOpen ? ["不填"] : [])].join(" 或 ")}`,
    };
  });
  return { en: parts.map(({ en }) => en).join(" and "), zh: parts.map(({ zh }) => zh).join(" 且 ") };
}

function sayApplies(words: string, say: Say): void {
  const { en, zh } = tagWords(words);
  say(`It takes effect only when ${en}.`, `${zh} 时生效。`);
}

function sayConditions(document: Documented, path: string, turn: number, say: Say): void {
  for (const { condition, path: needed, fact } of document.conditions) {
    const { en, zh } = tagWords(String(fact.value));
    const names = condition.needOneOf ?? [];
    const [tag] = Object.keys(condition.when ?? {});
    if (condition.need && needed === path)
      say(
        turn % 2 === 0 ? `This parameter is required when ${en}.` : `It is required only if ${en}.`,
        `${zh} 时必填。`,
      );
    else if (names.length > 0 && tag === path) {
      const values = allowedValues(condition.when?.[tag]);
      const list = (absent: string, or: string): string => values.map((value) => value ?? absent).join(or);
      say(
        `If it is ${list("absent", " or ")}, at least one of ${english(names)} must be set.`,
        `值为 ${list("不填", " 或 ")} 时 ${chinese(names)} 参数才生效,并且至少设置其中的一个。`,
      );
    } else if (names.length > 0 && tag === undefined && names[0] === path)
      say(
        `At least one of ${english(names)} must be given.`,
        names.length === 2 ? `参数 ${chinese(names)} 二选一。` : `${chinese(names)} 至少填一个。`,
      );
  }
}

function english(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

function chinese(names: readonly string[]): string {
  const camel = names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  return `${camel.slice(0, -1).join("、")} 和 ${camel.at(-1) ?? ""}`;
}

function bullets(values: readonly string[], chosen: Value | undefined, language: Language): string[] {
  const title = language === "en" ? "Valid values:" : "取值:";
  const items = values.map((value) => {
    const mark = String(chosen) !== value ? "" : language === "en" ? " (default)" : "(默认)";
    return `• ${value}${mark}: ${language === "en" ? "a choice." : "一种选择。"}`;
  });
  return [title, ...items];
}

/* `0 for a choice 1 for another`, `0.甲 1.乙` */
function inline(values: readonly string[], language: Language, turn: number): string {
  const areDigits = values.every((value) => /^\d{1,3}$/.test(value));
  if (language === "en")
    return areDigits && values.length > 1 && turn % 2 === 0
      ? ` Order: ${values.map((value) => `${value} for choice`).join(" ")}.`
      : ` \nValid values: \n${values.map((value) => `${value}: a choice`).join("\n")}`.replaceAll("\n", "⏎");
  if (!areDigits || values.length < 2) return `⏎取值:⏎${values.map((value) => `${value}:选择`).join("⏎")}`;
  return turn % 2 === 0
    ? `${values.map((value) => `${value}.选择`).join(" ")}。`
    : `${values.map((value) => `${value}:选择`).join(" ")}。`;
}
