import { whenWords } from "../facts/condition-words.ts";
import type { AnyCondition } from "../../src/operation/condition.ts";
import type { Fact, StatedCondition } from "../facts/model.ts";
import { tight } from "./text.ts";
import { blank } from "./bounds.ts";
import { readChoices, type Resolve } from "./choices.ts";
import { wordsAround } from "./finding.ts";

/** What a description states about other fields. */
export interface ReadConditions {
  readonly conditions: readonly StatedCondition[];
  /** When the field has an effect, in words that are compared with a spec's description. */
  readonly applies?: Fact;
  /** Rules about names that are not on the page. */
  readonly unknown: readonly { readonly name: string; readonly words: string }[];
  /** The text. */
  readonly prose: string;
  /** The text with the parts that were read replaced by dots. */
  readonly rest: string;
}

/* Most descriptions do not name another field, and this check is cheaper than the rules below. */
const HINTS = /时|选一|至少|不填|\b(?:when|if|either|one of|not filled)\b/i;

type When = Record<string, readonly (string | number | undefined)[]>;

const NAME = "([A-Za-z]\\w{0,63})";
const ABSENT =
  "absent|empty|null|omitted|not (?:specified|set|given|provided|filled)|left (?:empty|blank|out)|不填|不传|为空";
/* A code or a number. Words in lower case belong to the sentence ("more", "not"). */
const ONE_VALUE = `(?:(?:${ABSENT})|true|false|-?\\d[\\w.-]*|[A-Z][\\w.-]*)`;
const VALUES = `(${ONE_VALUE}(?:\\s*(?:或|\\bor\\b|、|/|,)\\s*(?!\\w+\\s*=)${ONE_VALUE})*)`;
/* A negation right before a sentence, and words right after it that change the meaning of its values. */
const NEGATED = /(?:\b(?:not|no longer|never|isn't|aren't|needn't|unless)|不|非|无需|未)\s*(?:be |always )?$/i;
const CONTINUES =
  /^"?\s*(?:or (?:more|less|higher|lower|above|below|later|greater|fewer|not|any)|and (?:above|below)|及以|以[上下]|除外|\bunless\b|\bexcept\b)/i;

/** Reads the conditions that a field's description states. */
export function readConditions(
  text: readonly string[],
  path: string,
  place: { line?: number },
  resolve: Resolve,
): ReadConditions {
  const conditions: StatedCondition[] = [];
  const unknown: { name: string; words: string }[] = [];
  let applies: Fact | undefined;
  const prose = tight(text.join("\n"));
  if (!HINTS.test(prose)) return { conditions, unknown, prose, rest: prose };
  const read: { from: number; to: number }[] = [];
  const whenOf = (source: string, words: string): When | undefined => {
    const parts = source.split(/\s*(?:且|and|&&|并且)\s*/).map((part) => readTag(part, resolve));
    const unknownName = parts.find((part) => typeof part === "string");
    if (unknownName !== undefined) {
      unknown.push({ name: unknownName, words });
      return undefined;
    }
    const tags = parts.filter((part) => typeof part === "object");
    return tags.length === parts.length ? Object.fromEntries(tags) : undefined;
  };
  const add = (condition: AnyCondition, at: string, words: string): void => {
    const value = whenWords(condition);
    if (!conditions.some((known) => known.path === at && known.fact.value === value))
      conditions.push({ path: at, condition, fact: { value, words, ...place } });
  };

  for (const { regex, tag, kind } of SENTENCES) {
    for (const match of prose.matchAll(regex)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (NEGATED.test(prose.slice(Math.max(0, from - 24), from)) || CONTINUES.test(prose.slice(to, to + 24))) continue;
      const words = wordsAround(prose, from, match[0].length);
      const when = whenOf(match[tag] ?? "", words);
      // A rule about an unknown name is reported as such.
      if (when === undefined ? unknown.at(-1)?.words === words : !(path in when)) read.push({ from, to });
      if (!when || path in when) continue;
      if (kind.includes("required")) add({ when, need: [path] }, path, words);
      const value = whenWords({ when, need: [path] });
      if (kind.includes("applies")) applies ??= { value, words, ...place };
      // A field can have only one such fact: a second case stays in the rest.
      if (kind.includes("applies") && applies?.value !== value) read.pop();
    }
  }
  readChoices(prose, path, resolve, (condition, at, words, from) => {
    add(condition, at, words);
    read.push(from);
  });
  return { conditions, ...(applies && { applies }), unknown, prose, rest: blank(prose, merged(read)) };
}

/* The parts in order, with overlapping ones joined. */
function merged(parts: readonly { from: number; to: number }[]): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && part.from <= last.to) last.to = Math.max(last.to, part.to);
    else result.push({ ...part });
  }
  return result;
}

const TAGS = `${NAME}\\s*(?:=|is(?: set to)?|equals|字段?为|为)?(?<=[=为]|\\bis|to|equals|[A-Za-z0-9_](?=\\s*(?:不填|不传|为空)))\\s*"?${VALUES}"?`;
const WHEN = `(${TAGS}(?:\\s*(?:且|and)\\s*${TAGS})*)`;

const SENTENCES: readonly { regex: RegExp; tag: number; kind: readonly ("required" | "applies")[] }[] = [
  {
    regex: new RegExp(`${WHEN}\\s*时,?(?:该字段|该参数|此参数)?(?:有效且|生效且)(?:必填|必传|必选)`, "g"),
    tag: 1,
    kind: ["required", "applies"],
  },
  {
    regex: new RegExp(
      `${WHEN}\\s*时,?(?:该字段|该参数|此参数)?(?:必填|必传|必选|必须传|必须填写?|不能为空|不可为空|不得为空|不允许为空|需要?传入?|须传|需填|需要填写)`,
      "g",
    ),
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

/* A field that is absent counts as a value, undefined. */
function tagValue(value: string): string | number | undefined {
  if (new RegExp(`^(?:${ABSENT})$`).test(value)) return undefined;
  return /^-?\d+$/.test(value) ? Number(value) : value;
}
