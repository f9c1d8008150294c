import { describeCondition } from "../../specs/conditions.ts";
import type { AnyCondition } from "../../../src/rules/condition.ts";
import type { Fact, StatedCondition } from "../../drift/model.ts";
import { tight } from "../text.ts";
import { wordsAround } from "./finding.ts";

/** What a description says of other fields. */
export interface ReadConditions {
  readonly conditions: readonly StatedCondition[];
  /** "Of effect when", as text that a spec's remark is compared with. */
  readonly applies?: Fact;
  /** Rules about names that the page has not. */
  readonly unknown: readonly { readonly name: string; readonly words: string }[];
}

/** Finds a parameter by the name that a sentence gives it; prose writes lower camel case. */
export type Resolve = (name: string) => string | undefined;

/* Most descriptions name no other field, and the rules below cost more than this one. */
const HINTS = /时|选一|至少|不填|\b(?:when|if|either|one of|not filled)\b/i;

type When = Record<string, readonly (string | number | undefined)[]>;

const NAME = "([A-Za-z]\\w*)";
const VALUES = "((?:[\\w.-]+|不填|为空)(?:\\s*(?:或|\\bor\\b|、|/|,)\\s*(?!\\w+\\s*=)(?:[\\w.-]+|不填|为空))*)";

/** Conditions that a field's description states. */
export function readConditions(
  text: readonly string[],
  path: string,
  place: { line?: number },
  resolve: Resolve,
): ReadConditions {
  const conditions: StatedCondition[] = [];
  const unknown: { name: string; words: string }[] = [];
  let applies: Fact | undefined;
  const given = text.join("\n");
  if (!HINTS.test(given)) return { conditions, unknown };
  const prose = tight(given);
  const whenOf = (source: string, words: string): When | undefined => {
    const parts = source.split(/\s*(?:且|and|&&|并且)\s*/).map((part) => readTag(part, resolve));
    const stranger = parts.find((part) => typeof part === "string");
    if (stranger !== undefined) {
      unknown.push({ name: stranger, words });
      return undefined;
    }
    const tags = parts.filter((part) => typeof part === "object");
    return tags.length === parts.length ? Object.fromEntries(tags) : undefined;
  };
  const add = (condition: AnyCondition, at: string, words: string): void => {
    if (conditions.some((known) => known.path === at)) return;
    conditions.push({ path: at, condition, fact: { value: whenWords(condition), words, ...place } });
  };

  for (const { regex, tag, kind } of SENTENCES) {
    for (const match of prose.matchAll(regex)) {
      const words = wordsAround(prose, match.index, match[0].length);
      const when = whenOf(match[tag] ?? "", words);
      if (!when || path in when) continue;
      if (kind.includes("required")) add({ when, need: [path] }, path, words);
      if (kind.includes("applies")) applies ??= { value: whenWords({ when, need: [path] }), words, ...place };
    }
  }
  readChoices(prose, path, resolve, (condition, at, words) => add(condition, at, words));
  return { conditions, ...(applies && { applies }), unknown };
}

const TAGS = `${NAME}\\s*(?:=|is(?: set to)?|字段?为|为|equals)\\s*"?${VALUES}"?`;
const WHEN = `(${TAGS}(?:\\s*(?:且|and)\\s*${TAGS})*)`;

const SENTENCES: readonly { regex: RegExp; tag: number; kind: readonly ("required" | "applies")[] }[] = [
  {
    regex: new RegExp(`${WHEN}\\s*时,?(?:该字段|该参数|此参数)?(?:有效且|生效且)(?:必填|必传|必选)`, "g"),
    tag: 1,
    kind: ["required", "applies"],
  },
  {
    regex: new RegExp(`${WHEN}\\s*时,?(?:该字段|该参数|此参数)?(?:必填|必传|必选|必须传)`, "g"),
    tag: 1,
    kind: ["required"],
  },
  {
    regex: new RegExp(`(?:仅当|当|仅在)?${WHEN}\\s*时,?(?:该字段|该参数|此参数)?(?:才)?(?:生效|有效)(?!且)`, "g"),
    tag: 1,
    kind: ["applies"],
  },
  {
    regex: new RegExp(`required,? and (?:applies|is valid|takes effect|of effect),? only (?:when|if) ${WHEN}`, "gi"),
    tag: 1,
    kind: ["required", "applies"],
  },
  {
    regex: new RegExp(`(?:required|must be (?:set|specified)|mandatory) (?:only )?(?:when|if) ${WHEN}`, "gi"),
    tag: 1,
    kind: ["required"],
  },
  {
    regex: new RegExp(`If ${WHEN},? (?:you must (?:use|set|specify)|this parameter is required)`, "gi"),
    tag: 1,
    kind: ["required"],
  },
  {
    regex: new RegExp(
      `(?<!required,? and )(?:applies|takes effect|valid|of effect|effective) (?:only )?(?:when|if) ${WHEN}`,
      "gi",
    ),
    tag: 1,
    kind: ["applies"],
  },
];

function readTag(source: string, resolve: Resolve): [string, (string | number | undefined)[]] | string | undefined {
  const match = new RegExp(`^${TAGS}$`).exec(source.trim());
  if (!match) return undefined;
  const name = resolve(match[1] ?? "");
  const values = (match[2] ?? "").split(/\s*(?:或|\bor\b|、|\/|,)\s*/).map((value) => value.replace(/\.$/, ""));
  return name === undefined ? match[1] : [name, values.map(tagValue)];
}

/* A field that is left out counts as a value too. */
function tagValue(value: string): string | number | undefined {
  if (["absent", "empty", "不填", "为空"].includes(value)) return undefined;
  return /^-?\d+$/.test(value) ? Number(value) : value;
}

/* `值为 1 时 a 和 b 参数才生效,并且至少设置其中的一个`; `a 和 b 二选一`; `不填时需要填写 b` */
function readChoices(
  prose: string,
  path: string,
  resolve: Resolve,
  add: (condition: AnyCondition, at: string, words: string) => void,
): void {
  const choice = (names: readonly string[], when: When | undefined, match: RegExpMatchArray): void => {
    const fields = names.map((name) => resolve(name)).filter((name) => name !== undefined);
    if (fields.length !== names.length || fields.length < 2) return;
    const condition: AnyCondition = { ...(when && { when }), needOneOf: [...fields].sort() };
    add(condition, [...fields].sort().join(" or "), wordsAround(prose, match.index ?? 0, match[0].length));
  };
  const own =
    /(?:值为|取值为)([\w.-]+)时\s*((?:[A-Za-z]\w*\s*(?:和|、|或|,)\s*)+[A-Za-z]\w*)[^。\n]{0,20}至少(?:设置|填写|传)/.exec(
      prose,
    );
  if (own) choice(namesOf(own[2]), { [path]: [valueOf(own[1])] }, own);
  const ownEn =
    /[Ii]f (?:it|the value) is ([\w.-]+), at least one of ((?:[A-Za-z]\w*(?:, | and | or ))+[A-Za-z]\w*) (?:must|is)/.exec(
      prose,
    );
  if (ownEn) choice(namesOf(ownEn[2]), { [path]: [valueOf(ownEn[1])] }, ownEn);
  const either = /((?:[A-Za-z]\w*\s*(?:和|与|、|或)\s*)+[A-Za-z]\w*)\s*(?:二选一|三选一|至少(?:填|传|选)一个)/.exec(
    prose,
  );
  if (either) choice(namesOf(either[1]), undefined, either);
  const eitherEn =
    /(?:[Ee]ither|[Aa]t least one of|[Oo]ne of) ((?:[A-Za-z]\w*(?:, | and | or ))+[A-Za-z]\w*) (?:must|is required|is needed)/.exec(
      prose,
    );
  if (eitherEn) choice(namesOf(eitherEn[1]), undefined, eitherEn);
  const other = /(?:不填时需要?填写|[Ii]f not filled,?)\s*([A-Za-z]\w*)/.exec(prose);
  if (other?.[1] !== undefined) choice([path, other[1]], undefined, other);
}

function namesOf(text: string | undefined): string[] {
  return (text ?? "").split(/\s*(?:和|与|、|或|,| and | or )\s*/).filter((name) => name !== "");
}

function valueOf(text: string | undefined): string | number {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : (text ?? "");
}

/** When a condition holds, in words that do not depend on the order of its parts: `StartType is "SCHEDULE"`. */
export function whenWords(condition: AnyCondition): string {
  const words = describeCondition(condition);
  return / (?:is|are) needed(?: when (.*))?$/.exec(words)?.[1] ?? "always";
}
