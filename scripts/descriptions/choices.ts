import type { AnyCondition } from "../../src/operation/condition.ts";
import { wordsAround } from "./finding.ts";

/* Sentences that require one of several fields. */

/** Finds a field by its name in a sentence, which may be in lower camel case. Undefined if there is no such field. */
export type Resolve = (name: string) => string | undefined;

type When = NonNullable<AnyCondition["when"]>;

/* What follows from a field's own value. A value may be that the field is absent. */
const OWN_VALUE =
  /(?:值为|取值为)((?:[\w.-]+|不填)(?:或(?:[\w.-]+|不填)){0,8})时\s*((?:[A-Za-z]\w*\s*(?:和|、|或|,)\s*)+[A-Za-z]\w*)[^。\n]{0,20}至少(?:设置|填写|传)/g;
const OWN_VALUE_EN =
  /[Ii]f (?:it|the value) is ([\w.-]+(?: or [\w.-]+){0,8}), at least one of ((?:[A-Za-z]\w*(?:, | and | or ))+[A-Za-z]\w*) (?:must|is)/g;

/** Reads choices: `值为 1 时 a 和 b 参数才生效,并且至少设置其中的一个`; `a 和 b 二选一`; `不填时需要填写 b` */
export function readChoices(
  prose: string,
  path: string,
  resolve: Resolve,
  add: (condition: AnyCondition, at: string, words: string, place: { from: number; to: number }) => void,
): void {
  const choice = (names: readonly string[], when: When | undefined, match: RegExpMatchArray): void => {
    const fields = names.map((name) => resolve(name)).filter((name) => name !== undefined);
    if (fields.length !== names.length || fields.length < 2) return;
    const condition: AnyCondition = { ...(when && { when }), needOneOf: [...fields].sort() };
    const from = match.index ?? 0;
    const to = from + match[0].length;
    const clause =
      prose
        .slice(Math.max(0, from - 80), from)
        .split(/[.。;\n]/)
        .at(-1) ?? "";
    // The choice is for one case only, or negated: it does not hold always.
    if (!when && /\b(?:if|when|unless|not)\b|=\s*\S{1,20}\s*时/i.test(clause)) return;
    add(condition, [...fields].sort().join(" or "), wordsAround(prose, from, match[0].length), { from, to });
  };
  for (const own of [...prose.matchAll(OWN_VALUE), ...prose.matchAll(OWN_VALUE_EN)])
    choice(namesOf(own[2]), { [path]: valuesOf(own[1]) }, own);
  for (const either of prose.matchAll(
    /((?:[A-Za-z]\w{0,63}\s*(?:和|与|、|或)\s*){1,8}[A-Za-z]\w{0,63})\s*(?:二选一|三选一|(?:必选|必填|必传)其一|至少(?:填|传|选)一个)/g,
  ))
    choice(namesOf(either[1]), undefined, either);
  for (const either of prose.matchAll(
    /(?<!not )(?<!\bif )(?:[Ee]ither|[Aa]t least one of|[Oo]ne of)(?: the)? ((?:[A-Za-z]\w{0,63}(?:, | and | or )){1,8}[A-Za-z]\w{0,63}) (?:parameters )?(?:must|is required|is needed)/g,
  ))
    choice(namesOf(either[1]), undefined, either);
  const other = /(?:不填时需要?填写|[Ii]f not filled,?)\s*([A-Za-z]\w*)/.exec(prose);
  if (other?.[1] !== undefined) choice([path, other[1]], undefined, other);
}

function namesOf(text: string | undefined): string[] {
  return (text ?? "").split(/\s*(?:和|与|、|或|,| and | or )\s*/).filter((name) => name !== "");
}

function valuesOf(text: string | undefined): (string | number | undefined)[] {
  return (text ?? "").split(/或| or /).map((value) => {
    if (value === "不填" || value === "absent") return undefined;
    return /^-?\d+$/.test(value) ? Number(value) : value;
  });
}
