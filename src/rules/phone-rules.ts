import { formatPath } from "../errors/issue-path.ts";
import type { IssuePath } from "../errors/issue.ts";
import type { PhoneFacts } from "../operation/facts.ts";
import type { RequestFields, Rule, RuleContext, RuleFinding } from "../operation/rule.ts";
import { itemFindings } from "./item-findings.ts";
import { addIndex, noProblems, scanPhones, withoutBlanks, type Indexes, type PhoneScan } from "./phone-scan.ts";
import { characterProblem, textProblem } from "./phone-text.ts";
import { findRepeated } from "./repeats.ts";

/* The rules for phone numbers. A wrong number is not refused by the vendors: it calls nobody, or somebody else. */

interface Algorithm {
  readonly name: string;
  /** Length of a digest in hexadecimal digits. */
  readonly digits: number;
}

/* By the value of the parameter that names it. */
const ALGORITHMS: Readonly<Record<number, Algorithm>> = {
  1: { name: "MD5", digits: 32 },
  2: { name: "SHA-256", digits: 64 },
  3: { name: "SM3", digits: 64 },
};

/** The rules for the phone numbers of a parameter. They share one scan of the numbers. */
export function phoneRules(field: string, phones: PhoneFacts): Rule[] {
  const { digest, list: isList = false, at, repeats: mayRepeat = false } = phones;
  const place = at === undefined ? field : `${field}-${at}`;
  const fields = digest === undefined ? [field] : [field, digest];
  const orDigest = digest === undefined ? "" : `, or a digest if ${digest} is not 0`;
  const rule = (
    name: string,
    level: Rule["level"],
    description: string,
    findings: (found: Numbers, scan: PhoneScan) => readonly RuleFinding[],
  ): Rule => ({
    name: `${place}-${name}`,
    level,
    fields,
    description,
    check(request, context) {
      const found = numbersOf(field, phones, request, context);
      return found === undefined ? [] : findings(found, found.scan);
    },
  });
  // A list may have several fields with numbers.
  const number = at === undefined ? "number" : phones.commas ? `number of ${at}` : at;
  const each = isList ? `each ${number} in ${field}` : field;
  const some = isList ? `a ${number} in ${field}` : field;
  return [
    rule(
      isList ? "valid-numbers" : "valid-number",
      "error",
      `${each} must be a phone number${orDigest}: digits, without invisible characters, full-width digits, quotation marks, an exponent or separators of a list`,
      (found, { invalid }) => grouped(found, invalid),
    ),
    rule(
      "without-blanks",
      "warning",
      `${some} should not begin or end with a space or a line break`,
      (found, { blanks }) => one(found, "begins or ends with a space or a line break", blanks),
    ),
    rule(
      "plain-digits",
      "warning",
      `${each} should have digits only, after a + if it has one: no hyphens, blanks or letters inside`,
      (found, { notPlain }) => grouped(found, notPlain),
    ),
    rule(
      "likely-length",
      "warning",
      `${each} should have a likely length: 11 digits for a mobile number of China, 3 to 11 for its other numbers without the 0 of the area code, 7 to 15 with another country code${digest === undefined ? "" : "; an MD5 digest 32 hexadecimal digits, a SHA-256 or SM3 digest 64"}`,
      (found, { unlikely }) => one(found, found.unlikely, unlikely),
    ),
    ...(isList && !mayRepeat
      ? [
          rule(
            "once",
            "warning",
            `a ${number} should be in ${field} only once, in whatever spelling: +86, 0086 and no prefix are the same number`,
            (found, { repeated, first }) => {
              const before = first[0];
              if (before === undefined) return [];
              return one(
                found,
                `is the same number as ${formatPath(found.pathOf(before))}`,
                repeated,
                "other repeats: items",
              );
            },
          ),
        ]
      : []),
  ];
}

/** The numbers of a parameter. */
interface Numbers {
  readonly scan: PhoneScan;
  readonly pathOf: (index: number) => IssuePath;
  /** Whether `pathOf` leads to items of the parameter, so that an index says which. */
  readonly hasIndexes: boolean;
  /** The message about an unlikely length. */
  readonly unlikely: string;
}

function numbersOf(
  field: string,
  phones: PhoneFacts,
  request: RequestFields,
  { once }: RuleContext,
): Numbers | undefined {
  const { at, commas, digest } = phones;
  const given = request[field];
  if (given === undefined) return undefined;
  const create = (): Numbers => {
    const items = (Array.isArray(given) ? given : [given]) as readonly unknown[];
    const { texts, owners } = textsOf(items, at, commas === true);
    const algorithm = digest === undefined ? undefined : ALGORITHMS[request[digest] as number];
    const scan = algorithm ? scanDigests(texts, algorithm) : scanPhones(texts);
    return {
      scan,
      pathOf: (index) => [
        field,
        ...(Array.isArray(given) ? [owners?.[index] ?? index] : []),
        ...(at === undefined ? [] : [at]),
      ],
      hasIndexes: Array.isArray(given) && owners === undefined,
      unlikely: algorithm
        ? `does not have the ${algorithm.digits} hexadecimal digits of the ${algorithm.name} digest that ${String(digest)} announces`
        : "has a length that a phone number is unlikely to have",
    };
  };
  return once(phones, create);
}

interface Texts {
  readonly texts: readonly string[];
  /** For each text, the index of its item, if one item has several texts. */
  readonly owners: readonly number[] | undefined;
}

function textsOf(items: readonly unknown[], at: string | undefined, commas: boolean): Texts {
  if (at === undefined) return { texts: items as readonly string[], owners: undefined };
  const texts = items.map((item) => (item as Readonly<Record<string, string | undefined>>)[at] ?? "");
  if (!commas) return { texts, owners: undefined };
  const owners: number[] = [];
  const parts = texts.flatMap((text, index) =>
    text.split(",").map((part) => {
      owners.push(index);
      return part;
    }),
  );
  return { texts: parts, owners };
}

/* Base64 has a slash, which separates phone numbers. */
function digestProblem(digest: string): string | undefined {
  for (const character of digest.replace(/[\w+/=-]+/g, "")) {
    const problem = characterProblem(character);
    if (problem !== undefined) return problem;
  }
  return digest === "" ? textProblem(digest) : undefined;
}

/* Digests are compared as they are: no digit of one says anything about the number. */
function scanDigests(given: readonly string[], { digits }: Algorithm): PhoneScan {
  const problems = noProblems();
  const digests = new Map<string, Indexes>();
  for (const [index, text] of given.entries()) {
    if (text === "") continue;
    const digest = text.slice(...withoutBlanks(text));
    const problem = digestProblem(digest);
    if (problem !== undefined) {
      addIndex(problems.invalid, problem, index);
      continue;
    }
    if (digest.length < text.length) problems.blanks.push(index);
    // No vendor documents the notation, so that another than hexadecimal is only unlikely.
    if (digest.length !== digits || !/^[\da-f]+$/i.test(digest)) problems.unlikely.push(index);
    addIndex(digests, digest, index);
  }
  return { ...problems, ...findRepeated(new Float64Array(), digests) };
}

function grouped(found: Numbers, problems: ReadonlyMap<string, Indexes>): RuleFinding[] {
  return [...problems].flatMap(([problem, indexes]) => one(found, problem, indexes));
}

/* One finding for all numbers with a problem. */
function one(
  { pathOf, hasIndexes }: Numbers,
  problem: string,
  indexes: Indexes,
  others?: string,
): readonly RuleFinding[] {
  const [first] = indexes;
  if (hasIndexes || first === undefined || indexes.length === 1) return itemFindings(problem, indexes, pathOf, others);
  const count = indexes.length;
  return [{ path: pathOf(first), message: `${problem} (and ${count - 1} more)`, values: { count } }];
}
